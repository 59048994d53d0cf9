package dev.goodword.surveys.answering;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people say two months later of whom they spoke to. */
@Repository
public class TalkAnswers {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	TalkAnswers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All of a quarter whose ratings are in published counts, in no order; it is the
	 * quarter in which they were asked.
	 */
	public List<TalkAnswer> of(CompanyId company, Quarter quarter) {
		return between(company, quarter.firstMonth(), quarter.lastMonth(), "counted = true");
	}

	/**
	 * All of whole years, in no order; those too that no published count of a quarter
	 * holds, because too few answered in it.
	 */
	public List<TalkAnswer> of(CompanyId company, int first, int last) {
		return between(company, YearMonth.of(first, Month.JANUARY), YearMonth.of(last, Month.DECEMBER),
				"quarantined = false and rec is not null");
	}

	private List<TalkAnswer> between(CompanyId company, YearMonth first, YearMonth last, String which) {
		return this.database
			.sql("select outcome_class, rec, items from survey_answer where company_id = :company"
					+ " and touchpoint = :touchpoint and closing_month between :first and :last and " + which)
			.param("company", Columns.bytes(company.value()))
			.param("touchpoint", Touchpoint.T8.name())
			.param("first", Cell.number(first))
			.param("last", Cell.number(last))
			.query((row, number) -> answer(Cell.outcome(row.getString("outcome_class")), row.getInt("rec"),
					JSON.readValue(row.getString("items"), TEXTS)))
			.list();
	}

	private static TalkAnswer answer(@Nullable OutcomeClass outcome, int rating, Map<String, String> items) {
		return new TalkAnswer(outcome, rating, option(items, Item.WPO), option(items, Item.WNE),
				option(items, Item.WPU));
	}

	private static @Nullable Integer option(Map<String, String> items, Item item) {
		String chosen = items.get(item.name());
		return (chosen != null) ? Integer.valueOf(chosen) : null;
	}

	/**
	 * One answer; what is null was not asked or not answered.
	 *
	 * @param outcome how the application had ended
	 * @param rating whether they would suggest applying, 0 to 10
	 * @param well to how many they spoke well, as one of five classes
	 * @param badly to how many badly
	 * @param posted whether they wrote in public: 1 not, 2 well, 3 badly, 4 both
	 */
	public record TalkAnswer(@Nullable OutcomeClass outcome, int rating, @Nullable Integer well,
			@Nullable Integer badly, @Nullable Integer posted) {
	}

}

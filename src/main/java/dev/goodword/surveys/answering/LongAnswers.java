package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.ItemFigures;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The answers of people who were shown all drivers and answered each of them, as far as
 * their ratings are in published counts; and among how many others each of them hides.
 */
@Repository
public class LongAnswers {

	/** Quarters of a year. */
	public static final int QUARTERS = 4;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final String NOT_APPLICABLE = "na";

	/** "I got none" is the worst answer. */
	private static final String NONE = "none";

	/** Those of people left waiting are never split, so nobody can look at a part. */
	private static final String PLACED = """
			closing_month, outcome_class, case when outcome_class <> 'STALE' then department_id end as department_id,
			case when outcome_class <> 'STALE' then position_group_id end as position_group_id,
			case when outcome_class <> 'STALE' then recruiter_id end as recruiter_id""";

	private static final String COUNTED = """
			 from survey_answer where company_id = :company and touchpoint in (:asked)
			and closing_month between :first and :last and counted = true
			and outcome_class in ('REJ_PRE', 'REJ_POST', 'WITHDRAWN', 'OFFERED', 'STALE')""";

	private static final String LONG = """
			 and asked like '%SAT%' and asked like '%CLA%' and asked like '%EAS%' and asked like '%TIM%'
			and asked like '%RES%' and asked like '%FAI%' and asked like '%FEE%' and asked like '%WOR%'""";

	private static final int WORST = 1;

	private final JdbcClient database;

	LongAnswers(JdbcClient database) {
		this.database = database;
	}

	/** The first quarter of the year that ends with another. */
	public static Quarter first(Quarter last) {
		return last.plus(1 - QUARTERS);
	}

	/** Of the year that ends with a quarter, in no order. */
	public List<LongAnswer> of(CompanyId company, Quarter last) {
		List<LongAnswer> all = new ArrayList<>();
		statement("select items, " + PLACED + COUNTED + LONG, company, last, List.of(Touchpoint.T4, Touchpoint.T6))
			.query((row) -> {
				answer(row).ifPresent(all::add);
			});
		return all;
	}

	/** How many of the year answered where somebody did, long or not. */
	public Map<Hiding, Integer> all(CompanyId company, Quarter last) {
		Map<Hiding, Integer> all = new HashMap<>();
		statement(
				"select count(*) as answers, " + PLACED + COUNTED
						+ " group by closing_month, outcome_class, department_id, position_group_id, recruiter_id",
				company, last, Touchpoint.headline())
			.query((row) -> {
				all.merge(hiding(row), row.getInt("answers"), Integer::sum);
			});
		return all;
	}

	private JdbcClient.StatementSpec statement(String sql, CompanyId company, Quarter last, List<Touchpoint> asked) {
		return this.database.sql(sql)
			.param("company", Columns.bytes(company.value()))
			.param("asked", asked.stream().map(Touchpoint::name).toList())
			.param("first", Cell.number(first(last).firstMonth()))
			.param("last", Cell.number(last.lastMonth()));
	}

	/** Empty when one of the questions was skipped, or did not apply. */
	private static Optional<LongAnswer> answer(ResultSet row) throws SQLException {
		Map<String, String> items = JSON.readValue(row.getString("items"), TEXTS);
		List<Integer> drivers = new ArrayList<>();
		for (Item item : ItemFigures.DRIVERS) {
			option(items, item).ifPresent(drivers::add);
		}
		Hiding hiding = hiding(row);
		return (drivers.size() < ItemFigures.DRIVERS.size()) ? Optional.empty()
				: option(items, Item.SAT).map((satisfaction) -> new LongAnswer(hiding, satisfaction, drivers));
	}

	private static Optional<Integer> option(Map<String, String> items, Item item) {
		String chosen = items.getOrDefault(item.name(), NOT_APPLICABLE);
		return chosen.equals(NOT_APPLICABLE) ? Optional.empty()
				: Optional.of(chosen.equals(NONE) ? WORST : Integer.parseInt(chosen));
	}

	private static Hiding hiding(ResultSet row) throws SQLException {
		Quarter quarter = Quarter.of(Cell.month(row.getInt("closing_month")).atDay(1));
		return new Hiding(quarter, OutcomeClass.valueOf(row.getString("outcome_class")), id(row, "department_id"),
				id(row, "position_group_id"), id(row, "recruiter_id"));
	}

	private static @Nullable String id(ResultSet row, String column) throws SQLException {
		byte[] id = row.getBytes(column);
		return (id != null) ? Columns.uuid(id).toString() : null;
	}

	/**
	 * Those whom no published group tells apart.
	 *
	 * @param department null when it was left out
	 * @param group null when there was none, or it was left out
	 * @param recruiter null when it was left out
	 */
	public record Hiding(Quarter quarter, OutcomeClass outcome, @Nullable String department, @Nullable String group,
			@Nullable String recruiter) {
	}

	/**
	 * One answer.
	 *
	 * @param among among whom it hides
	 * @param satisfaction 1 to 5
	 * @param drivers 1 to 5 each, in the order of {@link ItemFigures#DRIVERS}
	 */
	public record LongAnswer(Hiding among, int satisfaction, List<Integer> drivers) {

		public LongAnswer {
			drivers = List.copyOf(drivers);
		}

	}

}

package dev.goodword.surveys.answering;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers whose words have not been taken out yet. Whoever takes them, takes them out of
 * the answer: nothing ties words to the other questions of a page any more but what the
 * receipt needs.
 */
@Repository
public class UnheardWords {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	UnheardWords(JdbcClient database) {
		this.database = database;
	}

	/** How many answers wait at each company, of those whose application is over. */
	public List<Waiting> waiting() {
		return this.database.sql("""
				select company_id, count(*) as waiting from survey_answer where heard = false and touchpoint in (:over)
				and quarantined = false group by company_id order by company_id""")
			.param("over", over())
			.query((row, number) -> new Waiting(new CompanyId(Columns.uuid(row, "company_id")), row.getInt("waiting")))
			.list();
	}

	/**
	 * The closing month of the oldest words that were not taken; empty when there are
	 * none.
	 */
	public Optional<YearMonth> oldest() {
		return this.database.sql("select min(closing_month) as oldest from survey_answer where heard = false")
			.query((row, number) -> Optional.ofNullable(row.getObject("oldest", Integer.class)).map(Cell::month))
			.single();
	}

	/** Takes the words of all of them out of the answers, in the order of drawn ids. */
	public List<Unheard> take(CompanyId company) {
		List<Stored> all = this.database
			.sql("""
					select answer_id, closing_month, items, receipt_hash from survey_answer where heard = false
					and company_id = :company and touchpoint in (:over) and quarantined = false order by answer_id for update""")
			.param("company", Columns.bytes(company.value()))
			.param("over", over())
			.query((row, number) -> new Stored(row.getBytes("answer_id"), Cell.month(row.getInt("closing_month")),
					row.getString("items"), row.getBytes("receipt_hash")))
			.list();
		return all.stream().map(this::heard).toList();
	}

	/**
	 * Words nobody may read any more are deleted.
	 * @param last the last closing month whose words have had their time
	 * @return how many answers were looked at
	 */
	public int end(YearMonth last) {
		List<Stored> ended = this.database.sql("""
				select answer_id, closing_month, items, receipt_hash from survey_answer
				where heard = false and closing_month <= :last order by answer_id""")
			.param("last", Cell.number(last))
			.query((row, number) -> new Stored(row.getBytes("answer_id"), Cell.month(row.getInt("closing_month")),
					row.getString("items"), row.getBytes("receipt_hash")))
			.list();
		ended.forEach(this::heard);
		return ended.size();
	}

	private Unheard heard(Stored stored) {
		Map<String, String> items = new HashMap<>(JSON.readValue(stored.items(), TEXTS));
		@Nullable String words = items.remove(Item.WHY.name());
		@Nullable String satisfied = items.get(Item.SAT.name());
		this.database.sql("update survey_answer set heard = true, items = :items where answer_id = :id")
			.param("items", JSON.writeValueAsString(items))
			.param("id", stored.id())
			.update();
		return new Unheard(stored.closed(), (words != null && !words.isBlank()) ? words : null,
				(satisfied != null) ? Integer.valueOf(satisfied) : null, stored.receiptHash());
	}

	private static List<String> over() {
		return Touchpoint.afterTheEnd().stream().map(Touchpoint::name).toList();
	}

	private record Stored(byte[] id, YearMonth closed, String items, byte[] receiptHash) {
	}

	/** So many answers of one company. */
	public record Waiting(CompanyId company, int answers) {
	}

	/**
	 * One of them.
	 *
	 * @param closed when its application was
	 * @param words null when they wrote none
	 * @param satisfaction from 1 to 5; null when they did not say
	 */
	public record Unheard(YearMonth closed, @Nullable String words, @Nullable Integer satisfaction,
			byte[] receiptHash) {
	}

}

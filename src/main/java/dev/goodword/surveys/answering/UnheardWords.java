package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers whose words have not been taken out yet. Whoever takes them, takes them out of
 * the answer, with what is needed to delete them: nothing ties words to the other
 * questions of a page any more.
 */
@Repository
public class UnheardWords {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final int AT_ONCE = 500;

	private static final String FIND = "select answer_id, closing_month, items, words_receipt from survey_answer"
			+ " where heard = false and ";

	private final JdbcClient database;

	private final WaitingWords waiting;

	UnheardWords(JdbcClient database, WaitingWords waiting) {
		this.database = database;
		this.waiting = waiting;
	}

	/**
	 * Whether so many answers of a company wait: of applicants whose application is over,
	 * or of our own people about one quarter.
	 */
	public boolean areWaiting(CompanyId company, boolean ofStaff, int many) {
		return this.waiting.newest(company, ofStaff, many, many).size() >= many;
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

	/**
	 * Takes the words of the newest out of the answers, in the order of drawn ids;
	 * nothing unless there are so many. What nobody can read in time is left to its end,
	 * and not what was said last. Words from before people were told who reads them are
	 * deleted with it.
	 */
	public List<Unheard> take(CompanyId company, boolean ofStaff, int least) {
		List<byte[]> newest = this.waiting.newest(company, ofStaff, least, AT_ONCE);
		if (newest.size() < least) {
			return List.of();
		}
		List<Stored> all = this.database.sql(FIND + "answer_id in (:newest) order by answer_id for update")
			.param("newest", newest)
			.query((row, number) -> stored(row))
			.list();
		return (all.size() < least) ? List.of() : all.stream().map(this::heard).toList();
	}

	/**
	 * Words nobody may read any more are deleted, some hundreds at a time.
	 * @param last the last closing month whose words have had their time
	 * @return how many answers were looked at
	 */
	public int end(YearMonth last) {
		List<Stored> ended = this.database.sql(FIND + "closing_month <= :last order by answer_id limit :most")
			.param("last", Cell.number(last))
			.param("most", AT_ONCE)
			.query((row, number) -> stored(row))
			.list();
		ended.forEach(this::heard);
		return ended.size();
	}

	private static Stored stored(ResultSet row) throws SQLException {
		return new Stored(row.getBytes("answer_id"), Cell.month(row.getInt("closing_month")), row.getString("items"),
				row.getBytes("words_receipt"));
	}

	private Unheard heard(Stored stored) {
		Map<String, String> items = new HashMap<>(JSON.readValue(stored.items(), TEXTS));
		@Nullable String words = items.remove(Item.WHY.name());
		@Nullable String satisfied = items.get(Item.SAT.name());
		this.database
			.sql("update survey_answer set heard = true, items = :items, words_receipt = null where answer_id = :id")
			.param("items", JSON.writeValueAsString(items))
			.param("id", stored.id())
			.update();
		boolean told = stored.receipt() != null && words != null && !words.isBlank();
		return new Unheard(stored.closed(), told ? words : null,
				(satisfied != null) ? Integer.valueOf(satisfied) : null, stored.receipt());
	}

	private record Stored(byte[] id, YearMonth closed, String items, byte @Nullable [] receipt) {
	}

	/**
	 * An answer whose words were taken out.
	 *
	 * @param closed when its application was
	 * @param words null when they wrote none that may be read
	 * @param satisfaction from 1 to 5; null when they did not say
	 * @param receipt under which the words lie from now on; null without words
	 */
	public record Unheard(YearMonth closed, @Nullable String words, @Nullable Integer satisfaction,
			byte @Nullable [] receipt) {
	}

}

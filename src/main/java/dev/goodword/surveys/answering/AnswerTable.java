package dev.goodword.surveys.answering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import dev.goodword.shared.Columns;
import dev.goodword.surveys.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The answers: no person, no invitation, no moment, and ids that are drawn and not
 * counted.
 */
@Repository
class AnswerTable {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final String COUNTED = "answer_id, quarantined, items";

	private static final String PLACED = "company_id, touchpoint, outcome_class, closing_month, " + COUNTED;

	private static final String OF_CELL = " where company_id = :company and touchpoint = :touchpoint"
			+ " and outcome_class = :outcome and closing_month = :month";

	private static final int ID_BYTES = 16;

	/** So many are read at a time, however many there are. */
	private static final int AT_ONCE = 10_000;

	private final JdbcClient database;

	AnswerTable(JdbcClient database) {
		this.database = database;
	}

	void add(byte[] id, Cell cell, Content content, byte[] receiptHash) {
		@Nullable String rating = content.items().get(Item.REC.name());
		this.database
			.sql("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
					department_id, position_group_id, recruiter_id, language, instrument, quarantined, speedy, uniform, slow,
					rec, asked, items, receipt_hash, unfinished, heard, words_receipt)
					values (:id, :company, :touchpoint, :outcome, :month, :department, :group, :recruiter, :language,
					:instrument, :quarantined, :speedy, :uniform, :slow, :rec, :asked, :items, :receipt, :unfinished, :heard, :words)""")
			.param("id", id)
			.params(cell.named())
			.param("department", bytes(content.department()))
			.param("group", bytes(content.group()))
			.param("recruiter", bytes(content.recruiter()))
			.param("language", content.language())
			.param("instrument", content.instrument())
			.param("quarantined", content.quarantined())
			.param("speedy", content.speedy())
			.param("uniform", content.uniform())
			.param("slow", Boolean.TRUE.equals(content.slow()))
			.param("rec", (rating != null) ? Integer.valueOf(rating) : null)
			.param("asked", (content.asked() != null) ? String.join(" ", content.asked()) : null)
			.param("items", JSON.writeValueAsString(content.items()))
			.param("receipt", receiptHash)
			.param("unfinished", Boolean.TRUE.equals(content.partial()))
			.param("heard", !cell.touchpoint().asksWhy())
			.param("words", (content.wordsReceipt() != null) ? HexFormat.of().parseHex(content.wordsReceipt()) : null)
			.update();
	}

	/**
	 * All answers of some months in the order of their ids, in which they lie: whoever
	 * reads them in any other order waits for the disk at each of them.
	 */
	void each(YearMonth first, YearMonth last, Consumer<Found> taker) {
		byte[] read = new byte[ID_BYTES];
		List<Found> page;
		do {
			page = this.database
				.sql("select " + PLACED + " from survey_answer where answer_id > :read"
						+ " and closing_month between :first and :last order by answer_id limit " + AT_ONCE)
				.param("read", read)
				.param("first", Cell.number(first))
				.param("last", Cell.number(last))
				.query((row, number) -> new Found(Cell.of(row).place(), answer(row)))
				.list();
			page.forEach(taker);
			read = page.isEmpty() ? read : page.get(page.size() - 1).answer().id();
		}
		while (page.size() == AT_ONCE);
	}

	/** All answers of a cell in the order of their ids, which says nothing. */
	void each(Cell cell, Consumer<ReleasedAnswer> taker) {
		byte[] last = new byte[ID_BYTES];
		List<ReleasedAnswer> page;
		do {
			page = this.database
				.sql("select " + COUNTED + " from survey_answer" + OF_CELL
						+ " and answer_id > :last order by answer_id limit " + AT_ONCE)
				.params(cell.named())
				.param("last", last)
				.query((row, number) -> answer(row))
				.list();
			page.forEach(taker);
			last = page.isEmpty() ? last : page.get(page.size() - 1).id();
		}
		while (page.size() == AT_ONCE);
	}

	/** The answer a receipt was given for, and where it is counted. */
	Optional<Found> find(byte[] receiptHash) {
		return this.database.sql("select " + PLACED + " from survey_answer where receipt_hash = :receipt")
			.param("receipt", receiptHash)
			.query((row, number) -> new Found(Cell.of(row).place(), answer(row)))
			.optional();
	}

	private static ReleasedAnswer answer(ResultSet row) throws SQLException {
		return new ReleasedAnswer(row.getBytes("answer_id"), row.getBoolean("quarantined"),
				JSON.readValue(row.getString("items"), TEXTS));
	}

	int removeByReceipt(byte[] receiptHash) {
		return this.database.sql("delete from survey_answer where receipt_hash = :receipt")
			.param("receipt", receiptHash)
			.update();
	}

	private static byte @Nullable [] bytes(@Nullable UUID id) {
		return (id != null) ? Columns.bytes(id) : null;
	}

	/** An answer and where it is counted. */
	record Found(Place place, ReleasedAnswer answer) {
	}

}

package dev.goodword.surveys.answering;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.Quarter;
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

	private final JdbcClient database;

	AnswerTable(JdbcClient database) {
		this.database = database;
	}

	void add(byte[] id, Cell cell, Content content, byte[] receiptHash) {
		@Nullable String rating = content.items().get(Item.REC.name());
		this.database
			.sql("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month,
					department_id, recruiter_id, language, instrument, quarantined, speedy, uniform, slow, rec, asked, items,
					receipt_hash, unfinished, heard, words_receipt)
					values (:id, :company, :touchpoint, :outcome, :month, :department, :recruiter, :language, :instrument,
					:quarantined, :speedy, :uniform, :slow, :rec, :asked, :items, :receipt, :unfinished, :heard, :words)""")
			.param("id", id)
			.param("company", Columns.bytes(cell.company().value()))
			.param("touchpoint", cell.touchpoint().name())
			.param("outcome", cell.outcomeCode())
			.param("month", cell.number())
			.param("department", bytes(content.department()))
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
	 * The ratings of a quarter that may be scored, in the order of their ids, which says
	 * nothing.
	 */
	List<Rating> ratings(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		return counted("select answer_id, rec, quarantined", "rec is not null", company, touchpoint, quarter)
			.query((row, number) -> new Rating(row.getBytes("answer_id"), row.getInt("rec"),
					row.getBoolean("quarantined")))
			.list();
	}

	/** What may be scored of a quarter, in the order of ids, which says nothing. */
	List<Map<String, String>> items(CompanyId company, Touchpoint touchpoint, Quarter quarter) {
		return counted("select items", "quarantined = false", company, touchpoint, quarter)
			.query((row, number) -> JSON.readValue(row.getString("items"), TEXTS))
			.list();
	}

	/**
	 * What counts in the figures of a touchpoint: in the headline everybody of its
	 * outcome class, wherever they were asked.
	 */
	private JdbcClient.StatementSpec counted(String what, String which, CompanyId company, Touchpoint touchpoint,
			Quarter quarter) {
		List<String> asked = (touchpoint.isHeadline() ? Touchpoint.headline() : List.of(touchpoint)).stream()
			.map(Touchpoint::name)
			.toList();
		String sql = what + " from survey_answer where company_id = :company and touchpoint in (:asked)"
				+ " and closing_month between :first and :last and " + which
				+ (touchpoint.isHeadline() ? " and outcome_class = :outcome" : "") + " order by answer_id";
		JdbcClient.StatementSpec statement = this.database.sql(sql)
			.param("company", Columns.bytes(company.value()))
			.param("asked", asked)
			.param("first", Cell.number(quarter.firstMonth()))
			.param("last", Cell.number(quarter.lastMonth()));
		return (touchpoint.outcomeClass() != null) ? statement.param("outcome", touchpoint.outcomeClass().name())
				: statement;
	}

	int removeByReceipt(byte[] receiptHash) {
		return this.database.sql("delete from survey_answer where receipt_hash = :receipt")
			.param("receipt", receiptHash)
			.update();
	}

	private static byte @Nullable [] bytes(@Nullable UUID id) {
		return (id != null) ? Columns.bytes(id) : null;
	}

	/** One rating and whether it is only kept. */
	record Rating(byte[] answer, int value, boolean quarantined) {
	}

}

package dev.goodword.surveys.answering;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where answers wait, sealed, until enough of them can be released together. Nothing here
 * leads to an invitation.
 */
@Repository
class StagingTable {

	private static final String OF_CELL = " where company_id = :company and touchpoint = :touchpoint"
			+ " and outcome_class = :outcome and closing_month = :month";

	private final JdbcClient database;

	StagingTable(JdbcClient database) {
		this.database = database;
	}

	/** Adds one; fails when the key was used. */
	void add(byte[] onceKey, Cell cell, byte[] receiptHash, byte[] sealed) {
		this.database.sql("""
				insert into survey_staging
				(once_key, company_id, touchpoint, outcome_class, closing_month, carried, carries, receipt_hash, sealed)
				values (:key, :company, :touchpoint, :outcome, :month, false, 0, :receipt, :sealed)""")
			.param("key", onceKey)
			.params(cell.named())
			.param("receipt", receiptHash)
			.param("sealed", sealed)
			.update();
	}

	/** The cells in which answers wait, and how many in each. */
	List<Waiting> waiting() {
		return this.database.sql("""
				select company_id, touchpoint, outcome_class, closing_month, count(*) as waiting from survey_staging
				group by company_id, touchpoint, outcome_class, closing_month
				order by closing_month, touchpoint, outcome_class, company_id""")
			.query((row, number) -> new Waiting(Cell.of(row), row.getInt("waiting")))
			.list();
	}

	/** The answers of a cell, kept from others until the transaction ends. */
	List<Row> lock(Cell cell) {
		return of(cell,
				"select once_key, carried, carries, receipt_hash, sealed from survey_staging" + OF_CELL
						+ " order by once_key for update")
			.query((row, number) -> new Row(row.getBytes("once_key"), row.getBoolean("carried"), row.getInt("carries"),
					row.getBytes("receipt_hash"), row.getBytes("sealed")))
			.list();
	}

	void remove(byte[] onceKey) {
		this.database.sql("delete from survey_staging where once_key = :key").param("key", onceKey).update();
	}

	/** Deletes the answers of a cell. */
	void remove(Cell cell) {
		of(cell, "delete from survey_staging" + OF_CELL).update();
	}

	/** Lets the answers of a cell wait with those that come next. */
	void carry(Cell cell) {
		of(cell, "update survey_staging set carried = true, carries = carries + 1, closing_month = :next" + OF_CELL)
			.param("next", cell.next().number())
			.update();
	}

	int removeByReceipt(byte[] receiptHash) {
		return this.database.sql("delete from survey_staging where receipt_hash = :receipt")
			.param("receipt", receiptHash)
			.update();
	}

	private JdbcClient.StatementSpec of(Cell cell, String sql) {
		return this.database.sql(sql).params(cell.named());
	}

	/** So many answers of one cell. */
	record Waiting(Cell cell, int count) {
	}

	/**
	 * One of them.
	 *
	 * @param carried whether it waited too long for its own month
	 * @param carries for how many months it has waited for others since its own
	 */
	record Row(byte[] onceKey, boolean carried, int carries, byte[] receiptHash, byte[] sealed) {
	}

}

package dev.goodword.surveys.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where half-filled pages lie, sealed, under keys that no table can give. Not even the
 * company is known.
 */
@Repository
class DraftTable {

	private static final int AT_ONCE = 500;

	private final JdbcClient database;

	DraftTable(JdbcClient database) {
		this.database = database;
	}

	/** Keeps one in the place of an earlier one. */
	void put(byte[] key, LocalDate endsWeek, byte[] sealed) {
		this.database.sql("""
				insert into survey_draft (draft_key, ends_week, sealed) values (:key, :week, :sealed)
				on duplicate key update sealed = values(sealed)""")
			.param("key", key)
			.param("week", endsWeek)
			.param("sealed", sealed)
			.update();
	}

	Optional<byte[]> find(byte[] key) {
		return this.database.sql("select sealed from survey_draft where draft_key = :key")
			.param("key", key)
			.query((row, number) -> row.getBytes("sealed"))
			.optional();
	}

	void remove(byte[] key) {
		this.database.sql("delete from survey_draft where draft_key = :key").param("key", key).update();
	}

	/** When the first week is over. */
	Optional<LocalDate> next() {
		return this.database.sql("select min(ends_week) as week from survey_draft")
			.query((row, number) -> Optional.ofNullable(row.getObject("week", LocalDate.class)))
			.single();
	}

	/** Those whose week is over, in the order of their keys, which says nothing. */
	List<Kept> ended(LocalDate today) {
		return this.database
			.sql("select draft_key, sealed from survey_draft where ends_week <= :today order by draft_key limit :most")
			.param("today", today)
			.param("most", AT_ONCE)
			.query((row, number) -> new Kept(row.getBytes("draft_key"), row.getBytes("sealed")))
			.list();
	}

	/** One of them. */
	record Kept(byte[] key, byte[] sealed) {
	}

}

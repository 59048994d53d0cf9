package dev.goodword.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the log, in plain SQL. */
@Repository
class AuditTables {

	private final JdbcClient jdbc;

	AuditTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The end of the chain.
	 *
	 * @param number the last entry
	 * @param hash its hash
	 */
	record Head(long number, byte[] hash) {

	}

	/** The end of the chain, locked until the running transaction ends. */
	Head lockHead() {
		return this.jdbc.sql("select entry_no, hash from audit_head where head_id = 1 for update")
			.query(AuditTables::readHead)
			.single();
	}

	Head head() {
		return this.jdbc.sql("select entry_no, hash from audit_head where head_id = 1")
			.query(AuditTables::readHead)
			.single();
	}

	void append(ChainLink link, byte[] hash) {
		this.jdbc
			.sql("""
					insert into audit_entry (entry_no, at, actor_id, action, subject_type, subject_id, details, address, hash)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(link.number(), link.at(), link.actor(), link.action(), link.subjectType(), link.subjectId(),
					link.details(), link.address(), hash)
			.update();
		this.jdbc.sql("update audit_head set entry_no = ?, hash = ? where head_id = 1")
			.params(link.number(), hash)
			.update();
	}

	/** Hands every entry up to the given one, in order, with its stored hash. */
	void walk(long last, BiConsumer<ChainLink, byte[]> visitor) {
		this.jdbc.sql("""
				select entry_no, at, actor_id, action, subject_type, subject_id, details, address, hash
				from audit_entry where entry_no <= ? order by entry_no""")
			.param(last)
			.query((ResultSet row) -> visitor.accept(link(row), row.getBytes("hash")));
	}

	void appendView(UUID id, LocalDateTime at, UUID actor, String what, String subjectType, String subjectId,
			@Nullable String address) {
		this.jdbc.sql("""
				insert into access_audit (access_id, at, actor_id, what, subject_type, subject_id, address)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(Columns.bytes(id), at, Columns.bytes(actor), what, subjectType, subjectId, address)
			.update();
	}

	/** The days of people on which they looked at a thing, by its key. */
	List<Views> views(String subjectType, String subjectId, int most) {
		return this.jdbc.sql("""
				select actor_id, what, max(at) as last_at, count(*) as times from access_audit
				where subject_type = ? and subject_id = ? group by actor_id, what, cast(at as date)
				order by last_at desc, actor_id, what limit ?""")
			.params(subjectType, subjectId, most)
			.query((row, number) -> new Views(Columns.uuid(row, "actor_id"), row.getString("what"),
					Columns.instant(row, "last_at"), row.getLong("times")))
			.list();
	}

	private static Head readHead(ResultSet row, int number) throws SQLException {
		return new Head(row.getLong("entry_no"), row.getBytes("hash"));
	}

	private static ChainLink link(ResultSet row) throws SQLException {
		return new ChainLink(row.getLong("entry_no"), row.getObject("at", LocalDateTime.class),
				row.getBytes("actor_id"), row.getString("action"), row.getString("subject_type"),
				row.getString("subject_id"), row.getString("details"), row.getString("address"));
	}

}

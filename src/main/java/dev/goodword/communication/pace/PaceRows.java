package dev.goodword.communication.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where limits are remembered, for all nodes. */
@Repository
public class PaceRows {

	private static final String COLUMNS = "select name, free_at, halvings, halved_at from mail_pace ";

	private final JdbcClient database;

	PaceRows(JdbcClient database) {
		this.database = database;
	}

	/** What is remembered; empty when nothing passed yet. */
	Optional<Pace> find(String name) {
		return this.database.sql(COLUMNS + "where name = :name").param("name", name).query(PaceRows::pace).optional();
	}

	/** The same, so that nobody else changes it before the transaction ends. */
	Pace lock(String name, Instant now) {
		this.database.sql("""
				insert into mail_pace (name, free_at, halvings) values (:name, :now, 0)
				on duplicate key update name = name""").param("name", name).param("now", Columns.utc(now)).update();
		return this.database.sql(COLUMNS + "where name = :name for update")
			.param("name", name)
			.query(PaceRows::pace)
			.single();
	}

	void save(Pace pace) {
		this.database.sql("""
				update mail_pace set free_at = :free, halvings = :halvings, halved_at = :halved
				where name = :name""")
			.param("free", Columns.utc(pace.freeAt()))
			.param("halvings", pace.halvings())
			.param("halved", (pace.halvedAt() != null) ? Columns.utc(pace.halvedAt()) : null)
			.param("name", pace.name())
			.update();
	}

	/** All that were halved since. */
	List<Pace> halvedSince(Instant since) {
		return this.database.sql(COLUMNS + "where halved_at > :since order by name")
			.param("since", Columns.utc(since))
			.query(PaceRows::pace)
			.list();
	}

	private static Pace pace(ResultSet row, int number) throws SQLException {
		return new Pace(row.getString("name"), Columns.instant(row, "free_at"), row.getInt("halvings"),
				Columns.instantOrNull(row, "halved_at"));
	}

}

package dev.goodword;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the tables of MySQL with open applications of which nothing is due before 2030:
 * copies of one application with its promise, its stage, its receipt and its touch, the
 * letter without its words. They came over two months, and each has heard something
 * within nine days.
 */
public final class ManyOpen {

	private static final int AT_ONCE = 50_000;

	private static final String DIGITS = "(select 0 as d union all select 1 union all select 2 union all select 3"
			+ " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
			+ " union all select 9)";

	private static final String NUMBERS = "(select :from + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d as n from "
			+ DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f) numbers";

	private final DataSource source;

	private final JdbcClient database;

	private final byte[] like;

	private int filled;

	public ManyOpen(DataSource source, JobApplicationId like) {
		this.source = source;
		this.database = JdbcClient.create(source);
		this.like = Columns.bytes(like.value());
	}

	/** Copies until there are this many; the statistics of the tables are new then. */
	public void upTo(int many) throws SQLException {
		try (Connection connection = this.source.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(true);
			statement.execute("set foreign_key_checks = 0");
			for (; this.filled < many; this.filled += AT_ONCE) {
				int count = Math.min(AT_ONCE, many - this.filled);
				fill(connection, this.filled + 1, count);
				if (count < AT_ONCE) {
					this.filled = many;
					break;
				}
			}
			statement.execute("set foreign_key_checks = 1");
			statement.execute("analyze table candidate, job_application, stage_move, promise, message, touch, task");
		}
	}

	private void fill(Connection connection, int from, int count) throws SQLException {
		copy(connection, "candidate",
				"candidate_id = (select candidate_id from job_application where application_id = ?)",
				Map.of("candidate_id", id("c")), from, count);
		copy(connection, "job_application", "application_id = ?",
				Map.of("application_id", id("a"), "candidate_id", id("c"), "reference", "concat('S', n)"), from, count);
		copy(connection, "promise", "application_id = ? and active = 1",
				Map.of("promise_id", id("b"), "application_id", id("a"), "cause_id", id("a"), "team_due_at", later(),
						"due_soon_at", later(), "deadline_at", later(), "next_step_at", later(), "hold_at", later()),
				from, count);
		copy(connection, "stage_move", "application_id = ?", Map.of("move_id", id("d"), "application_id", id("a"),
				"happened_at", arrived(), "correlation", "concat('S', n)"), from, count);
		copy(connection, "message", "application_id = ? and kind = 'RECEIVED'",
				Map.ofEntries(Map.entry("message_id", id("e")), Map.entry("application_id", id("a")),
						Map.entry("candidate_id", id("c")), Map.entry("promise_id", id("b")),
						Map.entry("dedupe_key", id("e")), Map.entry("header_id", "concat('<S', n, '>')"),
						Map.entry("body", "null"), Map.entry("secret", "null"), Map.entry("handed_at", seen()),
						Map.entry("accepted_at", seen()), Map.entry("visible_at", seen()),
						Map.entry("settled_at", seen())),
				from, count);
		copy(connection, "touch", "application_id = ? and kind = 'RECEIVED'",
				Map.of("touch_id", id("f"), "application_id", id("a"), "message_id", id("e"), "visible_at", seen()),
				from, count);
	}

	private static String id(String table) {
		return "unhex(concat('01a2', lpad(hex(n), 8, '0'), '700080000000000000" + table + table + "'))";
	}

	private static String later() {
		return "timestampadd(second, n, '2030-01-07 09:00:00')";
	}

	/**
	 * In the order of their ids, over sixty days before the clock of the tests begins.
	 */
	private static String arrived() {
		return "timestampadd(second, mod(n * 5, 5184000) - 5184000, '2026-11-23 02:00:00')";
	}

	/** In no order, over the nine days that end three days after that. */
	private static String seen() {
		return "timestampadd(second, -mod(n * 7919, 777600), '2026-11-26 02:00:00')";
	}

	private void copy(Connection connection, String table, String which, Map<String, String> changed, int from,
			int count) throws SQLException {
		Map<String, String> columns = new LinkedHashMap<>();
		List<String> names = this.database.sql(
				"select column_name from information_schema.columns where table_schema = database() and table_name = ?")
			.param(table)
			.query(String.class)
			.list();
		names.forEach((name) -> columns.put(name, changed.getOrDefault(name, "t." + name)));
		String sql = "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") select "
				+ columns.values().stream().collect(Collectors.joining(", ")) + " from (select * from " + table
				+ " where " + which + " limit 1) t, " + NUMBERS.replace(":from", String.valueOf(from)) + " where n < "
				+ (from + count);
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			statement.setBytes(1, this.like);
			statement.executeUpdate();
		}
	}

}

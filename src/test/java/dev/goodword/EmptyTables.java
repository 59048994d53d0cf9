package dev.goodword;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Gives each test class that shares a context the tables as the product's start left
 * them: what other classes wrote is taken out of all tables that were empty then. Time
 * that passes in a test meets the test's own work only.
 */
class EmptyTables {

	/** A chain that is never cut: its head lies in a table that is never empty. */
	private static final Set<String> KEPT = Set.of("audit_entry");

	private final DataSource database;

	private final AfterAnswers afterwards;

	private @Nullable Set<String> filledAtStart;

	private @Nullable Class<?> reader;

	EmptyTables(DataSource database, AfterAnswers afterwards) {
		this.database = database;
		this.afterwards = afterwards;
	}

	/** Another class begins, or the same one goes on. */
	synchronized void begin(Class<?> testClass) {
		Class<?> outermost = testClass;
		while (outermost.getEnclosingClass() != null) {
			outermost = outermost.getEnclosingClass();
		}
		if (outermost == this.reader) {
			return;
		}
		this.afterwards.finish();
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			Set<String> filled = filled(connection, statement);
			if (this.filledAtStart == null) {
				this.filledAtStart = filled;
			}
			empty(connection,
					filled.stream()
						.filter((table) -> !this.filledAtStart.contains(table) && !KEPT.contains(table))
						.toList());
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tables of the test could not be emptied", ex);
		}
		this.reader = outermost;
	}

	private static Set<String> filled(Connection connection, Statement statement) throws SQLException {
		Set<String> tables = new HashSet<>();
		DatabaseMetaData meta = connection.getMetaData();
		try (ResultSet rows = meta.getTables(connection.getCatalog(), connection.getSchema(), "%",
				new String[] { "TABLE", "BASE TABLE" })) {
			while (rows.next()) {
				tables.add(rows.getString("TABLE_NAME"));
			}
		}
		String question = tables.stream()
			.map((table) -> "(select '" + table + "' from `" + table + "` limit 1)")
			.collect(Collectors.joining(" union all "));
		Set<String> filled = new HashSet<>();
		try (ResultSet rows = statement.executeQuery(question)) {
			while (rows.next()) {
				filled.add(rows.getString(1));
			}
		}
		return filled;
	}

	private static void empty(Connection connection, List<String> tables) throws SQLException {
		boolean mySql = connection.getMetaData().getURL().startsWith("jdbc:mysql:");
		try (Statement statement = connection.createStatement()) {
			statement.execute(mySql ? "set foreign_key_checks = 0" : "set referential_integrity false");
			try {
				for (String table : tables) {
					statement.execute("delete from `" + table + "`");
				}
			}
			finally {
				statement.execute(mySql ? "set foreign_key_checks = 1" : "set referential_integrity true");
			}
		}
	}

}

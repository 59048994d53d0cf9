package dev.goodword;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows back past the product, as they lie in the database. */
public final class Rows {

	private Rows() {
	}

	/** How many rows of a table carry the id in the column. */
	public static int count(JdbcClient database, String table, String column, UUID id) {
		return database.sql("select count(*) from " + table + " where " + column + " = ?")
			.param(Columns.bytes(id))
			.query(Integer.class)
			.single();
	}

	/** All that a reader of the database finds in the rows, letter by letter. */
	public static String text(JdbcClient database, String table, String column, UUID id) {
		return database.sql("select * from " + table + " where " + column + " = ?")
			.param(Columns.bytes(id))
			.query()
			.listOfRows()
			.stream()
			.flatMap((row) -> row.values().stream())
			.map((value) -> (value instanceof byte[] plain) ? new String(plain, StandardCharsets.UTF_8)
					: String.valueOf(value))
			.collect(Collectors.joining("\n"));
	}

}

package dev.goodword;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows back past the product, as they lie in the database. */
public final class Rows {

	private Rows() {
	}

	/** An id as it is stored. */
	public static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	/** A stored id. */
	public static UUID id(byte[] stored) {
		ByteBuffer bytes = ByteBuffer.wrap(stored);
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	/** How many rows of a table carry the id in the column. */
	public static int count(JdbcClient database, String table, String column, UUID id) {
		return database.sql("select count(*) from " + table + " where " + column + " = ?")
			.param(bytes(id))
			.query(Integer.class)
			.single();
	}

	/** All that a reader of the database finds in the rows, letter by letter. */
	public static String text(JdbcClient database, String table, String column, UUID id) {
		return database.sql("select * from " + table + " where " + column + " = ?")
			.param(bytes(id))
			.query()
			.listOfRows()
			.stream()
			.flatMap((row) -> row.values().stream())
			.map((value) -> (value instanceof byte[] plain) ? new String(plain, StandardCharsets.UTF_8)
					: String.valueOf(value))
			.collect(Collectors.joining("\n"));
	}

}

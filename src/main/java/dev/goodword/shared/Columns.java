package dev.goodword.shared;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How ids and moments lie in columns: ids as 16 bytes ({@code binary(16)}, the more
 * significant half first), moments as the date and time in UTC ({@code datetime(6)}).
 */
public final class Columns {

	private static final int ID_BYTES = 16;

	private Columns() {
	}

	/** The id as its column holds it. */
	public static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(ID_BYTES)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	/**
	 * The id that a column holds.
	 * @throws java.nio.BufferUnderflowException when there are fewer than 16 bytes
	 */
	public static UUID uuid(byte[] column) {
		ByteBuffer bytes = ByteBuffer.wrap(column);
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	/** The id of a row; the column must not be null. */
	public static UUID uuid(ResultSet row, String column) throws SQLException {
		return uuid(row.getBytes(column));
	}

	/** The moment as its column holds it. */
	public static LocalDateTime utc(Instant at) {
		return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
	}

	/** The moment of a row; the column must not be null. */
	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	/** The moment of a row; null when the column is. */
	public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		return (at != null) ? at.toInstant(ZoneOffset.UTC) : null;
	}

}

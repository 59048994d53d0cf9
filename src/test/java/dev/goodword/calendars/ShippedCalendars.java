package dev.goodword.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.simulation.rows.MapStore;
import dev.goodword.simulation.rows.Rows;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the calendars that come with the migrations into memory. */
public final class ShippedCalendars {

	private ShippedCalendars() {
	}

	public static void copy(JdbcClient migrated, MapStore store) {
		Rows<StoredCalendar> rows = store.rows(StoredCalendar.class);
		Map<UUID, Map<Integer, StoredYear>> years = new HashMap<>();
		each(migrated, "select * from calendar_year",
				(row) -> years.computeIfAbsent(Columns.uuid(row, "calendar_id"), (id) -> new HashMap<>())
					.put(row.getInt("year_no"), new StoredYear(row.getString("source"), row.getInt("version"))));
		Map<UUID, Map<LocalDate, StoredDay>> days = new HashMap<>();
		each(migrated, "select * from calendar_day",
				(row) -> days.computeIfAbsent(Columns.uuid(row, "calendar_id"), (id) -> new HashMap<>())
					.put(row.getObject("on_date", LocalDate.class),
							new StoredDay(DayKind.valueOf(row.getString("kind")), name(row), row.getString("source"),
									row.getInt("version"))));
		Map<UUID, Set<StoredFixedDay>> fixed = new HashMap<>();
		each(migrated, "select * from calendar_fixed_day",
				(row) -> fixed.computeIfAbsent(Columns.uuid(row, "calendar_id"), (id) -> new HashSet<>())
					.add(new StoredFixedDay(row.getInt("month_no"), row.getInt("day_no"), name(row))));
		each(migrated, "select * from calendar order by code", (row) -> {
			UUID id = Columns.uuid(row, "calendar_id");
			StoredCalendar calendar = new StoredCalendar();
			rows.set(calendar, "id", new CalendarId(id));
			rows.set(calendar, "code", row.getString("code"));
			rows.set(calendar, "name", name(row));
			rows.set(calendar, "country", row.getString("country"));
			rows.set(calendar, "zone", row.getString("zone"));
			rows.set(calendar, "workdays", row.getString("workdays"));
			rows.set(calendar, "createdAt", Instant.EPOCH);
			rows.set(calendar, "years", years.getOrDefault(id, new HashMap<>()));
			rows.set(calendar, "days", days.getOrDefault(id, new HashMap<>()));
			rows.set(calendar, "fixedDays", fixed.getOrDefault(id, new HashSet<>()));
			rows.save(calendar);
		});
	}

	private static void each(JdbcClient migrated, String sql, RowCallbackHandler row) {
		migrated.sql(sql).query(row);
	}

	private static LocalizedText name(ResultSet row) throws SQLException {
		return new LocalizedText(row.getString("name_en"), row.getString("name_zh_hans"));
	}

}

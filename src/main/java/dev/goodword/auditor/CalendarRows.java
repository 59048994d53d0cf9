package dev.goodword.auditor;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.goodword.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of one calendar. */
@Repository
class CalendarRows {

	private final JdbcClient database;

	CalendarRows(JdbcClient database) {
		this.database = database;
	}

	/** The calendars of all positions. */
	Map<UUID, WorkingDays> ofPositions() {
		return this.database.sql("select distinct calendar_id from job_position")
			.query((row, number) -> Columns.uuid(row, "calendar_id"))
			.list()
			.stream()
			.collect(Collectors.toMap(Function.identity(), this::of));
	}

	WorkingDays of(UUID calendar) {
		byte[] id = Columns.bytes(calendar);
		Map<LocalDate, Boolean> days = new HashMap<>();
		for (String table : List.of("calendar_day", "calendar_override")) {
			select("on_date, kind from " + table, id)
				.query((row, number) -> days.put(row.getObject("on_date", LocalDate.class),
						!row.getString("kind").equals("OFF")))
				.list();
		}
		Set<Integer> years = Set
			.copyOf(select("year_no from calendar_year", id).query((row, number) -> row.getInt(1)).list());
		Set<MonthDay> fixed = Set.copyOf(select("month_no, day_no from calendar_fixed_day", id)
			.query((row, number) -> MonthDay.of(row.getInt(1), row.getInt(2)))
			.list());
		return select("zone, workdays from calendar", id).query(
				(row, number) -> new WorkingDays(ZoneId.of(row.getString("zone")),
						row.getString("workdays").chars().mapToObj((digit) -> digit - '0').collect(Collectors.toSet()),
						days, years, fixed,
						select("first_date, last_date from calendar_closure", id)
							.query((span, place) -> new WorkingDays.Closed(span.getObject(1, LocalDate.class),
									span.getObject(2, LocalDate.class)))
							.list()))
			.single();
	}

	private JdbcClient.StatementSpec select(String columns, byte[] calendar) {
		return this.database.sql("select " + columns + " where calendar_id = ?").param(calendar);
	}

}

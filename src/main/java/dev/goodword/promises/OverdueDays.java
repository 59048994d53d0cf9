package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.WaitRows.Stop;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days people wait beyond the first day they were told at the step they
 * are at: holding messages give nobody another day ({@code experience.md} 3.6.9). Counted
 * for everybody by the definition of {@link LeftWaiting}, in the working days of the team
 * they applied to. Those at confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class OverdueDays {

	/**
	 * So many of the earliest dates are looked at: teams work on different days, so the
	 * order of their working days is not quite that of dates.
	 */
	private static final int LOOKED_AT = 200;

	private final JdbcClient database;

	private final Calendars calendars;

	OverdueDays(JdbcClient database, Calendars calendars) {
		this.database = database;
		this.calendars = calendars;
	}

	/**
	 * Of all applications of a company that ended in a span of time; those that came
	 * twice, were spam or were moved to another position are none of their own.
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public Ended ended(CompanyId company, Instant from, Instant until, Instant now) {
		int all = this.database.sql("""
				select count(*) from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company and j.confidential = false and a.ended_at >= :from
				and a.ended_at < :until and a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM')""")
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query(Integer.class)
			.single();
		Map<CalendarId, WorkingCalendar> days = new HashMap<>();
		Map<UUID, Integer> longest = new HashMap<>();
		WaitRows
			.named(this.database.sql(WaitRows.OF_COMPANY + " and a.ended_at >= :from and a.ended_at < :until"
					+ " and a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM')"), company)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row) -> {
				longest.merge(Columns.uuid(row, "application_id"), overdue(row, now, days), Math::max);
			});
		return new Ended(all, longest.values().stream().filter((each) -> each > 0).sorted().toList());
	}

	/**
	 * The longest of those who wait now and whose day is over, the longest first, each
	 * application once.
	 * @param limit how many at most
	 */
	public List<Late> longest(CompanyId company, int limit, Instant now) {
		Map<CalendarId, WorkingCalendar> days = new HashMap<>();
		Map<JobApplicationId, Late> found = new LinkedHashMap<>();
		WaitRows
			.named(this.database
				.sql(WaitRows.OPEN_AND_LATE + " order by p.deadline_at, p.application_id limit " + LOOKED_AT), company)
			.param("now", Columns.utc(now))
			.query((row, number) -> late(row, now, days))
			.list()
			.forEach((late) -> found.putIfAbsent(late.application(), late));
		return found.values()
			.stream()
			.sorted(Comparator.comparing(Late::days).reversed().thenComparing(Late::told))
			.limit(limit)
			.toList();
	}

	private int overdue(ResultSet row, Instant now, Map<CalendarId, WorkingCalendar> days) throws SQLException {
		Stop stop = WaitRows.stop(row, now);
		return stop.at().isAfter(Columns.instant(row, "deadline_at")) ? days(row, stop.at(), days) : 0;
	}

	private Late late(ResultSet row, Instant now, Map<CalendarId, WorkingCalendar> days) throws SQLException {
		return new Late(new JobApplicationId(Columns.uuid(row, "application_id")),
				new PositionId(Columns.uuid(row, "position_id")), row.getObject("told_date", LocalDate.class),
				days(row, now, days));
	}

	/** From the day they were told to another moment. */
	private int days(ResultSet row, Instant until, Map<CalendarId, WorkingCalendar> days) throws SQLException {
		WorkingCalendar team = days.computeIfAbsent(new CalendarId(Columns.uuid(row, "calendar_id")),
				this.calendars::calendar);
		return team.workingDaysBetween(row.getObject("told_date", LocalDate.class),
				LocalDate.ofInstant(until, team.zone()));
	}

	/**
	 * What became of the days that were told to people whose applications ended.
	 *
	 * @param applications how many ended
	 * @param late of each that waited longer than told, its working days beyond, the
	 * longest of its steps
	 */
	public record Ended(int applications, List<Integer> late) {

		public Ended {
			late = List.copyOf(late);
		}

		/** All their days together. */
		public int days() {
			return this.late.stream().mapToInt(Integer::intValue).sum();
		}

		/** The days of everybody, those included who heard in time. */
		public List<Integer> ofEverybody() {
			List<Integer> all = new ArrayList<>(
					Collections.nCopies(Math.max(0, this.applications - this.late.size()), 0));
			all.addAll(this.late);
			return all;
		}

	}

	/**
	 * Somebody who waits for our word beyond their day.
	 *
	 * @param told the day they were told first
	 * @param days working days since
	 */
	public record Late(JobApplicationId application, PositionId position, LocalDate told, int days) {
	}

}

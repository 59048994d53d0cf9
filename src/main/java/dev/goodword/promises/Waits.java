package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.promises.WaitRows.Stop;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long applicants waited for a word of ours that was more than a holding message, or
 * still wait. Those at confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class Waits {

	/** Steps of half an hour: exact enough for days, and few enough to count. */
	private static final double STEPS = 48;

	/** What rounding may take away from a whole step. */
	private static final double HAIR = 1e-6;

	private final JdbcClient database;

	private final Calendars calendars;

	Waits(JdbcClient database, Calendars calendars) {
		this.database = database;
		this.calendars = calendars;
	}

	/** The waits whose date lies in a span of time. */
	public List<Wait> due(CompanyId company, Instant from, Instant until, Instant now) {
		Map<CalendarId, WorkingCalendar> days = new HashMap<>();
		return statement("", company, from, until).query((row, number) -> wait(row, now, days)).list();
	}

	/** The same, where this recruiter was responsible for the position then. */
	public List<Wait> due(CompanyId company, AccountId recruiter, Instant from, Instant until, Instant now) {
		Map<CalendarId, WorkingCalendar> days = new HashMap<>();
		return statement(DueRows.THEIRS, company, from, until).param("recruiter", Columns.bytes(recruiter.value()))
			.query((row, number) -> wait(row, now, days))
			.list();
	}

	private StatementSpec statement(String which, CompanyId company, Instant from, Instant until) {
		return WaitRows
			.named(this.database
				.sql(WaitRows.OF_COMPANY + " and p.deadline_at >= :from and p.deadline_at < :until" + which), company)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until));
	}

	/** In the days of the team they applied to. */
	private Wait wait(ResultSet row, Instant now, Map<CalendarId, WorkingCalendar> days) throws SQLException {
		Instant began = Columns.instant(row, "made_at");
		Stop stop = WaitRows.stop(row, now);
		WorkingCalendar team = days.computeIfAbsent(new CalendarId(Columns.uuid(row, "calendar_id")),
				this.calendars::calendar);
		return new Wait(Math.floor(STEPS * team.workingDaysBetween(began, stop.at()) + HAIR) / STEPS, stop.heard());
	}

	/**
	 * One wait.
	 *
	 * @param days working days of the team, with fractions, so far or in all
	 * @param ended whether a word of ours that arrived ended it
	 */
	public record Wait(double days, boolean ended) {
	}

}

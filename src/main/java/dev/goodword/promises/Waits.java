package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
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
	private static final long STEP = Duration.ofMinutes(30).toSeconds();

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final JdbcClient database;

	Waits(JdbcClient database) {
		this.database = database;
	}

	/** The waits whose date lies in a span of time. */
	public List<Wait> due(CompanyId company, Instant from, Instant until, Instant now) {
		return statement("", company, from, until).query((row, number) -> wait(row, now)).list();
	}

	/** The same, where this recruiter was responsible for the position then. */
	public List<Wait> due(CompanyId company, AccountId recruiter, Instant from, Instant until, Instant now) {
		return statement(DueRows.THEIRS, company, from, until).param("recruiter", Columns.bytes(recruiter.value()))
			.query((row, number) -> wait(row, now))
			.list();
	}

	private StatementSpec statement(String which, CompanyId company, Instant from, Instant until) {
		return WaitRows
			.named(this.database
				.sql(WaitRows.OF_COMPANY + " and p.deadline_at >= :from and p.deadline_at < :until" + which), company)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until));
	}

	private static Wait wait(ResultSet row, Instant now) throws SQLException {
		Instant began = Columns.instant(row, "made_at");
		Stop stop = WaitRows.stop(row, now);
		return new Wait(Math.max(0, Duration.between(began, stop.at()).toSeconds() / STEP * STEP) / DAY, stop.heard());
	}

	/**
	 * One wait.
	 *
	 * @param days so far, or in all
	 * @param ended whether a word of ours that arrived ended it
	 */
	public record Wait(double days, boolean ended) {
	}

}

package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long applicants waited for a word of ours that was more than a holding message, or
 * still wait. Those at confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class Waits {

	private static final String DUE = """
			select p.made_at, a.told_at, a.ended_at, (select min(f.made_at) from promise f
			where f.application_id = a.application_id and f.kind not in (:excusing) and f.made_at > p.made_at) as answered
			from promise p join job_application a on a.application_id = p.application_id
			join job_position j on j.position_id = a.position_id
			where j.company_id = :company and j.confidential = false and p.chain = 'STAGE' and p.state <> 'VOID'
			and p.kind not in (:notWaitedFor) and p.deadline_at >= :from and p.deadline_at < :until""";

	/** Steps of half an hour: exact enough for days, and few enough to count. */
	private static final long STEP = Duration.ofMinutes(30).toSeconds();

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final JdbcClient database;

	Waits(JdbcClient database) {
		this.database = database;
	}

	/** The waits whose date lies in a span of time. */
	public List<Wait> due(CompanyId company, Instant from, Instant until, Instant now) {
		return this.database.sql(DUE)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("notWaitedFor", OutcomeTallies.NOT_WAITED_FOR)
			.param("excusing", OutcomeTallies.EXCUSING_NOBODY)
			.query((row, number) -> wait(row, now))
			.list();
	}

	private static Wait wait(ResultSet row, Instant now) throws SQLException {
		Instant began = Columns.instant(row, "made_at");
		@Nullable Instant answered = Columns.instantOrNull(row, "answered");
		@Nullable Instant ended = (Columns.instantOrNull(row, "ended_at") == null) ? null
				: (Columns.instantOrNull(row, "told_at") != null) ? Columns.instantOrNull(row, "told_at")
						: Columns.instantOrNull(row, "ended_at");
		@Nullable Instant word = (answered != null && (ended == null || answered.isBefore(ended))) ? answered : ended;
		Duration waited = Duration.between(began, (word != null) ? word : now);
		return new Wait(Math.max(0, waited.toSeconds() / STEP * STEP) / DAY, word != null);
	}

	/**
	 * One wait.
	 *
	 * @param days so far, or in all
	 * @param ended whether a word of ours ended it
	 */
	public record Wait(double days, boolean ended) {
	}

}

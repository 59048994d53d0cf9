package dev.goodword.insights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import dev.goodword.applications.Referrals;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what applications brought a company and what they cost it, and who came to which
 * stage of their life with it. Those who came twice, were spam or were moved are none of
 * their own, and confidential positions are left out.
 */
@Repository
@Transactional(readOnly = true)
class FirmTable {

	/** In touch that long after the end, for those who agreed to it. */
	private static final Duration IN_TOUCH = Duration.ofDays(365);

	private static final String OURS = """
			job_application a join job_position j on j.position_id = a.position_id
			""";

	private static final String OF_COMPANY = """
			j.company_id = :company and j.confidential = false
			and (a.outcome is null or a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM'))
			""";

	private static final String AGREED = """
			(exists (select 1 from application_consent k where k.application_id = a.application_id
			and k.consent_code = 'pool') or exists (select 1 from end_question q
			where q.application_id = a.application_id and q.kind = 'POOL' and q.answer = 'YES'))
			""";

	private static final String COUNTS = "select 'APPLIED' as what, count(*) as number from " + OURS + "where "
			+ OF_COMPANY + "and a.received_at >= :from and a.received_at < :until"
			+ " union all select 'REFERRED', count(*) from " + OURS + "where " + OF_COMPANY
			+ "and a.source = :source and a.received_at >= :from and a.received_at < :until"
			+ " union all select 'MET', count(*) from " + OURS + "where " + OF_COMPANY
			+ "and a.interview_held_at >= :from and a.interview_held_at < :until"
			+ " union all select e.how, count(*) from (select case when a.outcome = 'HIRED' then 'HIRED' when " + AGREED
			+ " then 'CLOSED_IN_TOUCH' else 'CLOSED' end as how from " + OURS + "where " + OF_COMPANY
			+ "and a.ended_at >= :from and a.ended_at < :until) e group by e.how"
			+ " union all select 'SILENT_FOR_A_YEAR', count(*) from " + OURS + "where " + OF_COMPANY
			+ "and a.outcome <> 'HIRED' and a.ended_at >= :fromTouch and a.ended_at < :untilTouch and " + AGREED
			+ " union all select 'LET_GO', count(distinct c.candidate_id) from " + OURS
			+ "join candidate c on c.candidate_id = a.candidate_id where " + OF_COMPANY
			+ "and c.erased_at >= :from and c.erased_at < :until"
			+ " union all select 'MINUTES', coalesce(sum(i.minutes), 0) from " + OURS
			+ "join interview i on i.application_id = a.application_id and i.state = 'HELD'"
			+ " join interview_participant p on p.interview_id = i.interview_id where " + OF_COMPANY
			+ "and a.ended_at >= :from and a.ended_at < :until"
			+ " union all select 'ANSWERS', count(*) from candidate_question q"
			+ " join job_position j on j.position_id = q.position_id where j.company_id = :company"
			+ " and j.confidential = false and q.state = 'ANSWERED' and q.settled_at >= :from and q.settled_at < :until"
			+ " union all select 'FIXES', count(*) from improvement m where m.company_id = :company"
			+ " and m.done_on >= :first and m.done_on < :end"
			+ " union all select 'COMMUNITY', coalesce(sum(s.people), 0) from insight_standing s"
			+ " where s.company_id = :company and s.stage = 'RELATION'";

	private final JdbcClient database;

	FirmTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * All of it in a span of time, by what it is.
	 * @param span its days and its moments
	 */
	Map<String, Integer> of(CompanyId company, Span span) {
		Map<String, Integer> counts = new HashMap<>();
		this.database.sql(COUNTS)
			.param("company", Columns.bytes(company.value()))
			.param("source", Referrals.SOURCE)
			.param("from", Columns.utc(span.from()))
			.param("until", Columns.utc(span.until()))
			.param("fromTouch", Columns.utc(span.from().minus(IN_TOUCH)))
			.param("untilTouch", Columns.utc(span.until().minus(IN_TOUCH)))
			.param("first", span.first())
			.param("end", span.end())
			.query((ResultSet row) -> put(row, counts));
		return counts;
	}

	private static void put(ResultSet row, Map<String, Integer> counts) throws SQLException {
		counts.put(Objects.requireNonNull(row.getString("what")), row.getInt("number"));
	}

	/**
	 * A span of time where a company is.
	 *
	 * @param first the first day
	 * @param end the day after the last
	 * @param from the moment the first begins
	 * @param until the moment the last is over
	 */
	record Span(LocalDate first, LocalDate end, Instant from, Instant until) {
	}

}

package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.goodword.insights.Standing.Complained;
import dev.goodword.insights.Standing.Counted;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how a company stands with its applicants now, whoever answers surveys.
 * Confidential positions are left out everywhere.
 */
@Repository
@Transactional(readOnly = true)
class StandingTable {

	/** In touch that long after the end, for those who agreed to it. */
	private static final Duration IN_TOUCH = Duration.ofDays(365);

	private static final String COUNTS = """
			select 'UNDATED' as what, count(*) as number, cast(null as date) as since from job_application a
			join job_position j on j.position_id = a.position_id where j.company_id = :company
			and j.confidential = false and a.ended_at is null and not exists (select 1 from promise p
			where p.application_id = a.application_id and p.chain = 'STAGE' and p.active is not null)
			union all select 'WISHES', count(*), min(asked_on) from survey_contact where company_id = :company
			and done_on is null
			union all select case when c.due_at < :now then 'LATE' else 'COMPLAINTS' end, count(*), null
			from complaint c join job_position j on j.position_id = c.position_id where j.company_id = :company
			and j.confidential = false and c.state in ('RAISED', 'ANSWERED') group by 1""";

	private static final String STAGES = """
			select stage, count(*) as number from (select case when max(c.erased_at) is not null then 'ENDED'
			when max(case when a.ended_at is null and a.interview_held_at is not null then 1 else 0 end) = 1
			then 'ENGAGED' when max(case when a.ended_at is null then 1 else 0 end) = 1 then 'APPLICANT'
			when max(case when a.outcome = 'HIRED' or (a.ended_at >= :since and (k.consent_id is not null
			or q.question_id is not null)) then 1 else 0 end) = 1 then 'RELATION' else 'DORMANT' end as stage
			from job_application a join job_position j on j.position_id = a.position_id
			join candidate c on c.candidate_id = a.candidate_id left join application_consent k
			on k.application_id = a.application_id and k.consent_code = 'pool' left join end_question q
			on q.application_id = a.application_id and q.kind = 'POOL' and q.answer = 'YES'
			where j.company_id = :company and j.confidential = false group by a.candidate_id) s group by stage""";

	private static final String ANSWERED = """
			select c.raised_at, c.answered_at from complaint c join job_position j on j.position_id = c.position_id
			where j.company_id = :company and j.confidential = false and c.answered_at >= :from
			and c.answered_at < :until""";

	private final JdbcClient database;

	StandingTable(JdbcClient database) {
		this.database = database;
	}

	/** What there is now. */
	Standing of(CompanyId company, Instant now) {
		List<Counted> counts = this.database.sql(COUNTS)
			.param("company", Columns.bytes(company.value()))
			.param("now", Columns.utc(now))
			.query((row, number) -> new Counted(Objects.requireNonNull(row.getString("what")), row.getInt("number"),
					row.getObject("since", LocalDate.class)))
			.list();
		List<Counted> stages = this.database.sql(STAGES)
			.param("company", Columns.bytes(company.value()))
			.param("since", Columns.utc(now.minus(IN_TOUCH)))
			.query((row, number) -> new Counted(Objects.requireNonNull(row.getString("stage")), row.getInt("number"),
					null))
			.list();
		return new Standing(Stream.concat(counts.stream(), stages.stream()).toList());
	}

	/** The complaints answered in a span of time. */
	List<Complained> answered(CompanyId company, Instant from, Instant until) {
		return this.database.sql(ANSWERED)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Complained(Columns.instant(row, "raised_at"),
					Columns.instant(row, "answered_at")))
			.list();
	}

}

package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.insights.Standing.Complained;
import dev.goodword.insights.Standing.Counted;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how a company stands with its applicants, whoever answers surveys: what is short
 * now, and how many people stand where once a day. Confidential positions are left out
 * everywhere.
 */
@Repository
@Transactional(readOnly = true)
class StandingTable {

	/** In touch that long after the end, for those who agreed to it. */
	private static final Duration IN_TOUCH = Duration.ofDays(365);

	private static final String COUNTS = """
			select 'UNDATED' as what, count(*) as number, cast(null as date) as since,
			cast(null as datetime(6)) as counted from job_application a
			join job_position j on j.position_id = a.position_id where j.company_id = :company
			and j.confidential = false and a.ended_at is null and not exists (select 1 from promise p
			where p.application_id = a.application_id and p.chain = 'STAGE' and p.active is not null)
			and not exists (select 1 from insight_standing s where s.company_id = :company and s.stage = 'UNDATED_DAY')
			union all select 'WISHES', count(*), min(asked_on), null from survey_contact where company_id = :company
			and done_on is null
			union all select stage, people, null, null from insight_standing where company_id = :company
			union all select 'COUNTED', 0, null, max(counted_at) from insight_standing_round
			union all select 'REASONS', count(*), max(told_on), null from survey_reasons where company_id = :company
			and told_on >= :told
			union all select case when c.due_at < :now then 'LATE' else 'COMPLAINTS' end, count(*), null, null
			from complaint c join job_position j on j.position_id = c.position_id where j.company_id = :company
			and j.confidential = false and c.state in ('RAISED', 'ANSWERED') group by 1""";

	/**
	 * Who writes from one address is one person, as for those who ask them; of erased
	 * records nobody knows whose they were.
	 */
	private static final String STAGES = """
			select company_id, stage, count(*) as people from (select j.company_id,
			case when max(c.erased_at) is not null then 'ENDED'
			when max(case when a.ended_at is null and a.interview_held_at is not null then 1 else 0 end) = 1
			then 'ENGAGED' when max(case when a.ended_at is null then 1 else 0 end) = 1 then 'APPLICANT'
			when max(case when a.outcome = 'HIRED' or (a.ended_at >= :since and (k.consent_id is not null
			or q.question_id is not null)) then 1 else 0 end) = 1 then 'RELATION' else 'DORMANT' end as stage
			from job_application a join job_position j on j.position_id = a.position_id
			join candidate c on c.candidate_id = a.candidate_id left join candidate_contact e
			on e.candidate_id = c.candidate_id and e.type = 'EMAIL' and e.state = 'CURRENT' and c.erased_at is null
			left join application_consent k
			on k.application_id = a.application_id and k.consent_code = 'pool' left join end_question q
			on q.application_id = a.application_id and q.kind = 'POOL' and q.answer = 'YES'
			where j.confidential = false group by j.company_id, e.normalised_value,
			case when e.normalised_value is null then a.candidate_id end) s group by company_id, stage""";

	/** Of companies where counting them at each look takes long. */
	private static final String UNDATED = """
			select company_id, undated from (select j.company_id, count(*) as open_ones,
			coalesce(sum(case when p.promise_id is null then 1 else 0 end), 0) as undated from job_application a
			join job_position j on j.position_id = a.position_id left join promise p
			on p.application_id = a.application_id and p.chain = 'STAGE' and p.active is not null
			where j.confidential = false and a.ended_at is null group by j.company_id) o where open_ones >= :many""";

	private static final int MANY = 2000;

	private static final String ANSWERED = """
			select c.raised_at, c.answered_at from complaint c join job_position j on j.position_id = c.position_id
			where j.company_id = :company and j.confidential = false and c.answered_at >= :from
			and c.answered_at < :until""";

	private final JdbcClient database;

	StandingTable(JdbcClient database) {
		this.database = database;
	}

	/** What there is now, and how many stood where when that was counted last. */
	Standing of(CompanyId company, Instant now) {
		return new Standing(this.database.sql(COUNTS)
			.param("company", Columns.bytes(company.value()))
			.param("now", Columns.utc(now))
			.param("told", LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(1))
			.query((row, number) -> new Counted(Objects.requireNonNull(row.getString("what")), row.getInt("number"),
					row.getObject("since", LocalDate.class), Columns.instantOrNull(row, "counted")))
			.list());
	}

	/** When it was counted last how many stand where; empty before the first time. */
	Optional<Instant> counted() {
		return this.database.sql("select counted_at from insight_standing_round order by counted_at desc limit 1")
			.query((row, number) -> Columns.instant(row, "counted_at"))
			.optional();
	}

	/** How many stand where now, in all companies. */
	List<Stood> stages(Instant now) {
		return this.database.sql(STAGES)
			.param("since", Columns.utc(now.minus(IN_TOUCH)))
			.query((row, number) -> new Stood(new CompanyId(Columns.uuid(row, "company_id")),
					Objects.requireNonNull(row.getString("stage")), row.getInt("people")))
			.list();
	}

	/** How many are open without a date, at companies with many open applications. */
	List<Stood> undated() {
		return this.database.sql(UNDATED)
			.param("many", MANY)
			.query((row, number) -> new Stood(new CompanyId(Columns.uuid(row, "company_id")), Standing.UNDATED_DAY,
					row.getInt("undated")))
			.list();
	}

	/** Keeps how many stand where, in place of what was kept before. */
	@Transactional
	void keep(List<Stood> stages, Instant now) {
		this.database.sql("delete from insight_standing").update();
		this.database.sql("delete from insight_standing_round").update();
		stages.forEach((each) -> this.database
			.sql("insert into insight_standing (company_id, stage, people) values (:company, :stage, :people)")
			.param("company", Columns.bytes(each.company().value()))
			.param("stage", each.stage())
			.param("people", each.people())
			.update());
		this.database.sql("insert into insight_standing_round (counted_at) values (:now)")
			.param("now", Columns.utc(now))
			.update();
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

	/** So many people of a company at a stage of their life with it. */
	record Stood(CompanyId company, String stage, int people) {
	}

}

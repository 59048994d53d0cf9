package dev.goodword.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.goodword.accounts.Company;
import dev.goodword.candidates.CandidateId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.Starters;
import dev.goodword.surveys.Starters.Unasked;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts those who accepted and started to work, whoever answers surveys. Confidential
 * positions are left out, whose people are not asked.
 */
@Repository
@Transactional(readOnly = true)
class NewHires {

	/** So long after their first day they are asked. */
	private static final Period MONTH = Period.ofDays(30);

	/** Whoever accepted before is over. */
	private static final Period LATELY = Period.ofYears(2);

	/** So many days apart it can be the same moment in two places. */
	private static final Period AROUND = Period.ofDays(2);

	private final JdbcClient database;

	private final Starters starters;

	NewHires(JdbcClient database, Starters starters) {
		this.database = database;
		this.starters = starters;
	}

	/**
	 * Those of a quarter: of its months where the company is, as those who were asked.
	 * Whoever is not a month in the job is none yet.
	 */
	Started of(Company company, Quarter quarter, Instant now) {
		Map<Unasked, Integer> unasked = new EnumMap<>(Unasked.class);
		begun(company, quarter).stream()
			.filter((each) -> isOf(quarter, company.zone(), this.starters.monthAfter(each.begins()), now))
			.forEach((each) -> unasked
				.merge(this.starters.why(company, each.candidate(), each.begins(), each.recorded()), 1, Integer::sum));
		LocalDate today = LocalDate.ofInstant(now, company.zone());
		return notComing(company, today.isBefore(quarter.end()) ? today.plusDays(1) : quarter.end(), unasked);
	}

	/** Whether somebody was a month in the job in a quarter, and is by now. */
	static boolean isOf(Quarter quarter, ZoneId zone, Instant month, Instant now) {
		return !month.isAfter(now) && quarter.equals(Quarter.of(LocalDate.ofInstant(month, zone)));
	}

	/** Who began about then and was not asked. */
	private List<Begun> begun(Company company, Quarter quarter) {
		return this.database.sql("""
				select a.candidate_id, f.starts_on, f.zone, f.recorded_at from first_day f
				join job_application a on a.application_id = f.application_id
				join job_position j on j.position_id = a.position_id
				where f.state = 'AGREED' and f.starts_on >= :from and f.starts_on < :until and j.company_id = :company
				and j.confidential = false and a.outcome = 'HIRED' and not exists (select 1 from survey_invitation i
				where i.application_id = a.application_id and i.touchpoint = 'T9')""")
			.param("from", quarter.firstDay().minus(MONTH).minus(AROUND))
			.param("until", quarter.end().minus(MONTH).plus(AROUND))
			.param("company", Columns.bytes(company.id().value()))
			.query((row, number) -> new Begun(new CandidateId(Columns.uuid(row, "candidate_id")),
					row.getObject("starts_on", LocalDate.class)
						.atStartOfDay(ZoneId.of(Objects.requireNonNull(row.getString("zone"))))
						.toInstant(),
					Columns.instant(row, "recorded_at")))
			.list();
	}

	/** Of whom nobody knows a first day, and who never came. */
	private Started notComing(Company company, LocalDate end, Map<Unasked, Integer> unasked) {
		ZoneId zone = company.zone();
		return this.database
			.sql("""
					select coalesce(sum(case when f.application_id is null
					or f.state = 'TAKEN_BACK' then 1 else 0 end), 0) as unknown_day,
					coalesce(sum(case when f.state = 'NEVER_CAME' then 1 else 0 end), 0) as never_came from job_application a
					join job_position j on j.position_id = a.position_id left join first_day f
					on f.application_id = a.application_id where j.company_id = :company and j.confidential = false
					and a.outcome = 'HIRED' and a.ended_at >= :since and a.ended_at < :over""")
			.param("company", Columns.bytes(company.id().value()))
			.param("since", Columns.utc(end.minus(LATELY).atStartOfDay(zone).toInstant()))
			.param("over", Columns.utc(end.atStartOfDay(zone).toInstant()))
			.query((row, number) -> new Started(unasked.getOrDefault(Unasked.DUE, 0), row.getInt("unknown_day"),
					row.getInt("never_came"), unasked.getOrDefault(Unasked.SPARED, 0),
					unasked.getOrDefault(Unasked.OFF, 0)))
			.single();
	}

	/** Somebody who began to work and was not asked how it went. */
	private record Begun(CandidateId candidate, Instant begins, Instant recorded) {
	}

	/**
	 * Who started.
	 *
	 * @param missed how many were a month in the job within the quarter, had to be asked
	 * and were not
	 * @param unknown of how many who accepted nobody recorded the first day
	 * @param absent how many accepted and never came, as somebody recorded
	 * @param spared how many were a month in the job and could not or did not want to be
	 * asked
	 * @param off how many were a month in the job while the company asked nobody
	 */
	record Started(int missed, int unknown, int absent, int spared, int off) {

		/** Whether nobody accepted of whom there is anything to say. */
		boolean isNobody() {
			return this.missed + this.unknown + this.absent + this.spared + this.off == 0;
		}
	}

}

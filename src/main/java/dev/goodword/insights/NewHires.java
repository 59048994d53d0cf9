package dev.goodword.insights;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

import dev.goodword.accounts.Company;
import dev.goodword.shared.Columns;
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

	private final JdbcClient database;

	NewHires(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Those of a quarter.
	 * @param today the day where the company is: who is not a month in the job is none
	 * yet
	 */
	Started of(Company company, Quarter quarter, LocalDate today) {
		LocalDate end = today.isBefore(quarter.end()) ? today.plusDays(1) : quarter.end();
		ZoneId zone = company.zone();
		return this.database
			.sql("""
					select coalesce(sum(case when f.state = 'AGREED' and f.starts_on >= :from and f.starts_on < :until
					then 1 else 0 end), 0) as due, coalesce(sum(case when f.application_id is null
					or f.state = 'TAKEN_BACK' then 1 else 0 end), 0) as unknown_day,
					coalesce(sum(case when f.state = 'NEVER_CAME' then 1 else 0 end), 0) as never_came from job_application a
					join job_position j on j.position_id = a.position_id left join first_day f
					on f.application_id = a.application_id where j.company_id = :company and j.confidential = false
					and a.outcome = 'HIRED' and a.ended_at >= :since and a.ended_at < :over""")
			.param("from", quarter.firstDay().minus(MONTH))
			.param("until", end.minus(MONTH))
			.param("company", Columns.bytes(company.id().value()))
			.param("since", Columns.utc(end.minus(LATELY).atStartOfDay(zone).toInstant()))
			.param("over", Columns.utc(end.atStartOfDay(zone).toInstant()))
			.query((row, number) -> new Started(row.getInt("due"), row.getInt("unknown_day"), row.getInt("never_came")))
			.single();
	}

	/**
	 * Who started.
	 *
	 * @param due how many were a month in the job within the quarter
	 * @param unknown of how many who accepted nobody recorded the first day
	 * @param absent how many accepted and never came, as somebody recorded
	 */
	record Started(int due, int unknown, int absent) {

		/** Whether nobody accepted of whom there is anything to say. */
		boolean isNobody() {
			return this.due == 0 && this.unknown == 0 && this.absent == 0;
		}
	}

}

package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts applications that were closed; those at confidential positions are left out
 * everywhere.
 */
@Service
@Transactional(readOnly = true)
public class Closings {

	private final JdbcClient database;

	Closings(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How many a company told that it ends, by its own decision.
	 * @param from the first moment of closing
	 * @param until the moment after the last
	 */
	public Told declined(CompanyId company, Instant from, Instant until) {
		return this.database.sql("""
				select coalesce(sum(case when a.interview_held_at is null then 1 else 0 end), 0) as unmet,
				coalesce(sum(case when a.interview_held_at is not null then 1 else 0 end), 0) as met
				from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company and j.confidential = false
				and a.outcome in ('NOT_SELECTED', 'POSITION_CLOSED', 'RELEASED') and a.told = 'SENT'
				and a.ended_at >= :from and a.ended_at < :until""")
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Told(row.getInt("unmet"), row.getInt("met")))
			.single();
	}

	/**
	 * Those who were told that it ends.
	 *
	 * @param unmet before any talk
	 * @param met after one
	 */
	public record Told(int unmet, int met) {
	}

}

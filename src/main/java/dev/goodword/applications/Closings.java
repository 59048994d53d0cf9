package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts applications that were closed and told; those at confidential positions are left
 * out everywhere.
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
	 * @param met whether after a talk, or before any
	 * @param from the first moment of closing
	 * @param until the moment after the last
	 */
	public int declined(CompanyId company, boolean met, Instant from, Instant until) {
		return this.database
			.sql("""
					select count(*) from job_application a join job_position j on j.position_id = a.position_id
					where j.company_id = :company and j.confidential = false and a.outcome in ('NOT_SELECTED', 'POSITION_CLOSED', 'RELEASED')
					and a.told = 'SENT' and a.ended_at >= :from and a.ended_at < :until
					and ((:met = 1 and a.interview_held_at is not null) or (:met = 0 and a.interview_held_at is null))""")
			.param("company", Columns.bytes(company.value()))
			.param("met", met ? 1 : 0)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query(Integer.class)
			.single();
	}

}

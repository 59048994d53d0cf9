package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts applications of people to whom somebody had spoken who had applied before, as
 * they say themselves; those at confidential positions are left out.
 */
@Service
@Transactional(readOnly = true)
public class Referrals {

	/**
	 * How people name in the form that they heard of it from somebody who had applied.
	 */
	public static final String SOURCE = "applicant";

	private final JdbcClient database;

	Referrals(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How many came to a company in a span of time.
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public int count(CompanyId company, Instant from, Instant until) {
		return this.database.sql("""
				select count(*) from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company and j.confidential = false and a.source = :source
				and a.received_at >= :from and a.received_at < :until""")
			.param("company", Columns.bytes(company.value()))
			.param("source", SOURCE)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query(Integer.class)
			.single();
	}

}

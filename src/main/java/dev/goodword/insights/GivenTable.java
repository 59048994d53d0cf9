package dev.goodword.insights;

import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the time people gave us: on the form, and in talks that took place. Those who
 * came twice, were spam or were moved are none of their own, and confidential positions
 * are left out.
 */
@Repository
@Transactional(readOnly = true)
class GivenTable {

	/** Nobody writes longer without a break; a page may stay open for days. */
	private static final int LONGEST_FORM = 3600;

	private final JdbcClient database;

	GivenTable(JdbcClient database) {
		this.database = database;
	}

	/** In all applications of a company that ended in a span of time. */
	Given of(CompanyId company, Instant from, Instant until) {
		return this.database.sql("""
				select coalesce(sum(form), 0) as form_seconds, coalesce(sum(talks), 0) as talk_minutes from (
				select case when a.received_at <= a.form_started_at then 0
				when timestampdiff(second, a.form_started_at, a.received_at) > :longest then :longest
				else timestampdiff(second, a.form_started_at, a.received_at) end as form,
				(select sum(i.minutes) from interview i where i.application_id = a.application_id
				and i.state = 'HELD') as talks from job_application a
				join job_position j on j.position_id = a.position_id where j.company_id = :company
				and j.confidential = false and a.ended_at >= :from and a.ended_at < :until
				and a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM')) each_one""")
			.param("company", Columns.bytes(company.value()))
			.param("longest", LONGEST_FORM)
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Given(row.getLong("form_seconds"), row.getLong("talk_minutes")))
			.single();
	}

	/**
	 * The time people gave us.
	 *
	 * @param formSeconds on the form, an hour at most each
	 * @param talkMinutes in talks
	 */
	record Given(long formSeconds, long talkMinutes) {

		/** All of it in whole hours. */
		long hours() {
			return Math.round((this.formSeconds / 60.0 + this.talkMinutes) / 60);
		}

		/** On the form, in whole hours. */
		long formHours() {
			return Math.round(this.formSeconds / 3600.0);
		}

		/** In talks, so that both add up. */
		long talkHours() {
			return hours() - formHours();
		}

	}

}

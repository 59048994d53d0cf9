package dev.goodword.insights;

import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what candidates asked although the position's page said it already. Confidential
 * positions are left out.
 */
@Repository
@Transactional(readOnly = true)
class RepeatTable {

	/** What they read and were helped by, or what a person repeated to them. */
	private static final String ASKED = """
			select count(*) as asked,
			coalesce(sum(case when q.state = 'SETTLED' then 1 else 0 end), 0) as helped,
			coalesce(sum(case when q.state = 'ANSWERED' and t.written_at < q.asked_at then 1 else 0 end), 0) as sent
			from candidate_question q join job_position j on j.position_id = q.position_id
			left join published_answer_text t on t.published_answer_id = q.published_answer_id and t.version_no = 1
			where j.company_id = :company and j.confidential = false and q.kind = 'QUESTION'
			and q.state <> 'TAKEN_BACK' and q.asked_at >= :from and q.asked_at < :until""";

	private final JdbcClient database;

	RepeatTable(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What was asked in a span of time, without what was taken back and without wishes
	 * for more detail on a decision, which no published answer gives.
	 */
	Repeats of(CompanyId company, Instant from, Instant until) {
		return this.database.sql(ASKED)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Repeats(row.getInt("asked"), row.getInt("helped"), row.getInt("sent")))
			.single();
	}

}

package dev.goodword.insights;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Share;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how applicants heard of a position, as they say themselves, and who applied
 * again. Confidential positions are left out.
 */
@Repository
@Transactional(readOnly = true)
class SourceTable {

	/** What stands where somebody did not say. */
	static final String SILENT = "";

	private static final String HEARD = """
			select coalesce(a.source, '') as source, count(*) as applications from job_application a
			join job_position j on j.position_id = a.position_id where j.company_id = :company
			and j.confidential = false and a.received_at >= :from and a.received_at < :until
			group by coalesce(a.source, '')""";

	/** Each person once, however many of their applications ended then. */
	private static final String AGAIN = """
			select count(*) as people, coalesce(sum(person.again), 0) as again from (select a.candidate_id,
			max(case when b.application_id is null then 0 else 1 end) as again from job_application a
			join job_position j on j.position_id = a.position_id
			left join job_application b on b.candidate_id = a.candidate_id and b.received_at > a.ended_at
			and b.received_at < :until and b.position_id in (select k.position_id from job_position k
			where k.company_id = :company and k.confidential = false)
			where j.company_id = :company and j.confidential = false and a.ended_at >= :from and a.ended_at < :end
			and a.outcome not in ('HIRED', 'MOVED', 'DUPLICATE', 'SPAM') group by a.candidate_id) person""";

	private final JdbcClient database;

	SourceTable(JdbcClient database) {
		this.database = database;
	}

	/** How many applications came in a span of time, by what they said. */
	Map<String, Integer> heard(CompanyId company, Instant from, Instant until) {
		Map<String, Integer> heard = new TreeMap<>();
		this.database.sql(HEARD)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row) -> {
				heard.put(row.getString("source"), row.getInt("applications"));
			});
		return heard;
	}

	/**
	 * How many of the people whose application ended in a span of time without a job have
	 * applied again since.
	 * @param from the first moment of that span
	 * @param end the moment after its last
	 * @param until what came later counts not
	 */
	Share again(CompanyId company, Instant from, Instant end, Instant until) {
		return this.database.sql(AGAIN)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("end", Columns.utc(end))
			.param("until", Columns.utc(until))
			.query((row, number) -> new Share(row.getInt("again"), row.getInt("people")))
			.single();
	}

}

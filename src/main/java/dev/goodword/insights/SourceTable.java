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
 * again. Those who came twice, were spam or were moved are none of their own, and
 * confidential positions are left out.
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
			and (a.outcome is null or a.outcome not in ('MOVED', 'DUPLICATE', 'SPAM'))
			group by coalesce(a.source, '')""";

	/**
	 * Each person once, however many of their applications ended then. Each application
	 * has a record of its person, so one address is one person; of erased records nobody
	 * knows whose they were.
	 */
	private static final String AGAIN = """
			select count(*) as people, coalesce(sum(person.again), 0) as again from (select
			max(case when b.application_id is null then 0 else 1 end) as again from job_application a
			join job_position j on j.position_id = a.position_id
			join candidate c on c.candidate_id = a.candidate_id and c.erased_at is null
			left join candidate_contact e on e.candidate_id = a.candidate_id and e.type = 'EMAIL' and e.state = 'CURRENT'
			left join candidate_contact f on f.type = 'EMAIL' and f.normalised_value = e.normalised_value
			and f.state = 'CURRENT'
			left join job_application b on b.candidate_id = coalesce(f.candidate_id, a.candidate_id)
			and b.received_at > a.ended_at and b.received_at < :until
			and (b.outcome is null or b.outcome not in ('MOVED', 'DUPLICATE', 'SPAM'))
			and b.position_id in (select k.position_id from job_position k
			where k.company_id = :company and k.confidential = false)
			where j.company_id = :company and j.confidential = false and a.ended_at >= :from and a.ended_at < :end
			and a.outcome not in ('HIRED', 'MOVED', 'DUPLICATE', 'SPAM')
			group by e.normalised_value, case when e.normalised_value is null then a.candidate_id end) person""";

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

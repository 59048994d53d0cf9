package dev.goodword.applications;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts applications that ended and whose people know it, by who is responsible now.
 * Erased people are left out: nothing tells any more whether they were asked.
 */
@Service
@Transactional(readOnly = true)
public class RecruiterClosings {

	private final JdbcClient database;

	RecruiterClosings(JdbcClient database) {
		this.database = database;
	}

	/** Those of a company in a span of time; confidential positions are left out. */
	public Map<AccountId, Integer> told(CompanyId company, Instant from, Instant until) {
		return told(List.of(company), from, until).getOrDefault(company, Map.of());
	}

	/** Those of many companies in one query; companies without any are left out. */
	public Map<CompanyId, Map<AccountId, Integer>> told(Collection<CompanyId> companies, Instant from, Instant until) {
		Map<CompanyId, Map<AccountId, Integer>> closed = new HashMap<>();
		if (companies.isEmpty()) {
			return closed;
		}
		this.database.sql("""
				select j.company_id, j.owner_id, count(*) as closed from job_application a
				join job_position j on j.position_id = a.position_id
				join candidate c on c.candidate_id = a.candidate_id and c.erased_at is null
				where j.company_id in (:companies) and j.confidential = false and a.ended_at >= :from
				and a.ended_at < :until and (a.outcome in ('WITHDRAWN', 'HIRED') or (a.told = 'SENT'
				and a.outcome in ('NOT_SELECTED', 'POSITION_CLOSED', 'RELEASED', 'LAPSED_BY_COMPANY')))
				group by j.company_id, j.owner_id""")
			.param("companies", companies.stream().map((id) -> Columns.bytes(id.value())).toList())
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.query((row) -> {
				closed.computeIfAbsent(new CompanyId(Columns.uuid(row, "company_id")), (unused) -> new HashMap<>())
					.put(new AccountId(Columns.uuid(row, "owner_id")), row.getInt("closed"));
			});
		return closed;
	}

}

package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.ResponsibleThen;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.SpanScope;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what became of promises, of every applicant and not only of those who answer.
 * Those about confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class PromiseTallies {

	/** What became of promises {@code p}, with {@code u} as of {@link #UPDATED}. */
	static final String COUNTS = """
			coalesce(sum(case when p.state = 'KEPT_DECISION' or (p.state = 'KEPT_UPDATE' and u.promise_id is not null) then 1 else 0 end), 0) as by_person,
			coalesce(sum(case when p.state = 'KEPT_UPDATE' and u.promise_id is null then 1 else 0 end), 0) as by_message,
			coalesce(sum(case when p.state not in ('KEPT_DECISION', 'KEPT_UPDATE') then 1 else 0 end), 0) as broken,
			count(distinct p.application_id) as applications""";

	/** The update of a person that kept a promise. */
	static final String UPDATED = "u.predecessor_id = p.promise_id and u.kind = 'AFTER_UPDATE' and u.state <> 'VOID'";

	/** Settled or overdue, with a deadline in a span of time. */
	static final String DUE = """
			p.deadline_at >= :from and p.deadline_at < :until and p.state not in ('VOID', 'SUPERSEDED')
			and (p.state in ('KEPT_DECISION', 'KEPT_UPDATE', 'BROKEN') or p.deadline_at < :now)""";

	/** By whoever was responsible when it was settled, or when its time was over. */
	static final String THEIRS = ResponsibleThen.at("least(coalesce(p.settled_at, p.deadline_at), p.deadline_at)");

	private final JdbcClient database;

	PromiseTallies(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How many promises run there whose days are said by one of these spans, counted up
	 * to a limit.
	 */
	public int running(SpanScope scope, Set<Span> spans, int limit) {
		List<String> kinds = Arrays.stream(PromiseKind.values())
			.filter((kind) -> PromiseTable.span(kind).filter(spans::contains).isPresent())
			.map(PromiseKind::name)
			.toList();
		PositionId position = scope.position();
		return kinds.isEmpty() ? 0
				: this.database
					.sql("select count(*) from (select 1 as one from job_position j"
							+ " join job_application a on a.position_id = j.position_id"
							+ " join promise p on p.application_id = a.application_id where "
							+ ((position != null) ? "j.position_id = :place" : "j.company_id = :place")
							+ " and p.active = 1 and p.kind in (:kinds) limit :limit) r")
					.param("place", Columns.bytes((position != null) ? position.value() : scope.company().value()))
					.param("kinds", kinds)
					.param("limit", limit)
					.query(Integer.class)
					.single();
	}

	/**
	 * The promises of a company whose deadline lies in a span of time and that are
	 * settled or overdue: one that is still open after its deadline is broken, or silence
	 * would look like patience. One that a later word replaced in time is no longer owed,
	 * and its successor counts instead; where that word came too late, it is broken.
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public PromiseTally due(CompanyId company, Instant from, Instant until, Instant now) {
		return statement("", company, from, until, now).query((row, number) -> tally(row)).single();
	}

	/**
	 * The same, where this recruiter was responsible for the position when the promise
	 * was settled, or else when its time was over.
	 */
	public PromiseTally due(CompanyId company, AccountId recruiter, Instant from, Instant until, Instant now) {
		return statement(THEIRS, company, from, until, now).param("recruiter", Columns.bytes(recruiter.value()))
			.query((row, number) -> tally(row))
			.single();
	}

	private StatementSpec statement(String which, CompanyId company, Instant from, Instant until, Instant now) {
		return this.database
			.sql("select " + COUNTS + " from promise p join job_application a on a.application_id = p.application_id"
					+ " join job_position j on j.position_id = a.position_id left join promise u on " + UPDATED
					+ " where j.company_id = :company and j.confidential = false and " + DUE + which)
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("now", Columns.utc(now));
	}

	/**
	 * The same for every company of whose promises enough were due.
	 * @param least how many that is
	 */
	public Map<CompanyId, PromiseTally> due(Instant from, Instant until, Instant now, int least) {
		Map<CompanyId, PromiseTally> tallies = new HashMap<>();
		this.database
			.sql("select j.company_id, " + COUNTS + " from promise p join job_application a"
					+ " on a.application_id = p.application_id join job_position j on j.position_id = a.position_id"
					+ " left join promise u on " + UPDATED + " where j.confidential = false and " + DUE
					+ " group by j.company_id having count(*) >= :least")
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("now", Columns.utc(now))
			.param("least", least)
			.query((row) -> {
				tallies.put(new CompanyId(Columns.uuid(row, "company_id")), tally(row));
			});
		return tallies;
	}

	static PromiseTally tally(ResultSet row) throws SQLException {
		return new PromiseTally(row.getInt("by_person"), row.getInt("by_message"), row.getInt("broken"),
				row.getInt("applications"));
	}

}

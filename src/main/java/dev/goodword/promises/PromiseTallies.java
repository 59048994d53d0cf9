package dev.goodword.promises;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PositionId;
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
	 * The promises of a company, about applications and about questions, whose deadline
	 * lies in a span of time and that are settled or overdue: one that is still open
	 * after its deadline is broken, or silence would look like patience. One that a later
	 * word replaced in time is no longer owed, and its successor counts instead; where
	 * that word came too late, it is broken.
	 * @param from the first moment
	 * @param until the moment after the last
	 */
	public PromiseTally due(CompanyId company, Instant from, Instant until, Instant now) {
		return statement("", company, from, until, now).query((row, number) -> DueRows.tally(row)).single();
	}

	/**
	 * The same, where this recruiter was responsible for the position when the promise
	 * was settled, or else when its time was over.
	 */
	public PromiseTally due(CompanyId company, AccountId recruiter, Instant from, Instant until, Instant now) {
		return statement(DueRows.THEIRS, company, from, until, now).param("recruiter", Columns.bytes(recruiter.value()))
			.query((row, number) -> DueRows.tally(row))
			.single();
	}

	private StatementSpec statement(String which, CompanyId company, Instant from, Instant until, Instant now) {
		return this.database.sql("select " + DueRows.COUNTS + " from " + DueRows.all(DueRows.OF_COMPANY + which))
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
			.sql("select d.company_id, " + DueRows.COUNTS + " from " + DueRows.all("")
					+ " group by d.company_id having count(*) >= :least")
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("now", Columns.utc(now))
			.param("least", least)
			.query((row) -> {
				tallies.put(new CompanyId(Columns.uuid(row, "company_id")), DueRows.tally(row));
			});
		return tallies;
	}

}

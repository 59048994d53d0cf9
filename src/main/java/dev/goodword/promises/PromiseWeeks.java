package dev.goodword.promises;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a week of a company looked like: what became of the promises that were due, what
 * is due next, and who had to be warned. Confidential positions are left out everywhere.
 */
@Service
@Transactional(readOnly = true)
public class PromiseWeeks {

	private static final String OF_COMPANY = " job_application a on a.application_id = p.application_id"
			+ " join job_position j on j.position_id = a.position_id"
			+ " where j.company_id = :company and j.confidential = false ";

	private final JdbcClient database;

	PromiseWeeks(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What became of the promises whose deadline lies in a span of time, by what they
	 * were about and by team; counted as {@link PromiseTallies#due} does.
	 * @param until the moment after the last
	 */
	public List<Part> parts(CompanyId company, Instant from, Instant until, Instant now) {
		return this.database
			.sql("select d.kind, d.department_id, " + DueRows.COUNTS + " from " + DueRows.all(DueRows.OF_COMPANY)
					+ " group by d.kind, d.department_id order by d.kind")
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("now", Columns.utc(now))
			.query((row, number) -> new Part(PromiseKind.valueOf(row.getString("kind")),
					new DepartmentId(Columns.uuid(row, "department_id")), DueRows.tally(row)))
			.list();
	}

	/**
	 * The promises of ours that run and whose deadline lies in a span of time. Late is
	 * what the list of the day calls late: nobody has decided, and the team's time is
	 * over.
	 */
	public Ahead ahead(CompanyId company, Instant from, Instant until, Instant now) {
		return this.database
			.sql("select count(*) as told, coalesce(sum(case when a.state = 'ACTIVE' and (p.team_due_at < :now"
					+ " or p.hurried_to < :now) then 1 else 0 end), 0) as late" + " from promise p join" + OF_COMPANY
					+ "and p.deadline_at >= :from and p.deadline_at < :until"
					+ " and p.active = 1 and p.state in ('MADE', 'DUE_SOON', 'AT_RISK')"
					+ " and p.kind not in ('LAPSE_CHOICE', 'OFFER_OUT', 'INVITATION_OUT', 'INFORMATION_ASKED')")
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("now", Columns.utc(now))
			.query((row, number) -> new Ahead(row.getInt("told"), row.getInt("late")))
			.single();
	}

	/** Whoever was warned most often in a span of time, the most often first. */
	public List<Warned> warned(CompanyId company, Instant from, Instant until, int limit) {
		return this.database
			.sql("select p.person_id, count(*) as warnings from chaser p join" + OF_COMPANY
					+ "and p.chased_at >= :from and p.chased_at < :until group by p.person_id"
					+ " order by warnings desc, p.person_id limit :limit")
			.param("company", Columns.bytes(company.value()))
			.param("from", Columns.utc(from))
			.param("until", Columns.utc(until))
			.param("limit", limit)
			.query((row, number) -> new Warned(new AccountId(Columns.uuid(row, "person_id")), row.getInt("warnings")))
			.list();
	}

	/**
	 * A part of what was due.
	 *
	 * @param kind what those promises were about
	 * @param team which department they lie with
	 * @param tally what became of them
	 */
	public record Part(PromiseKind kind, DepartmentId team, PromiseTally tally) {
	}

	/**
	 * What is due next.
	 *
	 * @param told how many people were told a day in that span
	 * @param late for how many of them nobody has decided though the team's own time is
	 * over
	 */
	public record Ahead(int told, int late) {
	}

	/** Somebody of ours, and how often they were warned. */
	public record Warned(AccountId person, int warnings) {
	}

}

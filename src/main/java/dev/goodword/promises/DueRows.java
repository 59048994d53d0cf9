package dev.goodword.promises;

import java.sql.ResultSet;
import java.sql.SQLException;

import dev.goodword.positions.ResponsibleThen;

/**
 * The promises that were due in a span of time, each with what became of it: those about
 * applications and those about questions, by the one definition of {@code experience.md}
 * 3.6.9. Those about confidential positions are left out.
 */
final class DueRows {

	/** How many of {@code d} were kept by whom. */
	static final String COUNTS = """
			coalesce(sum(d.by_person), 0) as by_person, coalesce(sum(d.by_message), 0) as by_message,
			coalesce(sum(d.broken), 0) as broken, count(distinct d.application_id) as applications""";

	static final String OF_COMPANY = " and j.company_id = :company";

	/** By whoever was responsible when it was settled, or when its time was over. */
	static final String THEIRS = ResponsibleThen.at("least(coalesce(p.settled_at, p.deadline_at), p.deadline_at)");

	/** With {@code u} as the update of a person that kept it. */
	private static final String OF_STAGES = """
			select p.application_id, p.kind, j.company_id, j.department_id,
			case when p.state = 'KEPT_DECISION' or (p.state = 'KEPT_UPDATE' and u.promise_id is not null)
			then 1 else 0 end as by_person,
			case when p.state = 'KEPT_UPDATE' and u.promise_id is null then 1 else 0 end as by_message,
			case when p.state not in ('KEPT_DECISION', 'KEPT_UPDATE') then 1 else 0 end as broken
			from promise p join job_application a on a.application_id = p.application_id
			join job_position j on j.position_id = a.position_id left join promise u
			on u.predecessor_id = p.promise_id and u.kind = 'AFTER_UPDATE' and u.state <> 'VOID'
			where j.confidential = false and p.deadline_at >= :from and p.deadline_at < :until
			and p.state not in ('VOID', 'SUPERSEDED')
			and (p.state in ('KEPT_DECISION', 'KEPT_UPDATE', 'BROKEN') or p.deadline_at < :now)""";

	/**
	 * A later day that reached them in time keeps the one before, as a holding message.
	 */
	private static final String OF_QUESTIONS = """
			select p.application_id, 'QUESTION' as kind, j.company_id, j.department_id,
			case when p.state = 'ANSWERED' then 1 else 0 end as by_person,
			case when p.state = 'MOVED' then 1 else 0 end as by_message,
			case when p.state not in ('ANSWERED', 'MOVED') then 1 else 0 end as broken
			from question_day p join job_application a on a.application_id = p.application_id
			join job_position j on j.position_id = a.position_id
			where j.confidential = false and p.deadline_at >= :from and p.deadline_at < :until
			and (p.state in ('ANSWERED', 'MOVED', 'BROKEN') or (p.state = 'TOLD' and p.deadline_at < :now))""";

	private DueRows() {
	}

	/**
	 * Both, as {@code d}: a promise each.
	 * @param which of them; empty for all
	 */
	static String all(String which) {
		return "(" + OF_STAGES + which + " union all " + OF_QUESTIONS + which + ") d";
	}

	/** What {@link #COUNTS} found. */
	static PromiseTally tally(ResultSet row) throws SQLException {
		return new PromiseTally(row.getInt("by_person"), row.getInt("by_message"), row.getInt("broken"),
				row.getInt("applications"));
	}

}

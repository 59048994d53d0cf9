package dev.goodword.applications;

import java.time.Instant;
import java.util.stream.Stream;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a hand in what became of applications, whatever their roles are by now. */
@Service
@Transactional(readOnly = true)
public class DecisionMakers {

	/** Every decision is an entry of the log and bears the name of who made it. */
	private static final String MOVED = """
			select m.move_id from stage_move m
			join job_application a on a.application_id = m.application_id
			join job_position p on p.position_id = a.position_id
			where m.actor_id = :who and p.company_id = :company and (a.ended_at is null or a.ended_at >= :since)
			limit 1""";

	/** A decision about many bears the name of whoever carried it out; two said yes. */
	private static final String SAID_YES = """
			select b.batch_id from decision_batch b join job_position p on p.position_id = b.position_id
			where p.company_id = :company and b.decided_at >= :since
			and (b.asked_by = :who or b.approved_by = :who) limit 1""";

	private final JdbcClient database;

	DecisionMakers(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether somebody moved or ended an application of a company that is open or ended
	 * after a moment, or said yes to a decision about many after it.
	 */
	public boolean decided(AccountId who, CompanyId company, Instant since) {
		return Stream.of(MOVED, SAID_YES)
			.anyMatch((sql) -> this.database.sql(sql)
				.param("who", Columns.bytes(who.value()))
				.param("company", Columns.bytes(company.value()))
				.param("since", Columns.utc(since))
				.query((row, number) -> number)
				.optional()
				.isPresent());
	}

}

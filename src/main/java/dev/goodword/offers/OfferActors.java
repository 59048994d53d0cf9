package dev.goodword.offers;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a hand in offers. */
@Service
@Transactional(readOnly = true)
public class OfferActors {

	private final JdbcClient database;

	OfferActors(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Whether somebody wrote, handed over, prolonged or took back an offer of a company
	 * whose application is open or ended after a moment.
	 */
	public boolean acted(AccountId who, CompanyId company, Instant since) {
		return this.database.sql("""
				select e.event_id from offer_event e join job_application a on a.application_id = e.application_id
				join job_position p on p.position_id = a.position_id
				where e.actor_id = :who and p.company_id = :company
				and (a.ended_at is null or a.ended_at >= :since) limit 1""")
			.param("who", Columns.bytes(who.value()))
			.param("company", Columns.bytes(company.value()))
			.param("since", Columns.utc(since))
			.query((row, number) -> number)
			.optional()
			.isPresent();
	}

}

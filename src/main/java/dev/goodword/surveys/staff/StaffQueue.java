package dev.goodword.surveys.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Vault;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Invitations whose mails have not all left. Until they have, the secret of the link lies
 * sealed beside each.
 */
@Repository
class StaffQueue {

	private static final String CONTEXT = "survey_staff_invitation/";

	private final JdbcClient database;

	private final Vault vault;

	StaffQueue(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	void add(StaffInvitation asked, SurveyToken token) {
		byte[] sealed = this.vault.seal(token.text().getBytes(StandardCharsets.US_ASCII), CONTEXT + asked.id());
		this.database.sql("""
				insert into survey_staff_invitation (invitation_id, account_id, company_id, department_id, period,
				token_hash, secret, state, mails, asked_at, ends_at, next_at) values (:id, :account, :company,
				:department, :period, :hash, :secret, 'NEW', 0, :asked, :ends, :asked)""")
			.param("id", Columns.bytes(asked.id()))
			.param("account", Columns.bytes(asked.account().value()))
			.param("company", Columns.bytes(asked.company().value()))
			.param("department", Columns.bytes(asked.department().value()))
			.param("period", asked.quarter().toString())
			.param("hash", token.hash())
			.param("secret", sealed)
			.param("asked", Columns.utc(asked.askedAt()))
			.param("ends", Columns.utc(asked.endsAt()))
			.update();
	}

	/** Whether somebody is asked about a quarter already, at whatever company. */
	boolean exists(AccountId account, Quarter quarter) {
		return this.database
			.sql("select count(*) from survey_staff_invitation where account_id = :account and period = :period")
			.param("account", Columns.bytes(account.value()))
			.param("period", quarter.toString())
			.query(Integer.class)
			.single() > 0;
	}

	Optional<StaffInvitation> find(UUID id) {
		return one("invitation_id = :id", id);
	}

	/** The same, which nobody changes before the transaction ends. */
	Optional<StaffInvitation> lock(UUID id) {
		return one("invitation_id = :id for update", id);
	}

	private Optional<StaffInvitation> one(String sql, UUID id) {
		return this.database.sql(StaffInvitations.FIND + sql)
			.param("id", Columns.bytes(id))
			.query((row, number) -> StaffInvitations.invitation(row))
			.optional();
	}

	/** The secret of a link; empty once it is forgotten. */
	Optional<SurveyToken> secret(UUID id) {
		return this.database.sql("select secret from survey_staff_invitation where invitation_id = :id")
			.param("id", Columns.bytes(id))
			.query((row, number) -> Optional.ofNullable(row.getBytes("secret")))
			.optional()
			.flatMap((sealed) -> sealed)
			.map((sealed) -> new SurveyToken(
					new String(this.vault.open(sealed, CONTEXT + id), StandardCharsets.US_ASCII)));
	}

	/** When the next of them has to be looked at. */
	Optional<Instant> next() {
		return this.database.sql("select min(next_at) as next from survey_staff_invitation")
			.query((row, number) -> Optional.ofNullable(Columns.instantOrNull(row, "next")))
			.single();
	}

	/** Those whose moment has come. */
	List<UUID> due(Instant now) {
		return this.database.sql(
				"select invitation_id from survey_staff_invitation where next_at <= :now order by next_at, invitation_id")
			.param("now", Columns.utc(now))
			.query((row, number) -> Columns.uuid(row, "invitation_id"))
			.list();
	}

	/** One more mail was put down. */
	void mailed(UUID id, int mails, Instant next) {
		this.database
			.sql("update survey_staff_invitation set mails = :mails, next_at = :next where invitation_id = :id")
			.param("mails", mails)
			.param("next", Columns.utc(next))
			.param("id", Columns.bytes(id))
			.update();
	}

	/** Nothing more is sent: nobody but the holder knows the link from now on. */
	void forgetSecret(UUID id) {
		this.database.sql("update survey_staff_invitation set secret = null, next_at = null where invitation_id = :id")
			.param("id", Columns.bytes(id))
			.update();
	}

}

package dev.goodword.accounts;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.shared.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hashes of the secrets that let somebody in for the first time. */
@Repository
class AdmissionTables {

	private final JdbcClient jdbc;

	AdmissionTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes the lock that set-up and every change of administrators share, until the
	 * running transaction ends.
	 * @return the hash of the set-up token, or null when there is none
	 */
	byte @Nullable [] lockSetUp() {
		return this.jdbc.sql("select token_hash from account_setup where setup_id = 1 for update")
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.single()
			.orElse(null);
	}

	void setUpToken(byte @Nullable [] hash) {
		this.jdbc.sql("update account_setup set token_hash = ? where setup_id = 1").param(hash).update();
	}

	/** Replaces the person's open invitation. */
	void invite(AccountId account, byte[] hash, Instant until) {
		revoke(account);
		this.jdbc.sql("insert into account_invitation (account_id, token_hash, expires_at) values (?, ?, ?)")
			.params(Columns.bytes(account.value()), hash, Columns.utc(until))
			.update();
	}

	Optional<AccountId> invited(byte[] hash, Instant now) {
		return this.jdbc.sql("select account_id from account_invitation where token_hash = ? and expires_at > ?")
			.params(hash, Columns.utc(now))
			.query((row, number) -> id(row.getBytes(1)))
			.optional();
	}

	/** Uses the invitation up; false when somebody else was faster or it is too late. */
	boolean accept(byte[] hash, Instant now) {
		return this.jdbc.sql("delete from account_invitation where token_hash = ? and expires_at > ?")
			.params(hash, Columns.utc(now))
			.update() == 1;
	}

	void revoke(AccountId account) {
		this.jdbc.sql("delete from account_invitation where account_id = ?")
			.param(Columns.bytes(account.value()))
			.update();
	}

	private static AccountId id(byte[] bytes) {
		return new AccountId(Columns.uuid(bytes));
	}

}

package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the sample remembers: how far its clock was moved, and its people's passwords,
 * sealed.
 */
@Component
@OnSampleInstallation
class SampleTables {

	private static final String CONTEXT = "sample_staff";

	private final JdbcClient database;

	private final Vault vault;

	SampleTables(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	Duration shift() {
		return this.database.sql("select shift_micros from sample_clock where id = 1")
			.query(Long.class)
			.optional()
			.map((micros) -> Duration.ofNanos(micros * 1000))
			.orElse(Duration.ZERO);
	}

	void keepShift(Duration shift) {
		long micros = shift.toNanos() / 1000;
		if (this.database.sql("update sample_clock set shift_micros = ? where id = 1").param(micros).update() == 0) {
			this.database.sql("insert into sample_clock (id, shift_micros) values (1, ?)").param(micros).update();
		}
	}

	/**
	 * Lets the embedded database write in batches while the past is told: should it be
	 * cut short, it is told anew.
	 */
	void hurry() {
		this.database.sql("set write_delay 2000").update();
	}

	/** Every commit is on disk again before it is answered. */
	void becomeCareful() {
		this.database.sql("set write_delay 0").update();
		this.database.sql("checkpoint sync").update();
	}

	void keepPassword(AccountId account, String password) {
		this.database.sql("insert into sample_staff (account_id, place, sealed_password) values (?, ?, ?)")
			.param(bytes(account))
			.param(this.database.sql("select count(*) from sample_staff").query(Integer.class).single())
			.param(this.vault.seal(password.getBytes(StandardCharsets.UTF_8), CONTEXT))
			.update();
	}

	List<Password> passwords() {
		return this.database.sql("select account_id, sealed_password from sample_staff order by place")
			.query((row, number) -> new Password(accountOf(row.getBytes(1)),
					new String(this.vault.open(row.getBytes(2), CONTEXT), StandardCharsets.UTF_8)))
			.list();
	}

	private static byte[] bytes(AccountId account) {
		return java.nio.ByteBuffer.allocate(16)
			.putLong(account.value().getMostSignificantBits())
			.putLong(account.value().getLeastSignificantBits())
			.array();
	}

	private static AccountId accountOf(byte[] bytes) {
		java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
		return new AccountId(new java.util.UUID(buffer.getLong(), buffer.getLong()));
	}

	/** One person's password. */
	record Password(AccountId account, String password) {

		@Override
		public String toString() {
			return "Password[" + this.account + "]";
		}

	}

	/** How many mails the sample mailbox was ever given. */
	long mails() {
		return this.database.sql("select coalesce(max(mail_number), 0) from sample_mail").query(Long.class).single();
	}

}

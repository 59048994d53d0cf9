package dev.goodword.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import dev.goodword.shared.Columns;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What subscribers know us by, sealed as rows. */
@Component
class SecretTable {

	private final JdbcClient database;

	private final Vault vault;

	SecretTable(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	/** What one knows us by. */
	Secrets of(SubscriptionId id) {
		return this.database.sql("""
				select secret, former_secret, former_until from webhook_subscription
				where webhook_subscription_id = :id""")
			.param("id", Columns.bytes(id.value()))
			.query((row, number) -> new Secrets(open(row.getBytes("secret"), id), former(row, id),
					Columns.instantOrNull(row, "former_until")))
			.single();
	}

	/** Another secret; the one before signs too until then. */
	void rotate(SubscriptionId id, byte[] secret, Instant formerUntil) {
		this.database.sql("""
				update webhook_subscription set former_secret = secret, former_until = :until, secret = :secret
				where webhook_subscription_id = :id""")
			.param("id", Columns.bytes(id.value()))
			.param("secret", this.vault.seal(secret, id.seal()))
			.param("until", Columns.utc(formerUntil))
			.update();
	}

	/** Secrets that sign no more are kept no longer. */
	void forgetFormer(Instant now) {
		this.database.sql("""
				update webhook_subscription set former_secret = null, former_until = null
				where former_until <= :now""").param("now", Columns.utc(now)).update();
	}

	private byte @Nullable [] former(ResultSet row, SubscriptionId id) throws SQLException {
		byte[] sealed = row.getBytes("former_secret");
		return (sealed != null) ? open(sealed, id) : null;
	}

	private byte[] open(byte[] sealed, SubscriptionId id) {
		return this.vault.open(sealed, id.seal());
	}

}

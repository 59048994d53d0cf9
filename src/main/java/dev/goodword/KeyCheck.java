package dev.goodword;

import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start on a database that was begun with another master key: nothing sealed
 * in it would open.
 */
class KeyCheck implements InitializingBean {

	private final MasterKeyVault vault;

	private final JdbcClient database;

	private final InstantSource clock;

	KeyCheck(MasterKeyVault vault, JdbcClient database, InstantSource clock) {
		this.vault = vault;
		this.database = database;
		this.clock = clock;
	}

	@Override
	public void afterPropertiesSet() {
		Optional<byte[]> known = this.database.sql("select key_fingerprint from installation where id = 1")
			.query(byte[].class)
			.optional();
		if (known.isEmpty()) {
			this.database.sql("insert into installation (id, key_fingerprint, begun_at) values (1, ?, ?)")
				.param(this.vault.fingerprint())
				.param(LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
				.update();
		}
		else if (!MessageDigest.isEqual(known.get(), this.vault.fingerprint())) {
			throw new IllegalStateException("This database was begun with another master key. "
					+ "Set GOODWORD_MASTER_KEY, or put the key file back, and start again; nothing was changed.");
		}
	}

}

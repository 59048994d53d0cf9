package dev.goodword.surveys.asking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who does not want to be asked, for ever: signatures of addresses, which outlive the
 * person's record and can be read by nobody.
 */
@Repository
class OptOuts {

	private static final String PURPOSE = "survey-opt-out";

	private final JdbcClient database;

	private final Vault vault;

	OptOuts(JdbcClient database, Vault vault) {
		this.database = database;
		this.vault = vault;
	}

	boolean contains(EmailAddress address) {
		return this.database.sql("select count(*) from survey_opt_out where person_key = :key")
			.param("key", key(address))
			.query(Integer.class)
			.single() > 0;
	}

	void add(EmailAddress address, LocalDate since) {
		this.database.sql("""
				insert into survey_opt_out (person_key, since_day) values (:key, :since)
				on duplicate key update since_day = since_day""")
			.param("key", key(address))
			.param("since", since)
			.update();
	}

	private byte[] key(EmailAddress address) {
		return this.vault.sign(PURPOSE, address.normalised()).getBytes(StandardCharsets.US_ASCII);
	}

}

package dev.goodword;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GoodwordTest
@Transactional
class KeyCheckTests {

	@Autowired
	MasterKeyVault vault;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock clock;

	@Test
	void notesTheKeyAtTheFirstStartOnly() {
		this.database.sql("delete from installation").update();

		check(this.vault);
		List<Map<String, Object>> noted = installation();
		check(this.vault);

		assertThat(noted).singleElement()
			.satisfies((row) -> assertThat((byte[]) row.get("key_fingerprint")).isEqualTo(this.vault.fingerprint()));
		assertThat(installation()).hasSize(1);
	}

	@Test
	void refusesADatabaseBegunWithAnotherKeyAndSaysWhatToDo() {
		MasterKeyVault other = new MasterKeyVault(new SeededChance(99).secret(32), new SeededChance(1));

		assertThatIllegalStateException().isThrownBy(() -> check(other))
			.withMessage("This database was begun with another master key. "
					+ "Set GOODWORD_MASTER_KEY, or put the key file back, and start again; nothing was changed.");
		assertThat(installation()).singleElement()
			.satisfies((row) -> assertThat((byte[]) row.get("key_fingerprint")).isEqualTo(this.vault.fingerprint()));
	}

	private void check(MasterKeyVault key) {
		new KeyCheck(key, this.database, this.clock).afterPropertiesSet();
	}

	private List<Map<String, Object>> installation() {
		return this.database.sql("select key_fingerprint from installation").query().listOfRows();
	}

}

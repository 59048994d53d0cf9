package dev.goodword;

import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseContractTests {

	private static final String MYSQL = "jdbc:mysql://db.example/app";

	@ParameterizedTest
	@CsvSource({ "10.11.6-MariaDB-0+deb12u1", "5.5.5-10.11.6-MariaDB", "11.4.2-mariadb" })
	void refusesMariaDbBehindAMySqlAddress(String version) {
		assertThat(DatabaseContract.refusal(MYSQL, version))
			.hasValueSatisfying((sentence) -> assertThat(sentence).contains(version).contains("MariaDB"));
	}

	@ParameterizedTest
	@CsvSource({ "jdbc:mysql://db.example/app,9.7.0", "jdbc:mysql://db.example/app,8.4.3-commercial",
			"jdbc:h2:mem:app,2.4.240" })
	void takesMySqlAndH2(String url, String version) {
		assertThat(DatabaseContract.refusal(url, version)).isEmpty();
	}

	@Test
	void saysWhatToDoInsteadOfATrace() {
		DatabaseRefused refused = new DatabaseRefused("The database server is MariaDB.");
		FailureAnalysis analysis = new DatabaseRefusedAnalyzer().analyze(new IllegalStateException(refused));
		assertThat(analysis.getDescription()).isEqualTo("The database server is MariaDB.");
		assertThat(analysis.getAction()).contains("MySQL 8.4");
	}

	@Test
	void putsMySqlSessionsIntoUtcWhateverTheAddressSays() {
		try (HikariDataSource pool = pool(MYSQL + "?connectionTimeZone=Asia/Shanghai")) {
			assertThat(pool.getDataSourceProperties()).containsEntry("connectionTimeZone", "UTC")
				.containsEntry("forceConnectionTimeZoneToSession", "true");
			assertThat(pool.getTransactionIsolation()).isEqualTo("TRANSACTION_READ_COMMITTED");
		}
	}

	@Test
	void leavesWordsOfMySqlAwayFromH2() {
		try (HikariDataSource pool = pool("jdbc:h2:mem:app")) {
			assertThat(pool.getDataSourceProperties()).isEmpty();
			assertThat(pool.getTransactionIsolation()).isEqualTo("TRANSACTION_READ_COMMITTED");
		}
	}

	private static HikariDataSource pool(String url) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(url);
		DatabaseContract.applyTo(pool);
		return pool;
	}

	@Test
	void letsGoOfConnectionsToADatabaseThatWasClosed() {
		LostConnections words = new LostConnections();
		assertThat(words.adjudicate(new SQLException("closed", "90121")))
			.isEqualTo(SQLExceptionOverride.Override.MUST_EVICT);
		assertThat(words.adjudicate(new SQLException("lost", "08S01")))
			.isEqualTo(SQLExceptionOverride.Override.CONTINUE_EVICT);
		assertThat(words.adjudicate(new SQLException("no state")))
			.isEqualTo(SQLExceptionOverride.Override.CONTINUE_EVICT);
	}

	@Test
	void endsEveryWaitForMySqlUnlessTheAddressSaysOtherwise() {
		try (HikariDataSource pool = pool(MYSQL + "?socketTimeout=9000")) {
			assertThat(pool.getDataSourceProperties()).containsEntry("connectTimeout", "5000")
				.doesNotContainKey("socketTimeout");
		}
	}

}

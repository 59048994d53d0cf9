package dev.goodword;

import java.time.LocalDateTime;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A session of the pool is what {@link DatabaseContract} promises, on both databases. */
@Tag("mysql")
@SpringBootTest(classes = DatabaseContract.class)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
		JdbcClientAutoConfiguration.class })
class DatabaseSessionTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void readsOnlyWhatIsCommitted() {
		String question = TestDatabase.server().isPresent() ? "select @@transaction_isolation"
				: "select isolation_level from information_schema.sessions where session_id = session_id()";
		assertThat(this.jdbc.sql(question).query(String.class).single()).isIn("READ-COMMITTED", "READ COMMITTED");
	}

	@Test
	void keepsMicrosecondsAndTheHourInUtc() {
		LocalDateTime moment = LocalDateTime.parse("2026-03-29T01:30:00.123457");
		this.jdbc.sql("create table moments (at datetime(6) not null)").update();
		this.jdbc.sql("insert into moments (at) values (?)").param(moment).update();
		assertThat(this.jdbc.sql("select at from moments").query(LocalDateTime.class).single()).isEqualTo(moment);
		assertThat(this.jdbc.sql("select cast(at as char(26)) from moments").query(String.class).single())
			.startsWith("2026-03-29 01:30:00.123457");
	}

	@Test
	void countsItsHoursInUtc() {
		LocalDateTime now = this.jdbc.sql("select current_timestamp").query(LocalDateTime.class).single();
		LocalDateTime utc = this.jdbc
			.sql(TestDatabase.server().isPresent() ? "select utc_timestamp()"
					: "select cast(current_timestamp at time zone 'UTC' as timestamp)")
			.query(LocalDateTime.class)
			.single();
		assertThat(now).isBetween(utc.minusSeconds(10), utc.plusSeconds(10));
	}

}

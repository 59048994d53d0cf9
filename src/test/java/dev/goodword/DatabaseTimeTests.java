package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

@GoodwordTest
@ExtendWith(OutputCaptureExtension.class)
class DatabaseTimeTests {

	private static final String ALARM = "This machine's clock differs";

	@Autowired
	JdbcClient database;

	@Test
	void takesTheDatabasesTimeAndSaysLoudlyWhenTheMachineIsFarOff(CapturedOutput output) {
		InstantSource slow = InstantSource.offset(InstantSource.system(), Duration.ofHours(-1));
		ProductClock clock = new ProductClock(slow);

		new DatabaseTime(clock, slow, this.database).refresh();

		assertThat(clock.correction()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
		assertThat(output).contains(ALARM);
	}

	@Test
	void correctsASmallDriftWithoutAnAlarm(CapturedOutput output) {
		InstantSource machine = InstantSource.system();
		ProductClock clock = new ProductClock(machine);

		new DatabaseTime(clock, machine, this.database).refresh();

		assertThat(clock.correction().abs()).isLessThan(Duration.ofSeconds(2));
		assertThat(output).doesNotContain(ALARM);
	}

	@Test
	void keepsTheLastCorrectionWhileTheDatabaseIsAway(CapturedOutput output) {
		ProductClock clock = new ProductClock(InstantSource.fixed(Instant.EPOCH));
		clock.correctBy(Duration.ofSeconds(3));
		JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:mem:away;IFEXISTS=TRUE"));

		new DatabaseTime(clock, InstantSource.fixed(Instant.EPOCH), away).refresh();

		assertThat(clock.correction()).isEqualTo(Duration.ofSeconds(3));
		assertThat(output).contains("The database did not tell the time");
	}

	@Test
	void asksWhenItStartsAndEndsWithTheProduct() {
		ProductClock clock = new ProductClock(InstantSource.fixed(Instant.EPOCH));
		DatabaseTime time = new DatabaseTime(clock, InstantSource.fixed(Instant.EPOCH), this.database);

		time.start();
		assertThat(time.isRunning()).isTrue();
		assertThat(clock.instant()).isAfter("2026-01-01T00:00:00Z");

		time.stop();
		assertThat(time.isRunning()).isFalse();
	}

}

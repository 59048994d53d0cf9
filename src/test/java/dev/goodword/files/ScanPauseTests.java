package dev.goodword.files;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScanPauseTests {

	private static final Instant NOW = Instant.parse("2026-11-22T07:00:00Z");

	@Test
	void growsToTenMinutesAndStaysThere() {
		ScanPause pause = ScanPause.NONE;
		for (int seconds : new int[] { 30, 60, 120, 240, 480, 600, 600 }) {
			pause = pause.longer(NOW);
			assertThat(pause).isEqualTo(new ScanPause(Duration.ofSeconds(seconds), NOW.plusSeconds(seconds)));
		}
	}

	@Test
	void holdsUntilItsLastMoment() {
		ScanPause pause = ScanPause.NONE.longer(NOW);
		assertThat(pause.isOn()).isTrue();
		assertThat(pause.holds(NOW.plusMillis(29_999))).isTrue();
		assertThat(pause.holds(NOW.plusSeconds(30))).isFalse();
		assertThat(pause.notBefore(NOW)).isEqualTo(NOW.plusSeconds(30));
		assertThat(pause.notBefore(NOW.plusSeconds(31))).isEqualTo(NOW.plusSeconds(31));
	}

	@Test
	void isNoneWhileTheScannerAnswers() {
		assertThat(ScanPause.NONE.isOn()).isFalse();
		assertThat(ScanPause.NONE.holds(NOW)).isFalse();
		assertThat(ScanPause.NONE.notBefore(NOW)).isEqualTo(NOW);
	}

}

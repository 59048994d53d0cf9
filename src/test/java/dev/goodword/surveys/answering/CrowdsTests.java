package dev.goodword.surveys.answering;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrowdsTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final byte[] LINK = { 1 };

	private final Crowds crowds = new Crowds();

	@Test
	void noticesDifferentRatingsWithinSeconds() {
		this.crowds.asked(LINK, "3", NOW);
		this.crowds.asked(LINK, "3", NOW.plusSeconds(1));
		assertThat(this.crowds.isBurst(LINK)).isFalse();
		this.crowds.asked(LINK, "9", NOW.plusSeconds(9));
		assertThat(this.crowds.isBurst(LINK)).isTrue();
	}

	@Test
	void letsAPersonChangeTheirMind() {
		this.crowds.asked(LINK, "3", NOW);
		this.crowds.asked(LINK, "9", NOW.plusSeconds(11));
		assertThat(this.crowds.isBurst(LINK)).isFalse();
		assertThat(this.crowds.isBurst(new byte[] { 2 })).isFalse();
	}

	@Test
	void noticesMoreThanTwentyAnswersFromOneNetworkInAnHour() {
		for (int i = 0; i < 20; i++) {
			assertThat(this.crowds.isCrowd("198.51.100.1", new byte[] { (byte) i }, NOW)).isFalse();
		}
		assertThat(this.crowds.isCrowd("198.51.100.1", new byte[] { 20 }, NOW)).isTrue();
		assertThat(this.crowds.isCrowd("198.51.100.2", new byte[] { 20 }, NOW)).isFalse();
		assertThat(this.crowds.isCrowd("198.51.100.1", new byte[] { 21 }, NOW.plusSeconds(3601))).isFalse();
	}

}

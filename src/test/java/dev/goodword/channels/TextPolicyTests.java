package dev.goodword.channels;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import dev.goodword.shared.Delivered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextPolicyTests {

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-23T00:00:00Z, Asia/Shanghai, 2026-11-23T00:00:00Z",
			"2026-11-22T23:59:59Z, Asia/Shanghai, 2026-11-23T00:00:00Z",
			"2026-11-23T12:59:59Z, Asia/Shanghai, 2026-11-23T12:59:59Z",
			"2026-11-23T13:00:00Z, Asia/Shanghai, 2026-11-24T00:00:00Z",
			"2026-11-23T02:00:00Z, Europe/London, 2026-11-23T08:00:00Z",
			"2026-11-23T02:00:00Z, America/Los_Angeles, 2026-11-23T02:00:00Z",
			"2026-03-29T00:30:00Z, Europe/London, 2026-03-29T07:00:00Z" })
	void leavesBetweenEightAndNineInTheEveningThere(Instant now, ZoneId theirs, Instant next) {
		assertThat(TextPolicy.next(now, theirs)).isEqualTo(next);
	}

	@Test
	void triesAgainLaterAndAsLateAsItIsAsked() {
		assertThat(TextPolicy.again(Delivered.deferred(429, null, null), 0, NOW)).isEqualTo(NOW.plusSeconds(120));
		assertThat(TextPolicy.again(Delivered.deferred(429, null, null), 3, NOW)).isEqualTo(NOW.plusSeconds(960));
		assertThat(TextPolicy.again(Delivered.deferred(429, null, Duration.ofHours(5)), 0, NOW))
			.isEqualTo(NOW.plus(Duration.ofHours(5)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23T02:00:00Z, false", "2026-11-23T02:00:01Z, true", "2026-11-24T02:00:00Z, true",
			"2026-11-24T02:00:01Z, false" })
	void isForTalksOfTheNextDayAlone(Instant talk, boolean close) {
		assertThat(TextPolicy.isClose(talk, NOW)).isEqualTo(close);
	}

	@Test
	void showsNoNumberAndNoKey() {
		TextSettings settings = new TextSettings("https://x.example/a?b", "secret", "Lumina", "", "", 2, 5, 30, 1000);
		assertThat(settings).asString().doesNotContain("secret", "x.example").contains("true");
		assertThat(settings.way()).asString().doesNotContain("secret", "a?b").contains("x.example");
		assertThat(new TextPost(settings.way(), "+8613800000000", "T1", "Lumina", "words", "link")).asString()
			.doesNotContain("138", "secret");
		assertThat(new TextWish(settings.way().setup(), "secret", "3")).asString().doesNotContain("secret");
	}

}

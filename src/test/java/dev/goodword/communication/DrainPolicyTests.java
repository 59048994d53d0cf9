package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.goodword.communication.DrainPolicy.First;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

class DrainPolicyTests {

	private static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");

	private static final Instant LATER = NOW.plus(Duration.ofDays(3));

	private static final First TAKEN = new First(MessageState.ACCEPTED, NOW.minusSeconds(900), NOW.minusSeconds(600));

	@Test
	void theRestFollowsTenMinutesAfterTheLastOfTheFirst() {
		First late = new First(MessageState.ACCEPTED, NOW.minusSeconds(900), NOW.minusSeconds(599));
		assertThat(DrainPolicy.ask(List.of(TAKEN, TAKEN), LATER, NOW)).isEqualTo(DrainPolicy.Answer.LEAVE);
		assertThat(DrainPolicy.ask(List.of(TAKEN, late), LATER, NOW).until()).isEqualTo(NOW.plusSeconds(1));
	}

	@ParameterizedTest
	@EnumSource(names = { "WAITING", "QUEUED", "LEASED", "HANDED", "DEFERRED" })
	void waitsForTheFirstWhateverTheyWaitFor(MessageState state) {
		First ahead = new First(state, NOW.plusSeconds(300), null);
		assertThat(DrainPolicy.ask(List.of(TAKEN, ahead), LATER, NOW))
			.isEqualTo(new DrainPolicy.Answer(NOW.plusSeconds(900), false));
	}

	@ParameterizedTest
	@EnumSource(names = { "FAILED", "EXPIRED", "UNCERTAIN" })
	void stopsWhenOneOfTheFirstGoesWrong(MessageState state) {
		First wrong = new First(state, NOW, null);
		assertThat(DrainPolicy.ask(List.of(TAKEN, wrong), LATER, NOW).stop()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "FAILED", "EXPIRED", "UNCERTAIN" }, mode = Mode.EXCLUDE)
	void nothingWaitsForOthersPastTheDayItIsToldBy(MessageState state) {
		First ahead = new First(state, NOW.plusSeconds(300), null);
		assertThat(DrainPolicy.ask(List.of(ahead), NOW.plus(Duration.ofHours(2)), NOW))
			.isEqualTo(DrainPolicy.Answer.LEAVE);
	}

	@Test
	void whatWasTakenBackKeepsNobodyWaiting() {
		First taken = new First(MessageState.CANCELLED, NOW, null);
		assertThat(DrainPolicy.ask(List.of(taken), LATER, NOW)).isEqualTo(DrainPolicy.Answer.LEAVE);
	}

}

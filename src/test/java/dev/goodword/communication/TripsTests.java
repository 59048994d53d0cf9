package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.MovableClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether letters are to blame that cannot be looked at, or everything is. */
class TripsTests {

	private static final Instant NOW = MovableClock.START;

	private final Trips trips = new Trips();

	@Test
	void putAsideWhatCannotBeLookedAtWhileOthersPass() {
		assertThat(judge(1, 4, NOW)).hasSize(4);
		assertThat(this.trips.mayTry(Lane.DECISION, NOW)).isTrue();
	}

	@Test
	void putAsideASingleOneThatIsAloneHoweverOften() {
		for (int times = 0; times < 5; times++) {
			assertThat(judge(0, 1, NOW.plusSeconds(600L * times))).hasSize(1);
		}
		assertThat(this.trips.isOpen(NOW.plusSeconds(3000))).isFalse();
	}

	@Test
	void blameNoLetterWhenManyFailAndNonePasses() {
		assertThat(judge(0, 3, NOW)).isEmpty();
		assertThat(this.trips.mayTry(Lane.DECISION, NOW.plusSeconds(4))).isFalse();
		assertThat(this.trips.mayTry(Lane.HOLD, NOW)).as("another lane").isTrue();
		assertThat(this.trips.nextTry(NOW)).isEqualTo(NOW.plusSeconds(5));
		assertThat(this.trips.mayTry(Lane.DECISION, NOW.plusSeconds(5))).isTrue();
	}

	@Test
	void blameNoLetterWhenOneAfterTheOtherFailsInWhateverLane() {
		assertThat(this.trips.judge(Lane.HOLD, claim(List.of(), List.of(id(1)), NOW))).hasSize(1);
		assertThat(this.trips.judge(Lane.DECISION, claim(List.of(), List.of(id(2)), NOW))).hasSize(1);
		assertThat(this.trips.judge(Lane.REMINDER, claim(List.of(), List.of(id(3)), NOW))).isEmpty();
	}

	@Test
	void pauseLongerAndLongerAndTellPeopleInTheEnd() {
		Instant now = NOW;
		for (int seconds : List.of(5, 60, 120, 300, 600, 600)) {
			this.trips.failed(Lane.DECISION, now);
			this.trips.failed(Lane.DECISION, now.plusSeconds(1));
			assertThat(this.trips.nextTry(now)).isEqualTo(now.plusSeconds(seconds));
			assertThat(this.trips.isOpen(now)).isEqualTo(seconds > 60);
			now = now.plusSeconds(seconds);
		}
		assertThat(judge(1, 0, now)).isEmpty();
		assertThat(this.trips.isOpen(now)).isFalse();
		assertThat(this.trips.nextTry(now)).isNull();
	}

	@Test
	void letWhoeverWaitsAtTheScreenWaitForMomentsOnly() {
		Instant now = NOW;
		for (int seconds : List.of(1, 5, 15, 15)) {
			this.trips.failed(Lane.SECURITY, now);
			assertThat(this.trips.nextTry(now)).isEqualTo(now.plusSeconds(seconds));
			now = now.plusSeconds(seconds);
		}
	}

	@Test
	void forgetAPauseThatIsLongOver() {
		this.trips.failed(Lane.DECISION, NOW);
		Instant later = NOW.plus(Duration.ofMinutes(11));
		this.trips.failed(Lane.DECISION, later);
		assertThat(this.trips.nextTry(later)).isEqualTo(later.plusSeconds(5));
	}

	@Test
	void keepNothingWhenTheClockIsSetBack() {
		this.trips.failed(Lane.DECISION, NOW.plus(Duration.ofDays(2)));
		assertThat(this.trips.mayTry(Lane.DECISION, NOW)).isTrue();
		assertThat(this.trips.nextTry(NOW)).isNull();
	}

	private List<MessageId> judge(int passed, int tripped, Instant at) {
		return this.trips.judge(Lane.DECISION, claim(ids(100, passed), ids(0, tripped), at));
	}

	private static Claim claim(List<MessageId> taken, List<MessageId> tripped, Instant at) {
		return new Claim(taken, List.of(), tripped, at);
	}

	private static List<MessageId> ids(int from, int count) {
		return IntStream.range(from, from + count).mapToObj(TripsTests::id).toList();
	}

	private static MessageId id(int number) {
		return new MessageId(new UUID(9, number));
	}

}

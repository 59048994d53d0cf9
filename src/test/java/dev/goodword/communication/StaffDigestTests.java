package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a mail stands, whoever of several workers says something of it, and when. */
class StaffDigestTests {

	private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

	private static final Duration LOST = Duration.ofMinutes(5);

	private static final VisitorTurn TURN = new VisitorTurn(new VisitorQuestionId(new UUID(1, 2)), Word.RECEIVED, 0);

	private static final StaffMatter FIRST = StaffMatter.visitor(TURN);

	private static final StaffMatter AGAIN = StaffMatter.visitor(TURN.repeated());

	private final StaffDigest digest = new StaffDigest(new UUID(1, 1), new AccountId(new UUID(1, 3)),
			LocalDate.of(2026, 11, 23), FIRST, NOW.plus(Duration.ofDays(3)), NOW);

	@Test
	void isGivenUpOnlyWhileSomebodyHasIt() {
		assertThat(giveUp(NOW)).as("it waits").isFalse();
		this.digest.hand(NOW);
		assertThat(giveUp(NOW.plus(LOST).minusMillis(1))).as("not for long yet").isFalse();
		assertThat(this.digest.state()).isEqualTo(DigestState.HANDED);
		assertThat(giveUp(NOW.plus(LOST))).isTrue();
		assertThat(this.digest.state()).isEqualTo(DigestState.UNCERTAIN);
		assertThat(giveUp(NOW.plus(LOST))).as("by another worker too").isFalse();
	}

	@ParameterizedTest
	@EnumSource(Delivered.Kind.class)
	void whatWasSettledIsNotGivenUp(Delivered.Kind kind) {
		this.digest.hand(NOW);
		assertThat(settle(FIRST, kind, NOW)).isTrue();
		DigestState state = this.digest.state();
		assertThat(giveUp(NOW.plus(Duration.ofHours(1)))).isFalse();
		assertThat(this.digest.state()).isEqualTo(state);
	}

	@Test
	void isRepeatedHalfAnHourAfterItWasLost() {
		lose();
		this.digest.repeat(AGAIN);
		assertThat(this.digest.about()).isEqualTo(AGAIN);
		assertThat(this.digest.isDue(NOW.plus(LOST).plus(Duration.ofMinutes(29)))).isFalse();
		assertThat(this.digest.isDue(NOW.plus(LOST).plus(Duration.ofMinutes(30)))).isTrue();
		assertThat(this.digest.placedAt()).as("it asks for a place of its own").isNull();
	}

	@Test
	void thatItWasTakenIsBelievedWheneverItIsHeard() {
		lose();
		this.digest.repeat(AGAIN);
		assertThat(settle(FIRST, Delivered.Kind.ACCEPTED, NOW.plus(Duration.ofMinutes(6)))).isTrue();
		assertThat(this.digest.state()).isEqualTo(DigestState.ACCEPTED);
		assertThat(this.digest.isDue(NOW.plus(Duration.ofDays(1)))).as("nothing is repeated").isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Delivered.Kind.class, names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
	void nothingElseIsHeardOfTheFirstOnceItIsRepeated(Delivered.Kind kind) {
		lose();
		this.digest.repeat(AGAIN);
		assertThat(settle(FIRST, kind, NOW.plus(Duration.ofMinutes(6)))).isFalse();
		assertThat(this.digest.state()).isEqualTo(DigestState.QUEUED);
		this.digest.hand(NOW.plus(Duration.ofHours(1)));
		assertThat(settle(FIRST, kind, NOW.plus(Duration.ofHours(1)))).isFalse();
		assertThat(this.digest.state()).isEqualTo(DigestState.HANDED);
		assertThat(settle(AGAIN, Delivered.Kind.FAILED, NOW.plus(Duration.ofHours(1)))).isTrue();
		assertThat(this.digest.state()).isEqualTo(DigestState.FAILED);
	}

	@Test
	void aRefusalHeardLateIsMoreThanNotKnowing() {
		lose();
		assertThat(settle(FIRST, Delivered.Kind.FAILED, NOW.plus(Duration.ofMinutes(6)))).isTrue();
		assertThat(this.digest.state()).isEqualTo(DigestState.FAILED);
	}

	@ParameterizedTest
	@EnumSource(value = Delivered.Kind.class, names = "ACCEPTED", mode = EnumSource.Mode.EXCLUDE)
	void whatWasTakenStaysTaken(Delivered.Kind kind) {
		this.digest.hand(NOW);
		settle(FIRST, Delivered.Kind.ACCEPTED, NOW);
		assertThat(settle(FIRST, kind, NOW)).isFalse();
		assertThat(this.digest.state()).isEqualTo(DigestState.ACCEPTED);
	}

	@ParameterizedTest
	@EnumSource(Delivered.Kind.class)
	void owesWhatFollowsFromAnEndWithoutArrival(Delivered.Kind kind) {
		assertThat(this.digest.owes()).isFalse();
		this.digest.hand(NOW);
		settle(FIRST, kind, NOW);
		assertThat(this.digest.owes()).isEqualTo(kind == Delivered.Kind.FAILED || kind == Delivered.Kind.UNCERTAIN);
		this.digest.follow(NOW.plus(LOST));
		assertThat(this.digest.owes()).isTrue();
		this.digest.follow(null);
		assertThat(this.digest.owes()).isFalse();
	}

	@Test
	void whatIsTakenAfterAllOwesNothing() {
		lose();
		assertThat(this.digest.owes()).isTrue();
		settle(FIRST, Delivered.Kind.ACCEPTED, NOW.plus(LOST));
		assertThat(this.digest.owes()).isFalse();
	}

	@Test
	void nothingFollowsForOurOwnPeople() {
		StaffDigest own = new StaffDigest(new UUID(1, 4), new AccountId(new UUID(1, 3)), LocalDate.of(2026, 11, 23),
				StaffMatter.DAY, NOW.plus(LOST), NOW);
		assertThat(own.putOff(NOW.plus(LOST))).isTrue();
		assertThat(own.state()).isEqualTo(DigestState.NEEDLESS);
		assertThat(own.owes()).isFalse();
	}

	@Test
	void keepsWhyItWasRefused() {
		assertThat(this.digest.refusal()).isEmpty();
		this.digest.hand(NOW);
		settle(FIRST, Delivered.Kind.FAILED, NOW);
		assertThat(this.digest.refusal()).hasValueSatisfying((answer) -> {
			assertThat(answer.kind()).isEqualTo(MailOutcome.Kind.FAILED);
			assertThat(answer.code()).isEqualTo(550);
			assertThat(answer.enhanced()).isEqualTo("5.1.1");
		});
		assertThat(this.digest.settledAt()).isEqualTo(NOW);
	}

	@Test
	void isPutOffOnlyWhileItWaits() {
		assertThat(this.digest.putOff(NOW)).isTrue();
		assertThat(this.digest.isDue(NOW)).isFalse();
		assertThat(this.digest.putOff(NOW)).as("not due any more").isFalse();
		Instant later = NOW.plus(Duration.ofMinutes(10));
		this.digest.hand(later);
		assertThat(this.digest.putOff(later)).as("another worker has it").isFalse();
		assertThat(this.digest.state()).isEqualTo(DigestState.HANDED);
	}

	@Test
	void isNeedlessOnceItsTimeIsOver() {
		assertThat(this.digest.putOff(NOW.plus(Duration.ofDays(3)))).isTrue();
		assertThat(this.digest.state()).isEqualTo(DigestState.NEEDLESS);
	}

	private void lose() {
		this.digest.hand(NOW);
		assertThat(giveUp(NOW.plus(LOST))).isTrue();
	}

	private boolean giveUp(Instant now) {
		return this.digest.giveUp(now.minus(LOST), now);
	}

	private boolean settle(StaffMatter handed, Delivered.Kind kind, Instant now) {
		return this.digest.settle(handed,
				new MailOutcome(MailOutcome.Kind.valueOf(kind.name()), 550, "5.1.1", null, true), now);
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.DeliveryPolicy.Counter;
import dev.goodword.communication.DeliveryPolicy.Past;
import dev.goodword.communication.DeliveryPolicy.Verdict;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The retry table, row by row. */
class DeliveryPolicyTests {

	private static final Instant NOW = Instant.parse("2026-09-22T02:00:00Z");

	private static final Instant DAYS_AWAY = NOW.plus(Duration.ofDays(3));

	@ParameterizedTest
	@EnumSource
	void isEffectiveOnceTheServerTookIt(MessageKind kind) {
		assertThat(after(Kind.ACCEPTED, 250, null, past(kind)))
			.isEqualTo(new Verdict(MessageState.ACCEPTED, null, null, Set.of(Consequence.EFFECTIVE)));
	}

	@Test
	void queuesAtOnceWhatWasCertainlyNotSentAndCountsNothing() {
		assertThat(after(Kind.NOT_SENT, 0, null, past(MessageKind.RECEIVED)))
			.isEqualTo(new Verdict(MessageState.QUEUED, NOW, null, Set.of(Consequence.CONNECTION)));
	}

	@ParameterizedTest
	@CsvSource({ "0,PT1M", "1,PT5M", "2,PT15M", "3,PT30M", "4,PT1H", "5,PT2H", "6,PT4H", "7,PT4H", "11,PT4H" })
	void comesBackLaterAndLater(int deferrals, Duration pause) {
		Past past = new Past(MessageKind.RECEIVED, deferrals, 0, 0, DAYS_AWAY, DAYS_AWAY);
		assertThat(after(Kind.DEFERRED, 451, "4.3.0", past))
			.isEqualTo(new Verdict(MessageState.DEFERRED, NOW.plus(pause), Counter.DEFERRALS, Set.of()));
	}

	@Test
	void triesOnceMoreBeforeThePromisedDateInsteadOfAfterIt() {
		Past past = new Past(MessageKind.NOT_SELECTED_EARLY, 6, 0, 0, NOW.plus(Duration.ofHours(3)), DAYS_AWAY);
		assertThat(after(Kind.DEFERRED, 451, null, past).next()).isEqualTo(NOW.plus(Duration.ofMinutes(170)));
	}

	@Test
	void givesUpWhenTheNextTryWouldBeTooLateAndSomebodyCalls() {
		Past past = new Past(MessageKind.NEXT_STEP, 6, 0, 0, NOW.minusSeconds(1), NOW.plus(Duration.ofHours(3)));
		assertThat(after(Kind.DEFERRED, 451, null, past))
			.isEqualTo(new Verdict(MessageState.EXPIRED, null, null, Set.of(Consequence.NOT_TOLD, Consequence.CALL)));
	}

	@Test
	void letsACodeExpireWithoutACall() {
		Past past = new Past(MessageKind.SIGN_IN, 2, 0, 0, NOW, NOW.plus(Duration.ofMinutes(4)));
		assertThat(after(Kind.DEFERRED, 451, null, past).consequences()).containsExactly(Consequence.NOT_TOLD);
	}

	@ParameterizedTest
	@CsvSource({ "550,5.1.1", "550,5.1.10", "551,5.1.6", "553,5.1.3", "554,5.1.2" })
	void suppressesADeadAddressAndAsksForACall(int code, String enhanced) {
		assertThat(after(Kind.FAILED, code, enhanced, past(MessageKind.RECEIVED))).isEqualTo(new Verdict(
				MessageState.FAILED, null, null, Set.of(Consequence.NOT_TOLD, Consequence.SUPPRESS, Consequence.CALL)));
	}

	@ParameterizedTest
	@CsvSource({ "550,", "551,", "553," })
	void triesAgainAndAsksForACallWhenTheServerDoesNotSayWhy(int code, String enhanced) {
		assertThat(after(Kind.FAILED, code, enhanced, new Past(MessageKind.NEXT_STEP, 0, 0, 0, DAYS_AWAY, DAYS_AWAY)))
			.isEqualTo(new Verdict(MessageState.DEFERRED, NOW.plus(Duration.ofHours(4)), Counter.FULL_MAILBOXES,
					Set.of(Consequence.CALL)));
	}

	@ParameterizedTest
	@CsvSource({ "554,5.7.1", "550,5.7.26", "554,", "552,5.3.4", "550,5.6.0", "550,5.1.8", "501,", "500,5.5.2" })
	void blamesItselfForPolicyAndContentAndSuppressesNobody(int code, String enhanced) {
		assertThat(after(Kind.FAILED, code, enhanced, past(MessageKind.SIGN_IN)).consequences())
			.containsExactlyInAnyOrder(Consequence.NOT_TOLD, Consequence.OPERATIONS);
		assertThat(List.of(MessageKind.RECEIVED, MessageKind.NEXT_STEP, MessageKind.BROKEN_PROMISE))
			.allSatisfy((kind) -> assertThat(after(Kind.FAILED, code, enhanced, past(kind)).consequences())
				.containsExactlyInAnyOrder(Consequence.NOT_TOLD, Consequence.OPERATIONS, Consequence.CALL));
	}

	@ParameterizedTest
	@CsvSource({ "552,5.2.2,0,PT4H", "552,,1,PT12H", "550,5.2.2,2,PT24H" })
	void waitsForRoomInAFullMailbox(int code, String enhanced, int times, Duration pause) {
		Past past = new Past(MessageKind.NEXT_STEP, 0, times, 0, DAYS_AWAY, DAYS_AWAY);
		assertThat(after(Kind.FAILED, code, enhanced, past))
			.isEqualTo(new Verdict(MessageState.DEFERRED, NOW.plus(pause), Counter.FULL_MAILBOXES, Set.of()));
	}

	@Test
	void asksForACallWhenTheMailboxStaysFull() {
		Past past = new Past(MessageKind.NEXT_STEP, 0, 3, 0, DAYS_AWAY, DAYS_AWAY);
		assertThat(after(Kind.FAILED, 552, "5.2.2", past).consequences()).contains(Consequence.CALL)
			.doesNotContain(Consequence.SUPPRESS);
	}

	@ParameterizedTest
	@CsvSource({ "535,5.7.8", "530,5.7.0", "534,", "538,5.7.11" })
	void opensTheCircuitWhenOurNameIsRefused(int code, String enhanced) {
		Verdict verdict = after(Kind.FAILED, code, enhanced, past(MessageKind.RECEIVED));
		assertThat(verdict.state()).isEqualTo(MessageState.QUEUED);
		assertThat(verdict.counts()).isNull();
		assertThat(verdict.consequences()).contains(Consequence.SIGN_IN_REFUSED);
	}

	@ParameterizedTest
	@EnumSource
	void waitsHalfAnHourInDoubtUnlessItIsASecret(MessageKind kind) {
		Verdict verdict = after(Kind.UNCERTAIN, 0, null, past(kind));
		assertThat(verdict.state()).isEqualTo(MessageState.UNCERTAIN);
		assertThat(verdict.next()).isEqualTo(kind.isSecret() ? null : NOW.plus(Duration.ofMinutes(30)));
		assertThat(DeliveryPolicy.afterCrash(past(kind), NOW)).isEqualTo(verdict);
	}

	@ParameterizedTest
	@EnumSource(names = { "RECEIVED", "NEXT_STEP", "UNDER_REVIEW", "BROKEN_PROMISE", "ALREADY_APPLIED" })
	void repeatsNeutralNewsOnceAfterDoubt(MessageKind kind) {
		assertThat(DeliveryPolicy.afterDoubt(past(kind), NOW))
			.isEqualTo(new Verdict(MessageState.QUEUED, NOW, null, Set.of()));
		Past once = new Past(kind, 0, 0, 1, DAYS_AWAY, DAYS_AWAY);
		assertThat(after(Kind.UNCERTAIN, 0, null, once))
			.isEqualTo(new Verdict(MessageState.UNCERTAIN, null, Counter.DOUBTS, Set.of(Consequence.CALL)));
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_SELECTED_EARLY", "NOT_SELECTED_AFTER_INTERVIEW" })
	void showsDoubtfulBadNewsToAPersonInsteadOfRepeatingIt(MessageKind kind) {
		assertThat(DeliveryPolicy.afterDoubt(past(kind), NOW))
			.isEqualTo(new Verdict(MessageState.UNCERTAIN, null, null, Set.of(Consequence.SHOW_TO_PERSON)));
	}

	@Property
	void neverSchedulesATryBeforeNowOrAfterTheEnd(@ForAll Kind answer, @ForAll MessageKind kind,
			@ForAll @IntRange(min = 400, max = 599) int code, @ForAll @IntRange(max = 20) int deferrals,
			@ForAll @IntRange(max = 5) int full, @ForAll @IntRange(max = 2) int doubts,
			@ForAll @IntRange(min = -100, max = 10_000) int deadlineMinutes,
			@ForAll @IntRange(min = 1, max = 10_000) int endMinutes) {
		Past past = new Past(kind, deferrals, full, doubts, NOW.plus(Duration.ofMinutes(deadlineMinutes)),
				NOW.plus(Duration.ofMinutes(endMinutes)));
		Verdict verdict = after(answer, code, null, past);
		assertThat(List.of(MessageState.ACCEPTED, MessageState.QUEUED, MessageState.DEFERRED, MessageState.FAILED,
				MessageState.EXPIRED, MessageState.UNCERTAIN))
			.contains(verdict.state());
		if (verdict.next() != null) {
			assertThat(verdict.next()).isAfterOrEqualTo(NOW);
		}
		if (verdict.state() == MessageState.DEFERRED) {
			assertThat(verdict.next()).isNotNull().isBefore(past.expiresAt());
		}
		if (verdict.state() == MessageState.FAILED || verdict.state() == MessageState.EXPIRED) {
			assertThat(verdict.consequences()).contains(Consequence.NOT_TOLD);
		}
	}

	@Property
	void neverSendsADoubtfulMessageMoreThanTwice(@ForAll MessageKind kind) {
		int sent = 0;
		int doubts = 0;
		MessageState state = MessageState.QUEUED;
		while (state == MessageState.QUEUED && sent < 10) {
			sent++;
			Past past = new Past(kind, 0, 0, doubts, DAYS_AWAY, DAYS_AWAY);
			Verdict verdict = after(Kind.UNCERTAIN, 0, null, past);
			doubts++;
			state = (verdict.next() != null) ? DeliveryPolicy.afterDoubt(past, NOW).state() : verdict.state();
		}
		assertThat(sent).isEqualTo((kind.isSecret() || kind.isBadNews()) ? 1 : 2);
	}

	private static Past past(MessageKind kind) {
		return new Past(kind, 0, 0, 0, DAYS_AWAY, DAYS_AWAY);
	}

	private static Verdict after(Kind kind, int code, String enhanced, Past past) {
		return DeliveryPolicy.after(new MailOutcome(kind, code, enhanced, null, true), past, NOW);
	}

}

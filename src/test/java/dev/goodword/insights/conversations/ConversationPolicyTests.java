package dev.goodword.insights.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.insights.conversations.Conversation.Parties;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.insights.conversations.Conversation.Voice;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes after what in a conversation, and how long it is kept. */
class ConversationPolicyTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final DaySpan SPAN = new DaySpan(TODAY.plusDays(14), TODAY.plusDays(90));

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private static final AccountId HEAD = new AccountId(new UUID(1, 3));

	private static final AccountId OTHER_HEAD = new AccountId(new UUID(1, 4));

	@ParameterizedTest
	@CsvSource({ "-1,day", "0,", "60,", "61,day" })
	void isTalkedAboutSoon(int days, @Nullable String why) {
		assertThat(key(ConversationPolicy.toTalkOn(TODAY.plusDays(days), TODAY))).isEqualTo(why);
	}

	@Test
	void isTalkedAboutOnADay() {
		assertThat(key(ConversationPolicy.toTalkOn(null, TODAY))).isEqualTo("day");
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,13,look", "OPEN,14,", "OPEN,90,", "OPEN,91,look", "HELD,90,meanwhile",
			"LOOKED_AGAIN,90,meanwhile", "CLOSED,90,meanwhile" })
	void isHeldOnceAndLookedAtAgainWithinTheSpan(State state, int days, @Nullable String why) {
		assertThat(key(ConversationPolicy.toHold(at(state), "Shorter forms", TODAY.plusDays(days), SPAN)))
			.isEqualTo(why);
	}

	@Test
	void comesToSomethingThatIsWrittenDown() {
		LocalDate day = TODAY.plusDays(90);
		assertThat(key(ConversationPolicy.toHold(at(State.OPEN), " ", day, SPAN))).isEqualTo("silent");
		assertThat(key(ConversationPolicy.toHold(at(State.OPEN), "x".repeat(2001), day, SPAN))).isEqualTo("silent");
		assertThat(key(ConversationPolicy.toHold(at(State.OPEN), "x".repeat(2000), day, SPAN))).isNull();
		assertThat(key(ConversationPolicy.toHold(at(State.OPEN), "Shorter forms", null, SPAN))).isEqualTo("look");
	}

	@ParameterizedTest
	@CsvSource({ "HELD,29,early", "HELD,30,", "HELD,31,", "OPEN,30,meanwhile", "LOOKED_AGAIN,30,meanwhile",
			"CLOSED,30,meanwhile" })
	@DisplayName("3.7: it is looked at again from the day agreed on")
	void isLookedAtAgainWhenItIsTime(State state, int days, @Nullable String why) {
		assertThat(key(ConversationPolicy.toLookAgain(at(state), Optional.of(at(state).seen()), TODAY.plusDays(days))))
			.isEqualTo(why);
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,", "HELD,unlooked", "LOOKED_AGAIN,", "CLOSED,meanwhile" })
	void endsWithoutATalkOrAfterTheSecondLook(State state, @Nullable String why) {
		assertThat(key(ConversationPolicy.toClose(at(state), TODAY.plusDays(119)))).isEqualTo(why);
	}

	@Test
	@DisplayName("3.7: it waits for a figure, and may end when none came for long")
	void waitsForAFigure() {
		Conversation held = at(State.HELD);
		assertThat(key(ConversationPolicy.toLookAgain(held, Optional.empty(), TODAY.plusDays(30))))
			.isEqualTo("unpublished");
		assertThat(key(ConversationPolicy.toClose(held, TODAY.plusDays(120)))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,2027-01-01", "2026-12-31,2027-01-01", "2027-01-01,2027-04-01" })
	@DisplayName("3.7: what is looked at again began after the talk")
	void looksAtAQuarterThatBeganAfterTheTalk(LocalDate held, LocalDate first) {
		assertThat(DaySpan.firstAfter(held).firstDay()).isEqualTo(first);
		DaySpan days = DaySpan.ofLook(held, ZoneOffset.UTC);
		assertThat(days.first()).isAfter(first.plusMonths(3).minusDays(1)).isBefore(days.last());
		assertThat(days.last()).isEqualTo(held.plusDays(365));
	}

	@ParameterizedTest
	@CsvSource({ "OPEN,", "HELD,", "LOOKED_AGAIN,", "CLOSED,meanwhile" })
	@DisplayName("3.7: the person writes how they see it until the end")
	void hearsThePersonUntilItIsOver(State state, @Nullable String why) {
		assertThat(key(ConversationPolicy.toSay(at(state), "I was ill"))).isEqualTo(why);
		assertThat(ConversationPolicy.toSay(at(state), "\n")).isPresent();
	}

	@Test
	@DisplayName("3.7: it is deleted half a year after its end, two years after its beginning at the latest")
	void isForgotten() {
		Instant latest = ConversationPolicy.endOfOpened(NOW);
		assertThat(latest).isEqualTo(NOW.plus(Duration.ofDays(730)));
		Conversation one = at(State.LOOKED_AGAIN);
		assertThat(ConversationPolicy.endOfClosed(one, NOW)).isEqualTo(NOW.plus(Duration.ofDays(180)));
		assertThat(ConversationPolicy.endOfClosed(one, latest.minus(Duration.ofDays(9)))).isEqualTo(latest);
	}

	@Test
	void isLedByWhoeverGoesOnWithIt() {
		Conversation one = at(State.OPEN);
		Conversation held = one.held(new Agreement("Shorter forms", TODAY, TODAY.plusDays(30)), OTHER_HEAD, NOW);
		assertThat(held.parties().leader()).isEqualTo(OTHER_HEAD);
		assertThat(held.seenBy("I was ill", NOW).parties()).isEqualTo(held.parties());
		Conversation closed = held.lookedAgain(one.seen(), HEAD, NOW).closed(HEAD, NOW, NOW);
		assertThat(closed.isOpen()).isFalse();
		assertThat(closed.agreed()).isEqualTo(held.agreed());
		assertThat(closed.seen()).as("as it was published then").isEqualTo(one.seen());
	}

	private static @Nullable String key(Optional<Refusal> refusal) {
		return refusal.map((why) -> why.messageKey().replace("conversation.refused.", "")).orElse(null);
	}

	private static Conversation at(State state) {
		return new Conversation(new UUID(1, 1),
				new Parties(new CompanyId(new UUID(1, 2)), new AccountId(new UUID(1, 5)), HEAD), state,
				new Figure(new Quarter(2026, 2), -30, -45, -15), TODAY,
				(state == State.OPEN) ? null : new Agreement("Shorter forms", TODAY, TODAY.plusDays(30)), Voice.NONE,
				null, NOW, ConversationPolicy.endOfOpened(NOW));
	}

}

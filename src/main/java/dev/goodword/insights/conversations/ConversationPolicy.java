package dev.goodword.insights.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.State;
import org.jspecify.annotations.Nullable;

/** What comes after what in a conversation, and how long it is kept. Pure. */
final class ConversationPolicy {

	/** The longest text of a person, in characters. */
	private static final int LONGEST = 2000;

	/** A talk about a figure of long ago helps nobody. */
	private static final int SOON = 60;

	/** A change needs weeks to be seen. */
	private static final int EARLIEST_LOOK = 14;

	private static final int LATEST_LOOK = 365;

	/** However far it has come. */
	private static final Duration KEPT = Duration.ofDays(730);

	private static final Duration KEPT_CLOSED = Duration.ofDays(180);

	private ConversationPolicy() {
	}

	/** The first objection to such a day of a talk, or empty. */
	static Optional<Refusal> toTalkOn(@Nullable LocalDate day, LocalDate today) {
		return isWithin(day, today, today.plusDays(SOON)) ? Optional.empty() : because("day");
	}

	/** The first objection to saying that the talk was held, or empty. */
	static Optional<Refusal> toHold(Conversation now, String words, @Nullable LocalDate lookOn, LocalDate today) {
		if (now.state() != State.OPEN) {
			return because("meanwhile");
		}
		if (isNothing(words)) {
			return because("silent");
		}
		return isWithin(lookOn, today.plusDays(EARLIEST_LOOK), today.plusDays(LATEST_LOOK)) ? Optional.empty()
				: because("look");
	}

	/** The first objection to looking at the figure again, or empty. */
	static Optional<Refusal> toLookAgain(Conversation now, LocalDate today) {
		Agreement agreed = now.agreed();
		if (now.state() != State.HELD || agreed == null) {
			return because("meanwhile");
		}
		return today.isBefore(agreed.lookOn()) ? because("early") : Optional.empty();
	}

	/** The first objection to ending it, or empty: what was agreed is looked at first. */
	static Optional<Refusal> toClose(Conversation now) {
		if (now.state() == State.HELD) {
			return because("unlooked");
		}
		return now.isOpen() ? Optional.empty() : because("meanwhile");
	}

	/** The first objection to the person's own view, or empty. */
	static Optional<Refusal> toSay(Conversation now, String words) {
		if (!now.isOpen()) {
			return because("meanwhile");
		}
		return isNothing(words) ? because("silent") : Optional.empty();
	}

	/** When one that is opened now is deleted at the latest. */
	static Instant endOfOpened(Instant now) {
		return now.plus(KEPT);
	}

	/** When one that is closed now is deleted: never later than it would have been. */
	static Instant endOfClosed(Conversation closed, Instant now) {
		Instant end = now.plus(KEPT_CLOSED);
		return end.isBefore(closed.endsAt()) ? end : closed.endsAt();
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("conversation.refused." + why, null));
	}

	private static boolean isNothing(String words) {
		return !Wording.says(words) || !Wording.fits(words, LONGEST);
	}

	private static boolean isWithin(@Nullable LocalDate day, LocalDate first, LocalDate last) {
		return day != null && !day.isBefore(first) && !day.isAfter(last);
	}

}

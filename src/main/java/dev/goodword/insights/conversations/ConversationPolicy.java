package dev.goodword.insights.conversations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.insights.conversations.Conversation.Agreement;
import dev.goodword.insights.conversations.Conversation.Figure;
import dev.goodword.insights.conversations.Conversation.State;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

/** What comes after what in a conversation, and how long it is kept. Pure. */
final class ConversationPolicy {

	/** The longest text of a person, in characters. */
	private static final int LONGEST = 2000;

	/** A figure that is not published by then may never be. */
	private static final int WAITED = 90;

	/** However far it has come. */
	private static final Duration KEPT = Duration.ofDays(730);

	private static final Duration KEPT_CLOSED = Duration.ofDays(180);

	private ConversationPolicy() {
	}

	/** The first objection to such a day of a talk, or empty. */
	static Optional<Refusal> toTalkOn(@Nullable LocalDate day, LocalDate today) {
		return DaySpan.ofTalk(today).contains(day) ? Optional.empty() : because("day");
	}

	/** The first objection to one more about such a quarter, or empty. */
	static Optional<Refusal> toOpen(List<Conversation> kept, Quarter quarter) {
		if (kept.stream().anyMatch(Conversation::isOpen)) {
			return because("meanwhile");
		}
		return kept.stream().anyMatch((one) -> one.seen().quarter().equals(quarter)) ? because("again")
				: Optional.empty();
	}

	/** The first objection to saying that the talk was held, or empty. */
	static Optional<Refusal> toHold(Conversation now, String words, @Nullable LocalDate lookOn, DaySpan days) {
		if (now.state() != State.OPEN) {
			return because("meanwhile");
		}
		if (isNothing(words)) {
			return because("silent");
		}
		return days.contains(lookOn) ? Optional.empty() : because("look");
	}

	/** The first objection to looking at such a figure again, or empty. */
	static Optional<Refusal> toLookAgain(Conversation now, Optional<Figure> later, LocalDate today) {
		Agreement agreed = now.agreed();
		if (now.state() != State.HELD || agreed == null) {
			return because("meanwhile");
		}
		if (today.isBefore(agreed.lookOn())) {
			return because("early");
		}
		return later.isEmpty() ? because("unpublished") : Optional.empty();
	}

	/**
	 * The first objection to ending it, or empty: what was agreed is looked at first,
	 * unless nothing was published for long.
	 */
	static Optional<Refusal> toClose(Conversation now, LocalDate today) {
		Agreement agreed = now.agreed();
		if (now.state() == State.HELD && agreed != null && today.isBefore(agreed.lookOn().plusDays(WAITED))) {
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

}

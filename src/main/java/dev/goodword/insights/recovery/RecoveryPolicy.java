package dev.goodword.insights.recovery;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.insights.recovery.RecoveryAnswers.Letters;
import dev.goodword.insights.recovery.RecoveryCase.State;

/** By when a wish is answered, and what comes after what. */
final class RecoveryPolicy {

	/** What everybody is promised, in working days. */
	static final int WORKING_DAYS = 2;

	/** The longest letter, in characters. */
	static final int LONGEST_LETTER = 4000;

	private RecoveryPolicy() {
	}

	/** The last day on which an answer is in time, before anybody has read the wish. */
	static LocalDate due(LocalDate asked, WorkingCalendar calendar) {
		return calendar.nthWorkingDayAfter(asked, WORKING_DAYS);
	}

	/** The same, once somebody has said how urgent it is: it never becomes later. */
	static LocalDate due(LocalDate before, Urgency urgency, LocalDate today) {
		boolean sooner = urgency != Urgency.USUAL && today.isBefore(before);
		return sooner ? today : before;
	}

	/** The first objection to reading it so, or empty. */
	static Optional<Refusal> toJudge(RecoveryCase now) {
		return (now.answeredAt() != null) ? because("answered") : Optional.empty();
	}

	/** The first objection to saying that it was answered, or empty. */
	static Optional<Refusal> toAnswer(RecoveryCase now) {
		return (now.state() == State.READ) ? Optional.empty() : because("unread");
	}

	/**
	 * The first objection to writing this to the person, or empty.
	 * @param seen how many letters whoever writes knows of
	 */
	static Optional<Refusal> toWrite(RecoveryCase now, String text, Letters before, int seen) {
		if (now.state() != State.READ && now.state() != State.ANSWERED) {
			return because("unread");
		}
		if (before.reach() == Reach.NONE) {
			return because("unreachable");
		}
		if (before.all().size() != seen) {
			return because("meanwhile");
		}
		return (Wording.says(text) && Wording.fits(text, LONGEST_LETTER)) ? Optional.empty() : because("words");
	}

	/**
	 * The first objection to closing it so, or empty: the person is asked first, unless
	 * nothing reaches them, and what is on its way is waited for.
	 */
	static Optional<Refusal> toClose(RecoveryCase now, Outcome outcome, Letters letters) {
		if (letters.isUnderway()) {
			return because("underway");
		}
		return mayClose(now.state(), outcome, letters) ? Optional.empty()
				: because((outcome == Outcome.UNREACHED) ? "reachable" : "unanswered");
	}

	/** Whether a case that stands so can be closed so. */
	static boolean mayClose(State state, Outcome outcome, Letters letters) {
		boolean unreached = outcome == Outcome.UNREACHED;
		return !letters.isUnderway()
				&& (unreached ? state != State.UNREAD && letters.reach() != Reach.OPEN : state == State.ANSWERED);
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("recovery.refused." + why, null));
	}

}

package dev.goodword.insights.recovery;

import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.insights.recovery.RecoveryCase.State;

/** By when a wish is answered, and what comes after what. */
final class RecoveryPolicy {

	/** What everybody is promised, in working days. */
	static final int WORKING_DAYS = 2;

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

	/** The first objection to closing it, or empty: the person is asked first. */
	static Optional<Refusal> toClose(RecoveryCase now) {
		return (now.state() == State.ANSWERED) ? Optional.empty() : because("unanswered");
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("recovery.refused." + why, null));
	}

}

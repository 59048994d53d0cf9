package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import dev.goodword.calendars.WorkingCalendar;

/**
 * What the head of recruiting may do about a case that came to them:
 * {@code communication.md} 3.8.
 */
final class ReleasePolicy {

	private static final int LONGEST_DAYS = 2;

	private static final int SECOND = 2;

	private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

	private ReleasePolicy() {
	}

	/** Whether the head says who decides: from the second holding message on. */
	static boolean mayName(PromiseSummary running) {
		return !running.kind().waitsForCandidate() && running.kind() != PromiseKind.LEGAL_HOLD
				&& (running.kind().belongsToHead() || running.holds().sent() >= SECOND);
	}

	/** Whether the candidate may be asked: from the release on, and once. */
	static boolean mayAsk(PromiseSummary running) {
		return running.kind() == PromiseKind.AFTER_RELEASE;
	}

	/** Whether the person leaves the decision to others. */
	static boolean staysOut(PromiseSummary running, AccountId recruiter, AccountId who, boolean head) {
		return head && running.kind().belongsToHead() && !who.equals(recruiter)
				&& !who.equals(running.people().decider());
	}

	/**
	 * The days that may be named: working days of the team, today if it is not over, up
	 * to the second one ahead.
	 */
	static List<LocalDate> days(WorkingCalendar team, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, team.zone());
		return today.datesUntil(team.nthWorkingDayAfter(today, LONGEST_DAYS).plusDays(1))
			.filter((day) -> team.isWorkingDay(day) && closeOf(day, team).isAfter(now))
			.toList();
	}

	/** When the team's day ends. */
	static Instant closeOf(LocalDate day, WorkingCalendar team) {
		return day.atTime(CLOSE_OF_DAY).atZone(team.zone()).toInstant();
	}

	/**
	 * The first objection to naming somebody, or empty when it may be done.
	 * @param head whether the person who names is the head of recruiting
	 * @param mayDecide whether the person named may decide and is somebody else
	 */
	static Optional<Refusal> objection(PromiseSummary running, boolean head, boolean mayDecide, LocalDate by,
			WorkingCalendar team, Instant now) {
		if (!head || !mayName(running)) {
			return because("nothing");
		}
		if (!mayDecide) {
			return because("decider");
		}
		return days(team, now).contains(by) ? Optional.empty() : because("deciderDay");
	}

	private static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("promises.refused." + why, null));
	}

}

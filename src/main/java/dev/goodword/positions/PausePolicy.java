package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.calendars.WorkingCalendar;

/** May hiring for a position rest, and until when: {@code communication.md} 3.9. */
final class PausePolicy {

	/** The review comes after this many working days at the latest. */
	static final int LONGEST_DAYS = 15;

	/** Whoever has waited through so many pauses is not asked to wait again. */
	static final int MOST = 2;

	private PausePolicy() {
	}

	/**
	 * The first objection, a message key; empty when it may be paused.
	 * @param before how often it was paused before
	 * @param head whether the head of recruiting asks
	 */
	static Optional<String> objection(PositionStatus status, int before, boolean head, Pause wanted,
			WorkingCalendar team, Instant now) {
		if (status != PositionStatus.OPEN) {
			return because("notOpen");
		}
		if (before > 0 && !head) {
			return because("again");
		}
		return (before >= MOST) ? because("third") : toTerms(wanted, team, now);
	}

	/**
	 * The first objection to releasing everybody who waits instead of a pause; empty when
	 * it may be done.
	 */
	static Optional<String> objectionToRelease(PositionStatus status, int before, boolean head) {
		if (status != PositionStatus.OPEN) {
			return because("notOpen");
		}
		if (before < MOST) {
			return because("notThird");
		}
		return head ? Optional.empty() : because("releaseHead");
	}

	/** The first objection to reason and day of review. */
	static Optional<String> toTerms(Pause wanted, WorkingCalendar team, Instant now) {
		if (!fits(wanted.reason().en()) || !fits(wanted.reason().zhHans())) {
			return because("reason");
		}
		LocalDate today = LocalDate.ofInstant(now, team.zone());
		LocalDate last = lastReview(team, now);
		boolean day = wanted.reviewOn().isAfter(today) && !wanted.reviewOn().isAfter(last)
				&& team.isWorkingDay(wanted.reviewOn());
		return day ? Optional.empty() : because("review");
	}

	/** The last day of review. */
	static LocalDate lastReview(WorkingCalendar team, Instant now) {
		return team.nthWorkingDayAfter(LocalDate.ofInstant(now, team.zone()), LONGEST_DAYS);
	}

	private static boolean fits(String reason) {
		return !reason.isBlank() && reason.codePointCount(0, reason.length()) <= Pause.LONGEST
				&& reason.chars().noneMatch(Character::isISOControl);
	}

	private static Optional<String> because(String why) {
		return Optional.of("positions.refused." + why);
	}

}

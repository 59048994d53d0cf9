package dev.goodword.applications.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Wording;
import dev.goodword.calendars.WorkingCalendar;

/**
 * May an application be held for the law, and until when: {@code communication.md} 3.9.
 */
final class LegalHoldPolicy {

	/** Its last day lies at most so many working days ahead: 3.2. */
	static final int LONGEST_DAYS = 10;

	/** Why nothing is decided meanwhile. */
	static final Refusal HELD = new Refusal("applications.legal.refused.held", null);

	private LegalHoldPolicy() {
	}

	/**
	 * The first objection to asking for it; empty when it may be asked for.
	 * @param open whether the application is going
	 * @param asked whether somebody asks for one already
	 */
	static Optional<Refusal> objection(boolean open, boolean asked, WantedLegalHold wanted, WorkingCalendar team,
			Instant now) {
		if (!open) {
			return because("ended");
		}
		if (asked) {
			return because("asked");
		}
		if (!Wording.says(wanted.reason()) || !Wording.fits(wanted.reason(), WantedLegalHold.LONGEST)) {
			return because("reason");
		}
		LocalDate day = wanted.until();
		boolean fits = day.isAfter(today(team, now)) && !day.isAfter(lastDay(team, now)) && team.isWorkingDay(day);
		return fits ? Optional.empty() : because("day");
	}

	/** The first objection to the person's yes; empty when it counts. */
	static Optional<Refusal> objectionToYes(LegalHold hold, boolean open, AccountId who, WorkingCalendar team,
			Instant now) {
		if (hold.state() != LegalHoldState.ASKED || !open) {
			return because("over");
		}
		if (hold.askedBy().equals(who)) {
			return because("second");
		}
		return hold.until().isAfter(today(team, now)) ? Optional.empty() : because("late");
	}

	/** The last day that may be chosen. */
	static LocalDate lastDay(WorkingCalendar team, Instant now) {
		return team.nthWorkingDayAfter(today(team, now), LONGEST_DAYS);
	}

	/** When a hold with that last day ends. */
	static Instant endsAt(LocalDate until, WorkingCalendar team) {
		return until.atTime(team.closeOf(until)).atZone(team.zone()).toInstant();
	}

	private static LocalDate today(WorkingCalendar team, Instant now) {
		return LocalDate.ofInstant(now, team.zone());
	}

	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal("applications.legal.refused." + why, null));
	}

}

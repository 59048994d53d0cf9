package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.calendars.WorkingCalendar;

/**
 * At which step a promise is on the morning of one person: {@code communication.md} 3.6
 * with one mail a day. Steps that were past when it was made are skipped, since only the
 * present one counts.
 */
final class WarningPolicy {

	/** When the mail of the day leaves, in the person's zone. */
	static final LocalTime HOUR = LocalTime.of(9, 30);

	/** When it leaves on a day on which something goes out by itself in the morning. */
	static final LocalTime EARLY = LocalTime.of(8, 30);

	/** Before that hour the mail at {@link #HOUR} would come too late to act. */
	static final LocalTime TOO_LATE = LocalTime.of(10, 30);

	/** After that hour the day's mail is not worth sending any more. */
	static final LocalTime CLOSE = LocalTime.of(18, 0);

	private WarningPolicy() {
	}

	/**
	 * The step; empty when nobody has to be warned on that day.
	 * @param team the team's calendar
	 * @param person where the person is
	 */
	static Optional<WarningStep> step(PromiseSummary promise, WorkingCalendar team, ZoneId person, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, person);
		if (!team.isWorkingDay(today)) {
			return Optional.empty();
		}
		Instant last = Objects.requireNonNullElse(promise.holds().nextAt(), promise.deadlineAt());
		Instant nextMail = team.nthWorkingDayAfter(today, 1).atTime(HOUR).atZone(person).toInstant();
		if (last.isAfter(now) && !last.isAfter(nextMail)) {
			return Optional.of(WarningStep.TOLD_DAY);
		}
		if (!now.isBefore(promise.teamDueAt())) {
			return Optional.of(WarningStep.AT_RISK);
		}
		LocalDate dayBefore = team.previousWorkingDay(LocalDate.ofInstant(promise.teamDueAt(), team.zone()));
		if (!today.isBefore(dayBefore)) {
			return Optional.of(WarningStep.ONE_DAY);
		}
		return today.isBefore(team.previousWorkingDay(dayBefore)) ? Optional.empty()
				: Optional.of(WarningStep.TWO_DAYS);
	}

	/**
	 * No promise whose team's time ends at this moment or later has reached a step for
	 * that, in any of the calendars.
	 */
	static Instant dueBefore(Collection<WorkingCalendar> teams, ZoneId person, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, person);
		return teams.stream()
			.map((team) -> team.nthWorkingDayAfter(today, 2).plusDays(1).atStartOfDay(team.zone()).toInstant())
			.max(Instant::compareTo)
			.orElse(now);
	}

	/**
	 * No promise of which something goes out by itself after this moment has reached a
	 * step for that.
	 */
	static Instant goesOutUntil(Collection<WorkingCalendar> teams, ZoneId person, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, person);
		return teams.stream()
			.map((team) -> team.nthWorkingDayAfter(today, 1).atTime(HOUR).atZone(person).toInstant())
			.max(Instant::compareTo)
			.orElse(now);
	}

	/**
	 * Whether the mail at {@link #HOUR} would come too late for what goes out by itself.
	 */
	static boolean isEarly(PromiseSummary promise, ZoneId person, Instant now) {
		Instant hold = promise.holds().nextAt();
		Instant limit = LocalDate.ofInstant(now, person).atTime(TOO_LATE).atZone(person).toInstant();
		return hold != null && hold.isAfter(now) && !hold.isAfter(limit);
	}

}

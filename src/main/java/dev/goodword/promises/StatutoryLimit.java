package dev.goodword.promises;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What a law's last day does to the dates of a promise: the earlier one rules, so it
 * shortens or does nothing ({@code communication.md} 3.2). Pure.
 *
 * @param team the team's calendar
 * @param country the calendar of the candidate's country; null when we have none
 */
record StatutoryLimit(WorkingCalendar team, @Nullable WorkingCalendar country) {

	private static final LocalTime CLOSE_OF_DAY = LocalTime.of(18, 0);

	/**
	 * The dates within the law's last day. The told day is then the last polite one up to
	 * it, or that day itself when no polite one is left; the team works towards the last
	 * working day before. A day that is over shortens nothing any more.
	 * @param dueOn the law's last day
	 * @param now a told day comes after today
	 */
	DatedPromise within(DatedPromise computed, LocalDate dueOn, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, computed.toldZone());
		if (!computed.toldDate().isAfter(dueOn) || !dueOn.isAfter(today)) {
			return computed;
		}
		LocalDate polite = Stream.iterate(dueOn, (day) -> day.isAfter(today), (day) -> day.minusDays(1))
			.filter(this::isPolite)
			.findFirst()
			.orElse(null);
		LocalDate told = (polite != null) ? polite : dueOn;
		Closure closure = computed.closure().filter((each) -> each.last().isBefore(told)).orElse(null);
		return new DatedPromise(teamDue(told, computed, now), told, computed.toldZone(),
				told.atTime(CLOSE_OF_DAY).atZone(computed.toldZone()).toInstant(), computed.provisional(),
				polite == null, Optional.ofNullable(closure));
	}

	/** Never later than it was; at once when no working day is left before. */
	private Instant teamDue(LocalDate told, DatedPromise computed, Instant now) {
		LocalDate day = this.team.previousWorkingDay(told);
		while (!LocalDate.ofInstant(closeOf(day), computed.toldZone()).isBefore(told)) {
			day = this.team.previousWorkingDay(day);
		}
		Instant due = closeOf(day).isBefore(computed.teamDueAt()) ? closeOf(day) : computed.teamDueAt();
		return due.isBefore(now) ? now : due;
	}

	private Instant closeOf(LocalDate day) {
		return day.atTime(this.team.closeOf(day)).atZone(this.team.zone()).toInstant();
	}

	private boolean isPolite(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
				&& (this.country == null || !this.country.isPublicHoliday(day));
	}

}

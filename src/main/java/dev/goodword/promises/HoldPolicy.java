package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.calendars.WorkingCalendar;

/**
 * What goes out by itself when nobody acts, and when: {@code communication.md} 3.6 to
 * 3.8. Two holding messages, then the release, then the question whether they want to
 * stay in; what comes after that question or a broken promise is for people.
 */
final class HoldPolicy {

	/** The window on the told day, from 09:30 to 11:30, in seconds. */
	static final int WINDOW = 2 * 60 * 60;

	private static final LocalTime OPENS = LocalTime.of(9, 30);

	private static final List<PromiseKind> ORDER = List.of(PromiseKind.AFTER_FIRST_HOLD, PromiseKind.AFTER_SECOND_HOLD,
			PromiseKind.AFTER_RELEASE, PromiseKind.LAPSE_CHOICE);

	/** How many messages have gone out by themselves when the candidate is asked. */
	static final int LAST = ORDER.size();

	private HoldPolicy() {
	}

	/**
	 * What a promise turns into on its told day when nobody acts; empty when nothing more
	 * goes out by itself.
	 * @param sent how many such messages have led to it since a person last spoke
	 */
	static Optional<PromiseKind> successor(PromiseKind kind, int sent) {
		boolean ends = kind.waitsForCandidate() || kind == PromiseKind.KEPT_IN || kind == PromiseKind.REPAIR;
		return (ends || sent >= ORDER.size()) ? Optional.empty() : Optional.of(ORDER.get(sent));
	}

	/**
	 * The moment on the told day.
	 * @param drawn seconds into the window, from 0 and below {@link #WINDOW}
	 */
	static Instant slot(DatedPromise dates, int drawn) {
		return slot(dates.toldDate(), dates.toldZone(), drawn);
	}

	/** The moment on any day of the candidate's. */
	static Instant slot(LocalDate day, ZoneId zone, int drawn) {
		if (drawn < 0 || drawn >= WINDOW) {
			throw new IllegalArgumentException("No second of the window: " + drawn);
		}
		return day.atTime(OPENS).atZone(zone).toInstant().plusSeconds(drawn);
	}

	/**
	 * The next day on which somebody is reminded of a date of their own: two working days
	 * before it, then one; empty when both are past.
	 */
	static Optional<LocalDate> reminderAfter(LocalDate today, LocalDate told, WorkingCalendar days) {
		LocalDate last = days.previousWorkingDay(told);
		return Stream.of(days.previousWorkingDay(last), last).filter((day) -> day.isAfter(today)).findFirst();
	}

	/**
	 * The same hour where the person is now; where that would come before T or after D,
	 * the hour stays as it was and the hours of the message decide.
	 */
	static Instant follow(Instant slot, ZoneId told, ZoneId present, Instant teamDueAt, Instant deadlineAt) {
		Instant there = slot.atZone(told).withZoneSameLocal(present).toInstant();
		return (there.isAfter(teamDueAt) && there.isBefore(deadlineAt)) ? there : slot;
	}

}

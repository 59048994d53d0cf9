package dev.goodword.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.calendars.WorkingCalendar;

/**
 * When somebody who was asked to choose a time is reminded, and when one of us calls:
 * {@code communication.md} 3.2, row "Invitation out, no slot chosen". Days are working
 * days of the team after the one on which it was sent.
 */
final class NudgePolicy {

	private static final int[] NUDGES = { 2, 4 };

	private static final int CALL = 5;

	private NudgePolicy() {
	}

	/**
	 * What happens on a day.
	 *
	 * @param day the day
	 * @param call whether one of us calls; else a letter reminds
	 */
	record Step(LocalDate day, boolean call) {
	}

	/**
	 * Every step, in order. The call comes on their own day at the latest; whoever has
	 * too short a time for a reminder by the count gets one on the working day before.
	 * @param sent the day on which they were asked
	 * @param told the last day of their answer
	 */
	static List<Step> steps(LocalDate sent, LocalDate told, WorkingCalendar team) {
		LocalDate last = team.isWorkingDay(told) ? told : team.previousWorkingDay(told);
		LocalDate fifth = team.nthWorkingDayAfter(sent, CALL);
		LocalDate call = fifth.isBefore(last) ? fifth : last;
		List<Step> steps = new ArrayList<>();
		for (int n : NUDGES) {
			LocalDate day = team.nthWorkingDayAfter(sent, n);
			if (day.isBefore(call)) {
				steps.add(new Step(day, false));
			}
		}
		LocalDate before = team.previousWorkingDay(call);
		if (steps.isEmpty() && before.isAfter(sent)) {
			steps.add(new Step(before, false));
		}
		if (call.isAfter(sent)) {
			steps.add(new Step(call, true));
		}
		return steps;
	}

	/** The first step after this day; empty when none is left. */
	static Optional<Step> next(List<Step> steps, LocalDate today) {
		return steps.stream().filter((step) -> step.day().isAfter(today)).findFirst();
	}

	/**
	 * The step whose turn it is: the latest whose day has come, so that a day that was
	 * missed is not made up for by two at once.
	 */
	static Optional<Step> due(List<Step> steps, LocalDate today) {
		Stream<Step> come = steps.stream().filter((step) -> !step.day().isAfter(today));
		return come.reduce((earlier, later) -> later);
	}

}

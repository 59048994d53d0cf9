package dev.goodword.desk.calendars;

import java.util.ArrayList;
import java.util.List;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.CalendarDiff;
import dev.goodword.desk.Wording;

/** A difference in lines: days on end that differ in the same way are one. */
final class DiffLines {

	private DiffLines() {
	}

	static List<ChangeView.Day> of(CalendarDiff diff, Wording words) {
		List<ChangeView.Day> lines = new ArrayList<>();
		List<CalendarDiff.Line> run = new ArrayList<>();
		for (CalendarDiff.Line line : diff.days()) {
			if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), line)) {
				lines.add(line(run, words));
				run.clear();
			}
			run.add(line);
		}
		if (!run.isEmpty()) {
			lines.add(line(run, words));
		}
		return lines;
	}

	/** A weekend inside a holiday does not part it, whatever its days were before. */
	private static boolean goesOn(CalendarDiff.Line last, CalendarDiff.Line next) {
		return last.date().plusDays(1).equals(next.date()) && how(last).equals(how(next))
				&& same(last.after(), next.after()) && (last.isAdded() || same(last.before(), next.before()));
	}

	private static boolean same(CalendarDay one, CalendarDay other) {
		boolean named = (one.name() != null) ? one.name().equals(other.name()) : other.name() == null;
		return named && (one.look() == other.look() || (one.isPattern() && other.isPattern()));
	}

	private static String how(CalendarDiff.Line line) {
		if (line.isAdded()) {
			return "added";
		}
		return line.isRemoved() ? "removed" : "changed";
	}

	private static ChangeView.Day line(List<CalendarDiff.Line> run, Wording words) {
		CalendarDiff.Line first = run.get(0);
		CalendarDiff.Line last = run.get(run.size() - 1);
		String name = (first.after().name() != null) ? DayWords.name(first.after(), words)
				: DayWords.name(first.before(), words);
		return new ChangeView.Day(DayWords.span(first.date(), last.date(), words),
				words.say("calendars.diff." + how(first)), DayWords.look(first.before().look(), words),
				DayWords.tag(first.after().look()), DayWords.icon(first.after().look()),
				DayWords.look(first.after().look(), words), name);
	}

}

package dev.goodword.desk.calendars;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.Wording;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A closure or a single day, as text from a form.
 *
 * @param first the day, or the first of a closure
 * @param last the last of a closure
 * @param kind what a single day is
 * @param en its name in English
 * @param zh its name in Chinese
 */
record EditForm(@Nullable String first, @Nullable String last, @Nullable String kind, @Nullable String en,
		@Nullable String zh) {

	/** No company closes longer than this without its people being told otherwise. */
	static final int LONGEST = 60;

	private static final int NAME = 120;

	private static final int AHEAD = 3;

	static final EditForm EMPTY = new EditForm("", "", DayKind.HALF.name(), "", "");

	EditForm {
		first = typed(first);
		last = typed(last);
		kind = typed(kind);
		en = typed(en);
		zh = typed(zh);
	}

	/**
	 * The closure it asks for.
	 * @param problems what cannot be taken is added here, and the answer is then null
	 */
	@Nullable CalendarEdit closure(WorkingCalendar calendar, LocalDate today, Wording words, List<Problem> problems) {
		LocalDate from = day("first", this.first, today, words, problems);
		LocalDate until = day("last", this.last, today, words, problems);
		LocalizedText name = name(words, problems);
		if (from != null && until != null) {
			if (until.isBefore(from)) {
				problems.add(new Problem("last", words.say("calendars.problem.order")));
			}
			else if (until.isAfter(from.plusDays(LONGEST - 1))) {
				problems.add(new Problem("last", words.say("calendars.problem.long", LONGEST)));
			}
			else if (calendar.closures()
				.stream()
				.anyMatch((other) -> !other.last().isBefore(from) && !other.first().isAfter(until))) {
				problems.add(new Problem("first", words.say("calendars.problem.overlap")));
			}
		}
		return (!problems.isEmpty() || from == null || until == null) ? null
				: new CalendarEdit.CompanyClosed(new Closure(from, until, name));
	}

	/**
	 * The day it asks for.
	 * @param problems what cannot be taken is added here, and the answer is then null
	 */
	@Nullable CalendarEdit day(LocalDate today, Wording words, List<Problem> problems) {
		LocalDate day = day("first", this.first, today, words, problems);
		LocalizedText name = name(words, problems);
		DayKind found = null;
		for (DayKind each : DayKind.values()) {
			found = each.name().equals(this.kind) ? each : found;
		}
		if (found == null) {
			problems.add(new Problem("kind", words.say("calendars.problem.kind")));
		}
		return (!problems.isEmpty() || day == null || found == null) ? null
				: new CalendarEdit.DaySet(day, new DayRule(found, name));
	}

	/**
	 * What is taken back: a closure by its first day, or a day set by hand.
	 * @param closure whether it is a closure
	 */
	@Nullable CalendarEdit takenBack(WorkingCalendar calendar, boolean closure) {
		LocalDate day = parse(this.first);
		if (day == null) {
			return null;
		}
		if (closure) {
			return calendar.closures().stream().anyMatch((each) -> each.first().equals(day))
					? new CalendarEdit.ClosureTakenBack(day) : null;
		}
		return calendar.overrides().containsKey(day) ? new CalendarEdit.DayTakenBack(day) : null;
	}

	private static @Nullable LocalDate day(String field, @Nullable String text, LocalDate today, Wording words,
			List<Problem> problems) {
		LocalDate day = parse(text);
		if (day == null) {
			problems.add(new Problem(field, words.say("calendars.problem.date")));
		}
		else if (day.isBefore(today) || day.getYear() > today.getYear() + AHEAD) {
			problems.add(new Problem(field, words.say("calendars.problem.range")));
		}
		return day;
	}

	private static @Nullable LocalDate parse(@Nullable String text) {
		try {
			return LocalDate.parse(typed(text));
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private LocalizedText name(Wording words, List<Problem> problems) {
		List<Problem> found = new ArrayList<>();
		for (String field : List.of("en", "zh")) {
			String name = typed(field.equals("en") ? this.en : this.zh);
			if (name.isEmpty() || name.length() > NAME) {
				found.add(new Problem(field, words.say("calendars.problem.name." + field, NAME)));
			}
		}
		problems.addAll(found);
		return new LocalizedText(typed(this.en), typed(this.zh));
	}

	private static String typed(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}

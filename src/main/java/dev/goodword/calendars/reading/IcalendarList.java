package dev.goodword.calendars.reading;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.goodword.calendars.DayKind;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;

/**
 * An iCalendar file of whole-day entries: each is off, unless its summary says that one
 * works.
 */
final class IcalendarList {

	private static final int LONGEST = 31;

	private static final int MOST = 2000;

	private static final Pattern WORKED = Pattern.compile("上班|补班|(?i)\\b(working|worked)\\b");

	/**
	 * When an entry was written plays no part, and lists in the wild write a bare day.
	 */
	private static final Pattern STAMP = Pattern.compile("(?im)^DTSTAMP[^\\r\\n]*");

	private IcalendarList() {
	}

	static List<ListedDay> read(String text) {
		List<VEvent> events = parsed(text).getComponents(Component.VEVENT);
		if (events.size() > MOST) {
			throw new CalendarFileRefused("many", 0, MOST + "");
		}
		List<ListedDay> days = new ArrayList<>();
		int[] lines = beginnings(text);
		for (int at = 0; at < events.size(); at++) {
			read(events.get(at), (at < lines.length) ? lines[at] : 1, days);
		}
		return days;
	}

	private static Calendar parsed(String text) {
		try {
			return new CalendarBuilder()
				.build(new StringReader(STAMP.matcher(text).replaceAll("DTSTAMP:19700101T000000Z")));
		}
		catch (ParserException ex) {
			throw new CalendarFileRefused("format", Math.max(1, ex.getLineNo()), "");
		}
		catch (IOException | RuntimeException ex) {
			throw new CalendarFileRefused("format", 1, "");
		}
	}

	private static void read(VEvent event, int line, List<ListedDay> days) {
		LocalDate first = day(event.getDateTimeStart(), line)
			.orElseThrow(() -> new CalendarFileRefused("date", line, ""));
		LocalDate end = day(event.getDateTimeEnd(), line).orElse(first.plusDays(1));
		if (!end.isAfter(first) || ChronoUnit.DAYS.between(first, end) > LONGEST) {
			throw new CalendarFileRefused("span", line, LONGEST + "");
		}
		String name = Optional.ofNullable(event.getSummary()).map((summary) -> summary.getValue()).orElse("");
		DayKind kind = WORKED.matcher(name).find() ? DayKind.WORK : DayKind.OFF;
		first.datesUntil(end).forEach((day) -> days.add(new ListedDay(day, kind, name, line, false)));
	}

	/** An hour on a day is no day off. */
	private static Optional<LocalDate> day(@Nullable DateProperty<? extends Temporal> property, int line) {
		if (property == null) {
			return Optional.empty();
		}
		if (property.getDate() instanceof LocalDate day) {
			return Optional.of(day);
		}
		throw new CalendarFileRefused("hour", line, ListedDay.clip(property.getValue()));
	}

	/** The lines in which the entries begin, counted from 1. */
	private static int[] beginnings(String text) {
		List<String> lines = text.lines().toList();
		return IntStream.range(0, lines.size())
			.filter((line) -> lines.get(line).strip().equalsIgnoreCase("BEGIN:VEVENT"))
			.map((line) -> line + 1)
			.toArray();
	}

}

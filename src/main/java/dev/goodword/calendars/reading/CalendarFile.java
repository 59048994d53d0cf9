package dev.goodword.calendars.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;

/**
 * Reads the list of a year from a file that somebody uploads: the open JSON list of
 * Chinese days, iCalendar, or a table of date, kind and name. Pure; a file that is not
 * one of these, or that says something strange, is refused with the line.
 */
public final class CalendarFile {

	/** A list of a year is far smaller; whatever is larger is not read at all. */
	public static final int LARGEST = 512 * 1024;

	private static final Charset CHINESE = Charset.forName("GB18030");

	private CalendarFile() {
	}

	/**
	 * The list of the year.
	 * @param bytes the file, read as UTF-8, else as GB18030
	 * @param year the year somebody wants; days of other years are left out, unless the
	 * list itself says that it is for this year
	 * @param source who published it
	 * @param known the calendar the list is for: its names are used in the language the
	 * file does not have
	 * @throws CalendarFileRefused when it cannot be taken, with the reason and line
	 */
	public static YearList read(byte[] bytes, int year, String source, WorkingCalendar known) {
		if (bytes.length == 0) {
			throw new CalendarFileRefused("empty", 0, "");
		}
		if (bytes.length > LARGEST) {
			throw new CalendarFileRefused("large", 0, LARGEST / 1024 + "");
		}
		String text = text(bytes);
		String start = text.stripLeading();
		List<ListedDay> days;
		if (start.startsWith("{")) {
			days = OpenList.read(text, year);
		}
		else if (start.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR")) {
			days = IcalendarList.read(text);
		}
		else {
			days = TableList.read(text);
		}
		return list(days, year, source, new DayNames(known));
	}

	private static YearList list(List<ListedDay> days, int year, String source, DayNames names) {
		Map<LocalDate, DayRule> rules = new TreeMap<>();
		boolean any = false;
		for (ListedDay day : days) {
			any |= day.date().getYear() == year;
			if (day.date().getYear() == year || day.isOfList()) {
				DayRule rule = new DayRule(day.kind(), names.of(day));
				DayRule twice = rules.put(day.date(), rule);
				if (twice != null && twice.kind() != rule.kind()) {
					throw new CalendarFileRefused("twice", day.line(), day.date().toString());
				}
			}
		}
		if (!any) {
			throw new CalendarFileRefused("nothing", 0, year + "");
		}
		return new YearList(year, source, rules);
	}

	private static String text(byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			text = new String(bytes, CHINESE);
		}
		if (text.indexOf('\0') >= 0) {
			throw new CalendarFileRefused("no-text", 1, "");
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

}

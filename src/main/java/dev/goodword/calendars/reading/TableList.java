package dev.goodword.calendars.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.goodword.calendars.DayKind;

/**
 * A table with the columns date, kind and name, with or without a head:
 * {@code 2027-01-01,
 * off, New Year's Day}. Separated by commas, semicolons or tabs; a name may be quoted.
 */
final class TableList {

	private static final int MOST = 2000;

	private static final Map<String, DayKind> KINDS = Map.of("off", DayKind.OFF, "holiday", DayKind.OFF, "休",
			DayKind.OFF, "放假", DayKind.OFF, "work", DayKind.WORK, "班", DayKind.WORK, "上班", DayKind.WORK, "half",
			DayKind.HALF, "半", DayKind.HALF, "半天", DayKind.HALF);

	private TableList() {
	}

	static List<ListedDay> read(String text) {
		List<String> lines = text.lines().toList();
		if (lines.size() > MOST) {
			throw new CalendarFileRefused("many", 0, MOST + "");
		}
		List<ListedDay> days = new ArrayList<>();
		for (int at = 0; at < lines.size(); at++) {
			String line = lines.get(at);
			if (!line.isBlank() && !(at == 0 && isHead(line))) {
				days.add(day(line, at + 1));
			}
		}
		return days;
	}

	private static boolean isHead(String line) {
		String first = line.strip().toLowerCase(Locale.ROOT);
		return first.startsWith("date") || first.startsWith("日期");
	}

	private static ListedDay day(String line, int number) {
		String[] cells = line.split("[,;\t，]", 3);
		if (cells.length < 3) {
			throw new CalendarFileRefused("columns", number, ListedDay.clip(line.strip()));
		}
		DayKind kind = KINDS.get(unquoted(cells[1]).toLowerCase(Locale.ROOT));
		if (kind == null) {
			throw new CalendarFileRefused("kind", number, ListedDay.clip(unquoted(cells[1])));
		}
		return new ListedDay(ListedDay.date(unquoted(cells[0]), number), kind, unquoted(cells[2]), number, false);
	}

	private static String unquoted(String cell) {
		String text = cell.strip();
		boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
		return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
	}

}

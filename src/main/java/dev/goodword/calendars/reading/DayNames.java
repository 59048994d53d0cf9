package dev.goodword.calendars.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;

/**
 * Names of days in both languages. A file has one of them; the other is taken from the
 * days the calendar knows, and where it knows none both languages show the file's word.
 */
class DayNames {

	private static final Pattern MAKES_UP = Pattern.compile("上班\\(补(.+?)(?:假期)?\\)|(.+)假期|(.+)");

	private final Map<String, LocalizedText> known = new HashMap<>();

	DayNames(WorkingCalendar calendar) {
		calendar.fixedDays().values().forEach(this::learn);
		calendar.rules()
			.values()
			.stream()
			.filter((rule) -> rule.kind() == DayKind.OFF)
			.forEach((rule) -> learn(rule.name()));
	}

	private void learn(LocalizedText name) {
		this.known.put(name.zhHans(), name);
		this.known.put(name.en(), name);
	}

	/** The day's name; a worked day says in exchange for what. */
	LocalizedText of(ListedDay day) {
		LocalizedText plain = plain(bare(day.name()));
		boolean already = day.name().contains("调休") || day.name().startsWith("Worked");
		return (day.kind() == DayKind.WORK && !already)
				? new LocalizedText("Worked in exchange for " + plain.en(), plain.zhHans() + "调休上班") : plain;
	}

	private static String bare(String name) {
		Matcher form = MAKES_UP.matcher(name);
		if (form.matches()) {
			for (int group = 1; group <= form.groupCount(); group++) {
				if (form.group(group) != null) {
					return form.group(group);
				}
			}
		}
		return name;
	}

	private LocalizedText plain(String name) {
		LocalizedText found = this.known.get(name);
		return (found != null) ? found : joined(name);
	}

	/** Two feasts in one are named by both. */
	private LocalizedText joined(String name) {
		List<String> english = new ArrayList<>();
		for (String part : name.split("、")) {
			LocalizedText found = this.known.get(part);
			if (found == null) {
				return new LocalizedText(name, name);
			}
			english.add(found.en());
		}
		return new LocalizedText(String.join(" and ", english), name);
	}

}

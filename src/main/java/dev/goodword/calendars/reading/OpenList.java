package dev.goodword.calendars.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.calendars.DayKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open JSON list of Chinese days: {@code year} and {@code days}, each with
 * {@code name}, {@code date} and {@code isOffDay}; a day that is not off is a weekend
 * that is worked.
 */
final class OpenList {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private OpenList() {
	}

	static List<ListedDay> read(String text, int wanted) {
		try (JsonParser file = JSON.createParser(text)) {
			file.nextToken();
			List<ListedDay> days = new ArrayList<>();
			boolean listed = false;
			while (file.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = file.currentName();
				JsonToken value = file.nextToken();
				int line = file.currentTokenLocation().getLineNr();
				if (name.equals("days") && value == JsonToken.START_ARRAY) {
					listed = true;
					readDays(file, days);
				}
				else if (name.equals("year")) {
					requireYear(file.readValueAsTree(), wanted, line);
				}
				else {
					file.skipChildren();
				}
			}
			if (!listed) {
				throw new CalendarFileRefused("format", 1, "");
			}
			if (days.isEmpty()) {
				throw new CalendarFileRefused("not-out", 0, wanted + "");
			}
			return days;
		}
		catch (JacksonException ex) {
			throw new CalendarFileRefused("format", (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1, "");
		}
	}

	private static void requireYear(JsonNode year, int wanted, int line) {
		if (!year.isInt() || year.asInt() != wanted) {
			throw new CalendarFileRefused("year", line, ListedDay.clip(year.toString()));
		}
	}

	private static void readDays(JsonParser file, List<ListedDay> days) {
		while (file.nextToken() == JsonToken.START_OBJECT) {
			int line = file.currentTokenLocation().getLineNr();
			JsonNode day = file.readValueAsTree();
			LocalDate date = ListedDay.date(day.path("date").asString(""), line);
			if (!day.path("isOffDay").isBoolean()) {
				throw new CalendarFileRefused("kind", line, ListedDay.clip(day.path("isOffDay").toString()));
			}
			days.add(new ListedDay(date, day.path("isOffDay").asBoolean() ? DayKind.OFF : DayKind.WORK,
					day.path("name").asString(""), line, true));
		}
		if (file.currentToken() != JsonToken.END_ARRAY) {
			throw new CalendarFileRefused("format", file.currentTokenLocation().getLineNr(), "");
		}
	}

}

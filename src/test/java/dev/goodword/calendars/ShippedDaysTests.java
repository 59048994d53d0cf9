package dev.goodword.calendars;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our own rows against lists that others keep; skipped loudly where those are not at
 * hand.
 */
class ShippedDaysTests {

	private static final String TEST_DATA = "GOODWORD_TEST_DATA";

	@ParameterizedTest
	@ValueSource(ints = { 2025, 2026 })
	void agreesWithTheOpenListOfChineseDays(int year) throws Exception {
		SortedMap<LocalDate, DayKind> theirs = new TreeMap<>();
		for (JsonNode day : read("holiday-cn_" + year + ".json").get("days")) {
			theirs.put(LocalDate.parse(day.get("date").asString()),
					day.get("isOffDay").asBoolean() ? DayKind.OFF : DayKind.WORK);
		}
		assertThat(kindsOf(CalendarFixture.china(), year)).isEqualTo(theirs);
	}

	@Test
	void hasNoChineseDaysFor2027AsNobodyHas() throws Exception {
		assertThat(read("holiday-cn_2027.json").get("days")).isEmpty();
		assertThat(kindsOf(CalendarFixture.china(), 2027)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2025, 2026, 2027 })
	void agreesWithTheOpenListOfEnglishDays(int year) throws Exception {
		SortedMap<LocalDate, DayKind> theirs = new TreeMap<>();
		for (Map.Entry<String, JsonNode> day : read("python-holidays_GB_ENG.json").properties()) {
			LocalDate date = LocalDate.parse(day.getKey());
			if (date.getYear() == year) {
				theirs.put(date, DayKind.OFF);
			}
		}
		assertThat(kindsOf(CalendarFixture.england(), year)).isEqualTo(theirs);
	}

	@Test
	void namesEveryDayInBothLanguages() {
		assertThat(CalendarFixture.china().rules().values()).allSatisfy(ShippedDaysTests::isNamed);
		assertThat(CalendarFixture.england().rules().values()).allSatisfy(ShippedDaysTests::isNamed);
	}

	private static void isNamed(DayRule rule) {
		assertThat(rule.name().en()).isNotBlank().matches("\\p{ASCII}+");
		assertThat(rule.name().zhHans()).isNotBlank().matches("[\\p{IsHan}、]+");
	}

	private static SortedMap<LocalDate, DayKind> kindsOf(WorkingCalendar calendar, int year) {
		SortedMap<LocalDate, DayKind> kinds = new TreeMap<>();
		calendar.rules().forEach((day, rule) -> {
			if (day.getYear() == year) {
				kinds.put(day, rule.kind());
			}
		});
		return kinds;
	}

	private static JsonNode read(String file) throws Exception {
		String folder = System.getenv(TEST_DATA);
		if (folder == null) {
			Assumptions.abort("SKIPPED: set " + TEST_DATA + " to compare the shipped days with holidays/" + file);
		}
		return JsonMapper.shared().readTree(Files.readString(Path.of(folder, "holidays", file)));
	}

}

package dev.goodword.calendars;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** Days people keep or once kept that no law of the state makes a holiday. */
	private static final Set<String> CUSTOMS = Set.of("Groundhog Day", "Valentine's Day", "Susan B. Anthony Day",
			"Saint Patrick's Day", "Good Friday", "Easter Sunday", "Mother's Day", "Father's Day", "Halloween",
			"Christmas Eve", "New Year's Eve", "National Day of Mourning for former President Jimmy Carter");

	@Test
	void agreesWithTheOpenListsOfChineseDays() throws Exception {
		SortedMap<LocalDate, DayKind> theirs = new TreeMap<>();
		for (int year = 2023; year <= 2026; year++) {
			for (JsonNode day : read("holiday-cn_" + year + ".json").get("days")) {
				theirs.put(LocalDate.parse(day.get("date").asString()),
						day.get("isOffDay").asBoolean() ? DayKind.OFF : DayKind.WORK);
			}
		}
		assertThat(kindsOf(CalendarFixture.china())).isEqualTo(theirs);
	}

	@Test
	void hasNoChineseDaysFor2027AsNobodyHas() throws Exception {
		assertThat(read("holiday-cn_2027.json").get("days")).isEmpty();
		assertThat(kindsOf(CalendarFixture.china()).tailMap(LocalDate.of(2027, 1, 1))).isEmpty();
		assertThat(CalendarFixture.china().covers(2027)).isFalse();
	}

	@Test
	void agreesWithTheOpenListOfEnglishDays() throws Exception {
		assertThat(daysOf(CalendarFixture.england())).isEqualTo(theirs("python-holidays_GB_ENG.json").keySet());
	}

	/** The list names 3 October 2023, which the gazette does not, and Sundays. */
	@Test
	void agreesWithTheOpenListOfHongKongDaysButOne() throws Exception {
		Map<LocalDate, String> theirs = theirs("python-holidays_HK_COMMON.json");
		theirs.keySet().removeIf((day) -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
		theirs.remove(LocalDate.of(2023, 10, 3));
		assertThat(daysOf(CalendarFixture.hongKong())).isEqualTo(theirs.keySet());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2023, 2024, 2025, 2026, 2027 })
	void hasSeventeenGeneralHolidaysAYearInHongKong(int year) {
		assertThat(daysOf(CalendarFixture.hongKong())).filteredOn((day) -> day.getYear() == year).hasSize(17);
	}

	@Test
	void agreesWithTheOpenListOfNewYorkDaysThatAreHolidaysByLaw() throws Exception {
		Map<LocalDate, String> theirs = theirs("python-holidays_US_NY.json");
		theirs.values().removeIf(CUSTOMS::contains);
		theirs.remove(LocalDate.of(2025, 12, 26));
		assertThat(daysOf(CalendarFixture.newYork())).isEqualTo(theirs.keySet());
	}

	@Test
	void namesEveryDayInBothLanguages() {
		assertThat(List.of(CalendarFixture.china(), CalendarFixture.england(), CalendarFixture.hongKong(),
				CalendarFixture.newYork()))
			.allSatisfy((calendar) -> {
				assertThat(calendar.rules().values()).isNotEmpty().allSatisfy(ShippedDaysTests::isNamed);
				assertThat(calendar.fixedDays()).containsKey(MonthDay.of(1, 1));
			});
	}

	private static void isNamed(DayRule rule) {
		assertThat(rule.name().en()).isNotBlank().matches("\\p{ASCII}+");
		assertThat(rule.name().zhHans()).isNotBlank().matches("[\\p{IsHan}、]+");
	}

	private static Map<LocalDate, String> theirs(String file) throws Exception {
		Map<LocalDate, String> theirs = new TreeMap<>();
		for (Map.Entry<String, JsonNode> day : read(file).properties()) {
			LocalDate date = LocalDate.parse(day.getKey());
			if (date.getYear() >= 2023 && date.getYear() <= 2027) {
				theirs.put(date, day.getValue().asString());
			}
		}
		return theirs;
	}

	private static Set<LocalDate> daysOf(WorkingCalendar calendar) {
		return kindsOf(calendar).keySet();
	}

	private static SortedMap<LocalDate, DayKind> kindsOf(WorkingCalendar calendar) {
		SortedMap<LocalDate, DayKind> kinds = new TreeMap<>();
		calendar.rules().forEach((day, rule) -> kinds.put(day, rule.kind()));
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

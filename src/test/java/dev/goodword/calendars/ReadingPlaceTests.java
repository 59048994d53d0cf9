package dev.goodword.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPlaceTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final WorkingCalendar PLAIN = WorkingCalendar.mondayToFriday(SHANGHAI);

	/** Saturday 28 November is worked, Monday 30 November and Tuesday are free. */
	private static final WorkingCalendar MOVED = days(
			Map.of("2026-11-28", DayKind.WORK, "2026-11-30", DayKind.OFF, "2026-12-01", DayKind.OFF));

	/** 26 November 2026 is a Thursday. */
	@ParameterizedTest
	@CsvSource({ "2026-11-26T10:00:00Z, 2026-11-27", "2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-27T16:00:00Z, 2026-11-30" })
	void tellsTheNextWorkingDay(Instant due, LocalDate told) {
		assertThat(new ReadingPlace(SHANGHAI, PLAIN).dayToTell(due, PLAIN)).isEqualTo(told);
	}

	@Test
	void tellsNoWorkedSaturday() {
		Instant friday = Instant.parse("2026-11-27T10:00:00Z");
		assertThat(new ReadingPlace(SHANGHAI, MOVED).dayToTell(friday, MOVED)).isEqualTo("2026-12-02");
		assertThat(new ReadingPlace(SHANGHAI, null).dayToTell(friday, MOVED)).isEqualTo("2026-11-30");
	}

	@Test
	void tellsNoHolidayOfTheirs() {
		Instant friday = Instant.parse("2026-11-27T10:00:00Z");
		assertThat(new ReadingPlace(LONDON, days(Map.of("2026-11-30", DayKind.OFF))).dayToTell(friday, PLAIN))
			.isEqualTo("2026-12-01");
	}

	@Test
	void walksTwoWorkingDaysOfTheTeamAtMost() {
		WorkingCalendar away = days(Map.of("2026-11-30", DayKind.OFF, "2026-12-01", DayKind.OFF, "2026-12-02",
				DayKind.OFF, "2026-12-03", DayKind.OFF));
		assertThat(new ReadingPlace(LONDON, away).dayToTell(Instant.parse("2026-11-27T10:00:00Z"), PLAIN))
			.isEqualTo("2026-12-01");
	}

	private static WorkingCalendar days(Map<String, DayKind> days) {
		return PLAIN.with(
				days.entrySet()
					.stream()
					.collect(Collectors.toMap((day) -> LocalDate.parse(day.getKey()),
							(day) -> new DayRule(day.getValue(), new LocalizedText("A day", "某天")))),
				Map.of(), List.of(), Set.of(2026));
	}

}

package dev.goodword.desk.promises;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.WorkingCalendar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HolidaysTests {

	private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 23);

	@Test
	void offersTheGoldenWeeksOfYearsWhoseListIsThere() {
		List<Closure> all = Holidays.around(CalendarFixture.china(), NOVEMBER);
		assertThat(all).extracting(Closure::first)
			.contains(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 10, 1))
			.noneMatch((day) -> day.getYear() == 2027);
	}

	@Test
	void takesTheNextOneElseTheLast() {
		List<Closure> all = Holidays.around(CalendarFixture.china(), NOVEMBER);
		assertThat(Holidays.chosen(all, "", LocalDate.of(2026, 9, 1)).first()).isEqualTo("2026-10-01");
		assertThat(Holidays.chosen(all, "", LocalDate.of(2026, 10, 3)).first()).as("it still lasts")
			.isEqualTo("2026-10-01");
		assertThat(Holidays.chosen(all, "", NOVEMBER).first()).isEqualTo("2026-10-01");
		assertThat(Holidays.chosen(all, "2026-02-15", NOVEMBER).first()).isEqualTo("2026-02-15");
		assertThat(Holidays.chosen(all, "<script>", NOVEMBER).first()).isEqualTo("2026-10-01");
	}

	@Test
	void hasNoneWhereOnlyWeekendsAreFree() {
		WorkingCalendar plain = WorkingCalendar.mondayToFriday(ZoneId.of("America/Toronto"));
		assertThat(Holidays.chosen(Holidays.around(plain, NOVEMBER), "", NOVEMBER)).isNull();
	}

}

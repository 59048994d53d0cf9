package dev.goodword.promises;

import java.time.LocalDate;
import java.util.List;

import dev.goodword.calendars.CalendarFixture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A setting over a real Golden Week. */
class PromisePreviewTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);

	private static final LocalDate LAST = LocalDate.of(2026, 10, 8);

	@Test
	void showsDayByDayWhatACandidateIsToldAcrossTheNationalDay() {
		List<PromisePreview.Day> days = PromisePreview.days(CalendarFixture.china(), FIRST, LAST, 4);
		assertThat(days).hasSize(11)
			.extracting(PromisePreview.Day::event, PromisePreview.Day::teamDay, PromisePreview.Day::toldDate)
			.startsWith(tuple(day("09-28"), day("10-09"), day("10-12")),
					tuple(day("09-29"), day("10-10"), day("10-12")), tuple(day("09-30"), day("10-12"), day("10-13")))
			.endsWith(tuple(day("10-08"), day("10-13"), day("10-14")));
	}

	@Property(tries = 200)
	void aShorterSettingNeverTellsALaterDay(@ForAll @IntRange(min = 1, max = 7) int days) {
		List<PromisePreview.Day> shorter = PromisePreview.days(CalendarFixture.china(), FIRST, LAST, days);
		List<PromisePreview.Day> longer = PromisePreview.days(CalendarFixture.china(), FIRST, LAST, days + 1);
		for (int at = 0; at < shorter.size(); at++) {
			assertThat(shorter.get(at).toldDate()).isBeforeOrEqualTo(longer.get(at).toldDate());
		}
	}

	private static LocalDate day(String monthAndDay) {
		return LocalDate.parse("2026-" + monthAndDay);
	}

}

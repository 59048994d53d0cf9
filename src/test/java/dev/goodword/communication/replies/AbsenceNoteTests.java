package dev.goodword.communication.replies;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Absence notes say until when in many ways, and often do not say it. */
class AbsenceNoteTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			I am out of the office until 4 December. | 2026-12-04
			I'm away until Friday, December 4th, 2026 with no access to mail. | 2026-12-04
			On leave from 30 November to 4 December 2026. | 2026-12-04
			Out of office 30 Nov - 4 Dec | 2026-12-04
			I will be back on Monday, 7 December. | 2026-12-06
			I will be back in the office on Dec. 7. | 2026-12-06
			Returning on 2026-12-07. | 2026-12-06
			I am away through 5 January and will answer after that. | 2027-01-05
			I will not be available until 7th of December. | 2026-12-07
			Away until 12/24/2026 | 2026-12-24
			Ich bin bis zum 04.12.2026 nicht im Büro. | 2026-12-04
			Ich bin vom 30.11. bis 4.12. im Urlaub. | 2026-12-04
			Ich bin bis Freitag, den 4. Dezember abwesend. | 2026-12-04
			Ab dem 7. Dezember bin ich wieder erreichbar. | 2026-12-06
			Am 7. Dezember bin ich wieder da. | 2026-12-06
			我于11月30日至12月4日休假。 | 2026-12-04
			本人休假至2026年12月4日，期间无法及时回复邮件。 | 2026-12-04
			我将于12月7日返回办公室。 | 2026-12-06
			我会在12月7号回来。 | 2026-12-06
			休假到 12 月 4 号 | 2026-12-04
			I am away until 4 December. I am back on Monday, 7 December. | 2026-12-06
			""")
	void readsTheLastDayAway(String note, LocalDate day) {
		assertThat(AbsenceNote.lastDay("Automatic reply", note, TODAY)).as(note).contains(day);
	}

	@Test
	void readsTheSubjectToo() {
		assertThat(AbsenceNote.lastDay("Away until May 5", "See you.", LocalDate.of(2005, 4, 29)))
			.contains(LocalDate.of(2005, 5, 5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thank you for your mail. I will answer soon.", "I am away until next week.",
			"I am away until Monday.", "I was away until 4 October 2026.", "Away until 4 December 2029.",
			"Your application of 4 December 2026 has arrived.", "Call me at 0171 12.12.34 until then.",
			"I am away until 05/06/2026.", "Away until 31 February.", "Ich melde mich am 4. Dezember.",
			"Away until 4 December. From 20 December I am away again, back on 11 January 2027.", "我会尽快回复。",
			"Office hours: 9 to 5. May I help?", "Version 1.2.3 to 4.5.6" })
	void knowsNothingWhereItIsNotSaid(String note) {
		assertThat(AbsenceNote.lastDay("Out of office", note, TODAY)).as(note).isEmpty();
	}

	@Test
	void readsTheHeaderOfApple() {
		String criteria = "{kind=VACATION,startDate=2026-11-20T15:00:00Z,endDate=2026-12-10T14:59:59Z}";
		assertThat(AbsenceNote.ofHeader(criteria, TODAY, ZoneId.of("Asia/Tokyo"))).contains(LocalDate.of(2026, 12, 10));
		assertThat(AbsenceNote.ofHeader("{kind=VACATION}", TODAY, ZoneId.of("Asia/Tokyo"))).isEmpty();
		assertThat(AbsenceNote.ofHeader("endDate=2026-99-99T", TODAY, ZoneId.of("Asia/Tokyo"))).isEmpty();
		assertThat(AbsenceNote.ofHeader("endDate=+1000000000-12-31T23:59:59Z", TODAY, ZoneId.of("Asia/Tokyo")))
			.as("no day has that date")
			.isEmpty();
	}

	@Test
	void isNotKeptLongByALongText() {
		String text = "until ".repeat(20_000) + "1 ".repeat(20_000);
		assertThat(AbsenceNote.lastDay("", text, TODAY)).isEmpty();
	}

}

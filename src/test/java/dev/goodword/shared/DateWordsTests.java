package dev.goodword.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

	private static final Instant AFTERNOON = Instant.parse("2026-09-30T06:00:00Z");

	private final DateWords english = DateWords.in(LocaleTag.EN, SHANGHAI);

	private final DateWords chinese = DateWords.in(LocaleTag.ZH_HANS, SHANGHAI);

	@Test
	void saysAPromiseWithItsWeekdayAndYear() {
		assertThat(this.english.longDate(DAY)).hasToString("Wednesday, 30 September 2026");
		assertThat(this.chinese.longDate(DAY)).hasToString("2026年9月30日（周三）");
	}

	@Test
	void saysTheHourOfATalkWithItsWeekdayAndTheZoneOfAnotherReader() {
		assertThat(this.english.shortDateTime(AFTERNOON, SHANGHAI)).hasToString("Wed 30 Sep, 14:00");
		assertThat(this.chinese.shortDateTime(AFTERNOON, SHANGHAI)).hasToString("9月30日（周三）14:00");
		assertThat(this.english.shortDateTime(AFTERNOON, LONDON)).hasToString("Wed 30 Sep, 14:00 (Shanghai time)");
	}

	@Test
	void keepsDayAndMonthTogetherInALongDate() {
		assertThat(this.english.longDate(DAY).parts()).containsExactly("Wednesday,", "30 September 2026");
		assertThat(this.chinese.longDate(DAY).parts()).containsExactly("2026年9月30日", "（周三）");
		assertThat(this.english.shortDate(DAY).parts()).containsExactly("Wed 30 Sep");
	}

	@Test
	void putsThePartsTogetherToTheWords() {
		for (DateWords words : List.of(this.english, this.chinese)) {
			DateWords.Said said = words.longDate(DAY);
			assertThat(String.join(said.gap(), said.parts())).isEqualTo(said.text());
		}
	}

	@Test
	void keepsAPieceOfADateInOneLineOfAHeadline() {
		assertThat(this.english.longDate(DAY).tight()).isEqualTo("Wednesday, 30\u00a0September\u00a02026");
		assertThat(this.chinese.longDate(DAY).tight()).isEqualTo("2026年9月30日（周三）");
	}

	@Test
	void callsAZoneAfterItsCity() {
		assertThat(this.english.place()).isEqualTo("Shanghai");
		assertThat(this.chinese.place()).isEqualTo("上海");
		assertThat(DateWords.in(LocaleTag.EN, ZoneId.of("UTC")).place()).isEqualTo("UTC");
	}

	@Test
	void saysShortDates() {
		assertThat(this.english.shortDate(DAY)).hasToString("Wed 30 Sep");
		assertThat(this.chinese.shortDate(DAY)).hasToString("9月30日（周三）");
		assertThat(this.english.monthDay(DAY)).hasToString("30 Sep");
		assertThat(this.chinese.monthDay(DAY)).hasToString("9月30日");
		assertThat(this.english.yearDate(DAY)).hasToString("30 September 2026");
		assertThat(this.chinese.yearDate(DAY)).hasToString("2026年9月30日");
	}

	@Test
	void saysTimesOnTheTwentyFourHourClock() {
		assertThat(this.english.time(AFTERNOON)).hasToString("14:00");
		assertThat(this.english.time(Instant.parse("2026-09-29T16:00:00Z"))).hasToString("00:00");
		assertThat(this.english.dateTime(AFTERNOON)).hasToString("30 Sep, 14:00");
		assertThat(this.chinese.dateTime(AFTERNOON)).hasToString("9月30日 14:00");
		assertThat(this.english.longDateTime(AFTERNOON)).hasToString("Wednesday, 30 September 2026, 14:00");
		assertThat(this.chinese.longDateTime(AFTERNOON)).hasToString("2026年9月30日（周三）14:00");
	}

	@Test
	void namesTheZoneOnlyWhenTheReadersClockDiffers() {
		assertThat(this.english.time(AFTERNOON, LONDON)).hasToString("14:00 (Shanghai time)");
		assertThat(this.chinese.time(AFTERNOON, LONDON)).hasToString("14:00（上海时间）");
		assertThat(this.chinese.dateTime(AFTERNOON, LONDON)).hasToString("9月30日 14:00（上海时间）");
		assertThat(this.english.longDateTime(AFTERNOON, LONDON))
			.hasToString("Wednesday, 30 September 2026, 14:00 (Shanghai time)");
		assertThat(this.english.time(AFTERNOON, SHANGHAI)).hasToString("14:00");
		assertThat(this.english.time(AFTERNOON, ZoneId.of("Asia/Singapore"))).hasToString("14:00");
	}

	@Test
	void namesTheZoneOnTheDaysTheClocksDifferOnly() {
		DateWords london = DateWords.in(LocaleTag.EN, LONDON);
		ZoneId accra = ZoneId.of("Africa/Accra");
		assertThat(london.time(Instant.parse("2026-10-24T12:00:00Z"), accra)).hasToString("13:00 (London time)");
		assertThat(london.time(Instant.parse("2026-10-26T12:00:00Z"), accra)).hasToString("12:00");
	}

	@ParameterizedTest
	@CsvSource({ "Asia/Kathmandu, 17:45 (Kathmandu time), 17:45（加德满都时间）",
			"America/Los_Angeles, 04:00 (Los Angeles time), 04:00（洛杉矶时间）",
			"America/Argentina/Buenos_Aires, 09:00 (Buenos Aires time), 09:00（布宜诺斯艾利斯时间）",
			"Pacific/Kiritimati, 02:00 (Kiritimati time), 02:00（基里地马地岛时间）",
			"Australia/Lord_Howe, 23:00 (Lord Howe Island time), 23:00（豪勋爵岛时间）",
			"Asia/Calcutta, 17:30 (Kolkata time), 17:30（加尔各答时间）", "+08:00, 20:00 (GMT+08:00), 20:00（GMT+08:00）",
			"Etc/GMT+5, 07:00 (GMT-05:00), 07:00（GMT-05:00）" })
	void namesHardZones(String zone, String english, String chinese) {
		Instant noon = Instant.parse("2026-12-01T12:00:00Z");
		ZoneId reader = ZoneId.of("Africa/Casablanca");
		assertThat(DateWords.in(LocaleTag.EN, ZoneId.of(zone)).time(noon, reader)).hasToString(english);
		assertThat(DateWords.in(LocaleTag.ZH_HANS, ZoneId.of(zone)).time(noon, reader)).hasToString(chinese);
	}

	@Test
	void tellsTheDayOfTheZoneAcrossTheDateLine() {
		Instant at = Instant.parse("2026-12-31T10:30:00Z");
		assertThat(DateWords.in(LocaleTag.EN, ZoneId.of("Pacific/Kiritimati")).longDate(at))
			.hasToString("Friday, 1 January 2027");
		assertThat(DateWords.in(LocaleTag.ZH_HANS, ZoneId.of("Pacific/Pago_Pago")).longDate(at))
			.hasToString("2026年12月30日（周三）");
	}

	@Test
	void givesMachinesTheDayOrTheMomentWithItsOffset() {
		assertThat(this.english.longDate(AFTERNOON).iso()).isEqualTo("2026-09-30");
		assertThat(this.chinese.time(AFTERNOON).iso()).isEqualTo("2026-09-30T14:00:00+08:00");
	}

	@Test
	void saysTheSameOnManyThreads() {
		assertThat(IntStream.range(0, 2000).parallel().mapToObj((i) -> this.english.longDate(DAY.plusDays(i % 7))))
			.filteredOn((said) -> said.iso().equals("2026-10-01"))
			.extracting(DateWords.Said::text)
			.containsOnly("Thursday, 1 October 2026");
	}

}

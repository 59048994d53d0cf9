package dev.goodword.calendars.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

import dev.goodword.calendars.CalendarDiff;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Lists of a year as people upload them, good and bad. */
class CalendarFileTests {

	private static final String TEST_DATA = "GOODWORD_TEST_DATA";

	private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

	private final WorkingCalendar china = CalendarFixture.china();

	@ParameterizedTest
	@ValueSource(ints = { 2023, 2024, 2025, 2026 })
	void readsTheOpenListToTheVeryDaysAndNamesThatAreShipped(int year) throws Exception {
		YearList list = CalendarFile.read(data("holiday-cn_" + year + ".json"), year, "test", this.china);
		assertThat(list.days()).isNotEmpty().allSatisfy((day, rule) -> {
			DayRule shipped = this.china.rules().get(day);
			assertThat(rule.kind()).isEqualTo(shipped.kind());
			assertThat(rule.name().en()).doesNotMatch(".*\\p{IsHan}.*");
		});
		assertThat(CalendarDiff.between(this.china, list.on(this.china)).days())
			.allMatch((line) -> line.before().look() == line.after().look());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2025, 2026 })
	void readsTheSameFromIcalendar(int year) throws Exception {
		YearList fromJson = CalendarFile.read(data("holiday-cn_" + year + ".json"), year, "test", this.china);
		YearList fromIcs = CalendarFile.read(data("holiday-cn_" + year + ".ics"), year, "test", this.china);
		assertThat(fromIcs.days().keySet()).isEqualTo(fromJson.days().keySet());
		fromJson.days()
			.forEach((day, rule) -> assertThat(fromIcs.days().get(day).kind()).as("%s", day).isEqualTo(rule.kind()));
		assertThat(fromIcs.days().get(LocalDate.of(year, 10, 2)).name().en()).startsWith("National Day");
	}

	@Test
	void saysThatTheNoticeIsNotOutYet() throws Exception {
		byte[] file = data("holiday-cn_2027.json");
		assertThatExceptionOfType(CalendarFileRefused.class)
			.isThrownBy(() -> CalendarFile.read(file, 2027, "test", this.china))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("not-out"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "date,kind,name\n2027-01-01,off,元旦\n2027-02-20,work,春节\n2027-12-24,half,Eve",
			"\uFEFF日期;类型;名称\r\n2027-01-01;休;元旦\r\n2027-02-20;班;春节\r\n\r\n2027-12-24;半天;Eve",
			"2027-01-01\tholiday\tNew Year's Day\n2027-02-20\tWORK\t\"春节\"\n2027-12-24\thalf\tEve\n2028-01-01\toff\tnext" })
	void readsATable(String text) {
		YearList list = read(text, 2027);
		assertThat(list.days()).isEqualTo(Map.of(NEW_YEAR,
				new DayRule(DayKind.OFF, new LocalizedText("New Year's Day", "元旦")), LocalDate.of(2027, 2, 20),
				new DayRule(DayKind.WORK, new LocalizedText("Worked in exchange for Spring Festival", "春节调休上班")),
				LocalDate.of(2027, 12, 24), new DayRule(DayKind.HALF, new LocalizedText("Eve", "Eve"))));
		assertThat(list.source()).isEqualTo("a notice");
	}

	@Test
	void readsATableAsChineseProgramsSaveIt() {
		byte[] file = "日期,类型,名称\n2027-01-01,休,元旦".getBytes(Charset.forName("GB18030"));
		assertThat(CalendarFile.read(file, 2027, "a notice", this.china).days()).containsOnlyKeys(NEW_YEAR);
	}

	@Test
	void namesTwoFeastsInOne() {
		assertThat(read("2027-10-01,off,国庆节、中秋节", 2027).days().get(LocalDate.of(2027, 10, 1)).name().en())
			.isEqualTo("National Day and Mid-Autumn Festival");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "'' | empty | 0", "2026-01-01,off,x | nothing | 0",
					"date,kind,name\\n31.01.2027,off,x | date | 2", "2027-02-30,off,x | date | 1",
					"2027-01-01,perhaps,x | kind | 1", "2027-01-01,off | columns | 1", "2027-01-01,off,  | name | 1",
					"2027-01-01,off,x\\n2027-01-01,work,x | twice | 2", "<html></html> | columns | 1",
					"{\"year\": 2026, \"days\": []} | year | 1", "{\"year\": 2027,\\n\"days\": [] | format | 2",
					"{\"days\": {}} | format | 1", "{\"year\": 2027,\\n\"days\": [\\n7]} | format | 3",
					"{\"year\": 2027, \"days\": [\\n{\"date\": \"soon\"}]} | date | 2",
					"{\"year\": 2027, \"days\": [\\n{\"date\": \"2027-01-01\", \"isOffDay\": \"yes\"}]} | kind | 2",
					"{\"year\": 2027, \"days\": [\\n{\"date\": \"2027-01-01\", \"isOffDay\": true}]} | name | 2",
					"BEGIN:VCALENDAR\\nnonsense | format | 2" })
	void refusesWhatIsNoListWithItsLine(String text, String reason, int line) {
		assertThatExceptionOfType(CalendarFileRefused.class).isThrownBy(() -> read(text.replace("\\n", "\n"), 2027))
			.satisfies((refused) -> {
				assertThat(refused.reason()).isEqualTo(reason);
				assertThat(refused.line()).isEqualTo(line);
			});
	}

	@ParameterizedTest
	@CsvSource({ "DTSTART:20270101T100000Z, hour", "DTSTART;VALUE=DATE:20270101|DTEND;VALUE=DATE:20280101, span",
			"SUMMARY:x, date" })
	void refusesEntriesThatAreNoDays(String properties, String reason) {
		String file = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n"
				+ properties.replace('|', '\n') + "\nSUMMARY:Day\nEND:VEVENT\nEND:VCALENDAR\n";
		assertThatExceptionOfType(CalendarFileRefused.class).isThrownBy(() -> read(file, 2027)).satisfies((refused) -> {
			assertThat(refused.reason()).isEqualTo(reason);
			assertThat(refused.line()).isEqualTo(4);
		});
	}

	@Test
	void refusesWhatIsTooLargeOrNoText() {
		assertThatExceptionOfType(CalendarFileRefused.class)
			.isThrownBy(() -> CalendarFile.read(new byte[CalendarFile.LARGEST + 1], 2027, "x", this.china))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("large"));
		assertThatExceptionOfType(CalendarFileRefused.class)
			.isThrownBy(() -> CalendarFile.read(new byte[] { 'P', 'K', 3, 4, 0, 0 }, 2027, "x", this.china))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("no-text"));
		assertThatExceptionOfType(CalendarFileRefused.class).isThrownBy(() -> read("\n".repeat(3000) + "x", 2027))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("many"));
	}

	/** Whatever is uploaded, the answer is a list or a refusal. */
	@Test
	void neverFailsInAnotherWay() {
		Random random = new Random(20261122);
		String[] seeds = {
				"{\"year\": 2027, \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": true}]}",
				"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nSUMMARY:元旦\nEND:VEVENT\nEND:VCALENDAR",
				"date,kind,name\n2027-01-01,off,\"New Year\"" };
		int taken = 0;
		for (int i = 0; i < 3000; i++) {
			byte[] file = seeds[i % seeds.length].getBytes(StandardCharsets.UTF_8);
			for (int hits = random.nextInt(4); hits > 0; hits--) {
				file[random.nextInt(file.length)] = (byte) random.nextInt(256);
			}
			try {
				CalendarFile.read(file, 2027, "x", this.china);
				taken++;
			}
			catch (CalendarFileRefused ex) {
				assertThat(ex.reason()).isNotBlank();
			}
		}
		assertThat(taken).isBetween(500, 2500);
	}

	private YearList read(String text, int year) {
		return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8), year, "a notice", this.china);
	}

	private static byte[] data(String file) throws Exception {
		String folder = System.getenv(TEST_DATA);
		if (folder == null) {
			Assumptions.abort("SKIPPED: set " + TEST_DATA + " to read holidays/" + file);
		}
		return Files.readAllBytes(Path.of(folder, "holidays", file));
	}

}

package dev.goodword.desk.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.calendars.CalendarDiff;
import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.CalendarPapers;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A year as a grid, as lines, and what differs in it. */
class YearLinesTests {

	private static final LocalizedText NAME = new LocalizedText("Moving house", "搬家");

	private final WorkingCalendar calendar = CalendarFixture.shipped("cn")
		.closed("2026-12-10", "2026-12-11", "Fair")
		.byHand("2026-12-24", DayKind.HALF)
		.build();

	@Test
	void drawsTwelveMonthsOfWholeWeeksThatBeginOnMonday() {
		List<YearView.Month> months = new YearGrid(this.calendar, LocalDate.of(2026, 11, 23), Said.keys()).months(2026);
		assertThat(months).hasSize(12)
			.allSatisfy((month) -> assertThat(month.weeks()).allMatch((week) -> week.size() == 7));
		YearView.Month october = months.get(9);
		assertThat(october.weeks().get(0)).extracting(YearView.Cell::number)
			.containsExactly("", "", "", "1", "2", "3", "4");
		assertThat(october.weeks().get(0).get(3).look()).isEqualTo("off");
		assertThat(october.weeks().get(1).get(5)).satisfies((saturday) -> {
			assertThat(saturday.look()).isEqualTo("work");
			assertThat(saturday.mark()).isEqualTo("calendars.mark.WORK");
			assertThat(saturday.words()).isNotEmpty();
		});
		assertThat(months.get(11).weeks().get(3).get(3).look()).as("24 December").isEqualTo("half");
		assertThat(months.stream().flatMap((month) -> month.weeks().stream()).flatMap(List::stream))
			.filteredOn(YearView.Cell::isToday)
			.extracting(YearView.Cell::number)
			.containsExactly("23");
		assertThat(months.stream().flatMap((month) -> month.weeks().stream()).flatMap(List::stream))
			.filteredOn((cell) -> !cell.number().isEmpty())
			.hasSize(365);
	}

	@Test
	void writesDaysOnEndAsOneLineWithItsSource() {
		List<YearView.Run> runs = runs(true);
		assertThat(runs).filteredOn((run) -> run.name().equals("National Day")).singleElement().satisfies((run) -> {
			assertThat(run.first()).isEqualTo("2026-10-01");
			assertThat(run.source()).isEqualTo("calendars.source.list");
			assertThat(run.takeBack()).as("a list is replaced, not taken back").isNull();
		});
		assertThat(runs).filteredOn((run) -> run.kind().equals("calendars.look.CLOSED"))
			.singleElement()
			.satisfies((run) -> {
				assertThat(run.takeBack()).isEqualTo("/calendars/cn/closures/end");
				assertThat(run.first()).isEqualTo("2026-12-10");
			});
		assertThat(runs).filteredOn((run) -> run.kind().equals("calendars.look.HALF"))
			.singleElement()
			.extracting(YearView.Run::takeBack, YearView.Run::source)
			.containsExactly("/calendars/cn/days/end", "calendars.source.hand");
		assertThat(runs(false)).extracting(YearView.Run::takeBack).containsOnlyNulls();
	}

	@Test
	void saysWhichDaysOfTheWeekAreWorked() {
		assertThat(DayWords.week(this.calendar, Said.told())).isEqualTo("Monday to Friday, Shanghai");
		WorkingCalendar six = CalendarFixture.aCalendar("Asia/Shanghai")
			.working(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY))
			.build();
		assertThat(DayWords.week(six, Said.told())).isEqualTo("Monday, Saturday, Shanghai");
	}

	@Test
	void parsNoHolidayByItsWeekend() {
		CalendarDiff diff = CalendarDiff
			.between(this.calendar,
					new CalendarEdit.CompanyClosed(
							new Closure(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 23), NAME))
						.on(this.calendar));
		assertThat(DiffLines.of(diff, Said.keys())).singleElement().satisfies((line) -> {
			assertThat(line.how()).isEqualTo("calendars.diff.added");
			assertThat(line.name()).isEqualTo("Moving house");
		});
	}

	@Test
	void saysWhatIsChangedAndTakenAway() {
		WorkingCalendar after = new CalendarEdit.YearList(2026, "notice",
				Map.of(LocalDate.of(2026, 10, 10), new DayRule(DayKind.HALF, NAME)))
			.on(this.calendar);
		List<ChangeView.Day> lines = DiffLines.of(CalendarDiff.between(this.calendar, after), Said.keys());
		assertThat(lines).filteredOn((line) -> line.how().equals("calendars.diff.changed"))
			.singleElement()
			.satisfies((line) -> assertThat(line.after()).isEqualTo("calendars.look.HALF"));
		assertThat(lines).filteredOn((line) -> line.name().equals("National Day"))
			.as("the worked days have names of their own")
			.allMatch((line) -> line.how().equals("calendars.diff.removed"));
	}

	private List<YearView.Run> runs(boolean mayChange) {
		CalendarPapers.Paper paper = new CalendarPapers.Paper("notice", 1);
		CalendarPapers papers = new CalendarPapers(Map.of(2026, paper),
				Map.of(LocalDate.of(2026, 10, 1), paper, LocalDate.of(2026, 10, 2), paper, LocalDate.of(2026, 10, 3),
						paper, LocalDate.of(2026, 10, 4), paper, LocalDate.of(2026, 10, 5), paper,
						LocalDate.of(2026, 10, 6), paper, LocalDate.of(2026, 10, 7), paper),
				Map.of(LocalDate.of(2026, 12, 24), new UUID(0, 1)));
		return new YearRuns(this.calendar, papers, (id) -> "Guo", mayChange, Said.keys()).of(2026);
	}

}

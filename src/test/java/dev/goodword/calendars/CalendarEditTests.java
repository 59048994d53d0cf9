package dev.goodword.calendars;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;

import dev.goodword.calendars.CalendarDay.Look;
import dev.goodword.calendars.CalendarEdit.ClosureTakenBack;
import dev.goodword.calendars.CalendarEdit.CompanyClosed;
import dev.goodword.calendars.CalendarEdit.DaySet;
import dev.goodword.calendars.CalendarEdit.DayTakenBack;
import dev.goodword.calendars.CalendarEdit.YearList;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarEditTests {

	private static final LocalizedText NAME = new LocalizedText("Name", "名称");

	private final WorkingCalendar china = CalendarFixture.china();

	@Test
	void replacesTheListOfAYearWholeAndLeavesTheOthers() {
		WorkingCalendar before = CalendarFixture.shipped("cn")
			.byHand("2026-12-24", DayKind.HALF)
			.closed("2026-08-03", "2026-08-07", "Summer")
			.build();
		WorkingCalendar after = new YearList(2026, "another notice",
				Map.of(day("2026-01-01"), new DayRule(DayKind.OFF, NAME)))
			.on(before);
		assertThat(after.rules()).containsKey(day("2026-01-01")).doesNotContainKey(day("2026-10-01"));
		assertThat(after.rules()).containsKey(day("2025-10-01"));
		assertThat(after.day(day("2026-12-24")).look()).as("set by hand").isEqualTo(Look.HALF);
		assertThat(after.isWorkingDay(day("2026-08-04"))).as("closed").isFalse();
		assertThat(after.version()).isEqualTo(before.version() + 1);
	}

	@Test
	void coversAYearOnceItsListIsThere() {
		WorkingCalendar after = new YearList(2027, "notice", Map.of(day("2027-02-20"), new DayRule(DayKind.WORK, NAME)))
			.on(this.china);
		assertThat(this.china.covers(2027)).isFalse();
		assertThat(after.covers(2027)).isTrue();
		assertThat(after.isWorkingDay(day("2027-02-20"))).isTrue();
		assertThat(after.isPublicHoliday(day("2027-05-01"))).as("the list is complete without it").isFalse();
	}

	@Test
	void closesAndOpensTheCompany() {
		Closure closure = new Closure(day("2026-12-24"), day("2026-12-31"), NAME);
		WorkingCalendar closed = new CompanyClosed(closure).on(this.china);
		assertThat(closed.isWorkingDay(day("2026-12-24"))).isFalse();
		assertThat(closed.isPublicHoliday(day("2026-12-24"))).isFalse();
		WorkingCalendar open = new ClosureTakenBack(day("2026-12-24")).on(closed);
		assertThat(open.closures()).isEmpty();
		assertThat(open.isWorkingDay(day("2026-12-24"))).isTrue();
	}

	@Test
	void laysADaySetByHandOverTheListAndTakesItOff() {
		LocalDate day = day("2026-10-10");
		WorkingCalendar half = new DaySet(day, new DayRule(DayKind.HALF, NAME)).on(this.china);
		assertThat(half.day(day)).isEqualTo(new CalendarDay(day, Look.HALF, NAME));
		assertThat(half.closeOf(day)).isEqualTo(LocalTime.NOON);
		WorkingCalendar again = new DayTakenBack(day).on(half);
		assertThat(again.day(day)).as("the list's own word").isEqualTo(this.china.day(day));
		assertThat(again.closeOf(day)).isEqualTo(LocalTime.of(18, 0));
	}

	@Test
	void showsWhatIsAddedChangedAndTakenAway() {
		WorkingCalendar after = new YearList(2026, "notice", Map.of(day("2026-12-25"), new DayRule(DayKind.OFF, NAME),
				day("2026-10-10"), new DayRule(DayKind.HALF, NAME)))
			.on(this.china);
		CalendarDiff diff = CalendarDiff.between(this.china, after);
		assertThat(diff.days()).extracting(CalendarDiff.Line::date).isSorted();
		assertThat(line(diff, "2026-12-25")).matches(CalendarDiff.Line::isAdded).matches(CalendarDiff.Line::movesWork);
		assertThat(line(diff, "2026-10-10")).matches((line) -> !line.isAdded() && !line.isRemoved())
			.matches((line) -> !line.movesWork());
		assertThat(line(diff, "2026-10-01")).matches(CalendarDiff.Line::isRemoved);
		assertThat(diff.days()).extracting((line) -> line.date().getYear()).containsOnly(2026);
	}

	@Test
	void showsAlsoTheFixedDaysThatANewListLeavesOut() {
		WorkingCalendar after = new YearList(2027, "notice", Map.of(day("2027-01-01"), new DayRule(DayKind.OFF, NAME)))
			.on(this.china);
		CalendarDiff diff = CalendarDiff.between(this.china, after);
		assertThat(line(diff, "2027-05-01")).matches(CalendarDiff.Line::isRemoved);
		assertThat(line(diff, "2027-01-01").before().look()).isEqualTo(Look.OFF);
	}

	@Test
	void differsInNothingFromItself() {
		assertThat(CalendarDiff.between(this.china, this.china).days()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("edits")
	void liesInItsColumnAndComesBackAsItWas(CalendarEdit edit) {
		EditColumn column = new EditColumn();
		assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(edit))).isEqualTo(edit);
	}

	static Stream<CalendarEdit> edits() {
		return Stream.of(new YearList(2027, "notice", Map.of(day("2027-01-01"), new DayRule(DayKind.OFF, NAME))),
				new CompanyClosed(new Closure(day("2026-12-24"), day("2026-12-31"), NAME)),
				new ClosureTakenBack(day("2026-12-24")), new DaySet(day("2026-12-24"), new DayRule(DayKind.HALF, NAME)),
				new DayTakenBack(day("2026-12-24")));
	}

	private static CalendarDiff.Line line(CalendarDiff diff, String day) {
		return diff.days().stream().filter((line) -> line.date().equals(day(day))).findFirst().orElseThrow();
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}

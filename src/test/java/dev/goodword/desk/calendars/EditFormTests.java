package dev.goodword.desk.calendars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.goodword.calendars.CalendarEdit;
import dev.goodword.calendars.CalendarFixture;
import dev.goodword.calendars.Closure;
import dev.goodword.calendars.DayKind;
import dev.goodword.calendars.DayRule;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EditFormTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalizedText NAME = new LocalizedText("Moving house", "搬家");

	private final List<Problem> problems = new ArrayList<>();

	@Test
	void readsAClosure() {
		assertThat(closure("2026-12-24", "2026-12-31")).isEqualTo(new CalendarEdit.CompanyClosed(
				new Closure(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31), NAME)));
		assertThat(this.problems).isEmpty();
	}

	@Test
	void readsADay() {
		assertThat(day("2026-12-24", "HALF", "Moving house", "搬家"))
			.isEqualTo(new CalendarEdit.DaySet(LocalDate.of(2026, 12, 24), new DayRule(DayKind.HALF, NAME)));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-24, 2026-12-23, last, calendars.problem.order",
			"2026-12-01, 2027-01-30, last, calendars.problem.long",
			"2026-12-09, 2026-12-10, first, calendars.problem.overlap",
			"2026-11-22, 2026-11-24, first, calendars.problem.range",
			"2026-12-01, 2031-01-01, last, calendars.problem.range",
			"tomorrow, 2026-12-10, first, calendars.problem.date", "'', '', first, calendars.problem.date" })
	void refusesAClosureInWords(String first, String last, String field, String text) {
		assertThat(closure(first, last)).isNull();
		assertThat(this.problems).contains(new Problem(field, text));
	}

	@Test
	void refusesADayWithoutKindOrNames() {
		assertThat(day("2026-12-24", "WILD", " ", "名".repeat(121))).isNull();
		assertThat(this.problems).extracting(Problem::field).containsExactly("en", "zh", "kind");
		assertThat(new Problems(this.problems).of("zh")).isEqualTo("calendars.problem.name.zh");
		assertThat(new Problems(this.problems).of("first")).isNull();
	}

	@Test
	void takesBackOnlyWhatIsThere() {
		WorkingCalendar calendar = calendar();
		assertThat(form("2026-12-10").takenBack(calendar, true))
			.isEqualTo(new CalendarEdit.ClosureTakenBack(LocalDate.of(2026, 12, 10)));
		assertThat(form("2026-12-11").takenBack(calendar, true)).as("not its first day").isNull();
		assertThat(form("2026-12-24").takenBack(calendar, false))
			.isEqualTo(new CalendarEdit.DayTakenBack(LocalDate.of(2026, 12, 24)));
		assertThat(form("2026-10-01").takenBack(calendar, false)).as("a day of the list").isNull();
		assertThat(form("nonsense").takenBack(calendar, false)).isNull();
	}

	private CalendarEdit closure(String first, String last) {
		return new EditForm(first, last, null, "Moving house", " 搬家 ").closure(calendar(), TODAY, Said.keys(),
				this.problems);
	}

	private CalendarEdit day(String day, String kind, String en, String zh) {
		return new EditForm(day, null, kind, en, zh).day(TODAY, Said.keys(), this.problems);
	}

	private static EditForm form(String day) {
		return new EditForm(day, null, null, null, null);
	}

	private static WorkingCalendar calendar() {
		return CalendarFixture.shipped("cn")
			.closed("2026-12-10", "2026-12-11", "Fair")
			.byHand("2026-12-24", DayKind.HALF)
			.build();
	}

}

package dev.goodword.desk.calendars;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import dev.goodword.calendars.CalendarDay;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.desk.Wording;

/** Draws a year as twelve months of weeks that begin on Monday. */
record YearGrid(WorkingCalendar calendar, LocalDate today, Wording words) {

	private static final int WEEK = 7;

	List<YearView.Month> months(int year) {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> month(YearMonth.of(year, month))).toList();
	}

	private YearView.Month month(YearMonth month) {
		List<YearView.Cell> cells = new ArrayList<>(
				Collections.nCopies(month.atDay(1).getDayOfWeek().getValue() - 1, YearView.Cell.BLANK));
		month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach((day) -> cells.add(cell(day)));
		while (cells.size() % WEEK != 0) {
			cells.add(YearView.Cell.BLANK);
		}
		List<List<YearView.Cell>> weeks = IntStream.range(0, cells.size() / WEEK)
			.mapToObj((week) -> List.copyOf(cells.subList(week * WEEK, (week + 1) * WEEK)))
			.toList();
		return new YearView.Month(this.words.say("calendars.month." + month.getMonthValue()), weeks);
	}

	private YearView.Cell cell(LocalDate date) {
		CalendarDay day = this.calendar.day(date);
		String mark = day.isPattern() ? "" : this.words.say("calendars.mark." + day.look());
		String said = day.isPattern() ? "" : this.words.say("calendars.cell", DayWords.look(day.look(), this.words),
				DayWords.name(day, this.words));
		return new YearView.Cell(Integer.toString(date.getDayOfMonth()), day.look().name().toLowerCase(Locale.ROOT),
				mark, said, date.equals(this.today));
	}

}

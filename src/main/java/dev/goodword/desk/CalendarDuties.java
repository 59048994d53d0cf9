package dev.goodword.desk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.calendars.CalendarId;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.PositionSummary;

import org.springframework.stereotype.Component;

/**
 * Years whose list of days is missing, as a task of whoever may load one. It follows from
 * the calendars themselves: it stands there every day from 1 November on, once for each
 * calendar, and is gone the moment the list is there.
 */
@Component
class CalendarDuties {

	/** The tasks at these positions; none for those who may not change calendars. */
	List<TaskLine> of(Collection<PositionSummary> visible, StaffMember who, DueClocks.AtOnce clocks, Wording words) {
		if (!AccessPolicy.may(who, Permission.MANAGE_CALENDARS)) {
			return List.of();
		}
		Set<CalendarId> used = new LinkedHashSet<>();
		visible.stream()
			.filter((position) -> position.status() != PositionStatus.CLOSED)
			.forEach((position) -> used.add(position.calendar()));
		List<TaskLine> lines = new ArrayList<>();
		for (CalendarId id : used) {
			WorkingCalendar calendar = clocks.of(id).calendar();
			LocalDate today = LocalDate.ofInstant(clocks.of(id).now(), calendar.zone());
			calendar.missingYear(today).ifPresent((year) -> lines.add(line(calendar, year, today, words)));
		}
		return lines;
	}

	private static TaskLine line(WorkingCalendar calendar, int year, LocalDate today, Wording words) {
		MonthDay asked = WorkingCalendar.ASKED_FROM;
		LocalDate since = asked.atYear((year > today.getYear()) ? today.getYear() : today.getYear() - 1);
		String name = calendar.name().in(words.language());
		return new TaskLine(
				new DueLabel("today",
						words.say("desk.calendar.since", words.dates(calendar.zone()).monthDay(since).text()),
						words.say("desk.calendar.daily")),
				name, DueLabel.languageOf(name), words.say("desk.calendar.missing", year + ""),
				words.say("desk.calendar.missing.text"), "/calendars/" + calendar.code() + "?year=" + year, null,
				false);
	}

}

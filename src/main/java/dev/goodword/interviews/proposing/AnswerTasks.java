package dev.goodword.interviews.proposing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Gives the recruiter responsible a task about times, until the end of the next working
 * day.
 */
@Component
class AnswerTasks {

	private final Positions positions;

	private final Calendars calendars;

	private final Tasks tasks;

	private final InstantSource clock;

	AnswerTasks(Positions positions, Calendars calendars, Tasks tasks, InstantSource clock) {
		this.positions = positions;
		this.calendars = calendars;
		this.tasks = tasks;
		this.clock = clock;
	}

	void give(String task, ApplicationSummary application) {
		PositionSummary position = this.positions.summary(application.position());
		this.tasks.add(task, application.id(), position.owner(), nextCloseOfDay(position));
	}

	private Instant nextCloseOfDay(PositionSummary position) {
		WorkingCalendar calendar = this.calendars.calendar(position.calendar());
		LocalDate next = calendar.nthWorkingDayAfter(LocalDate.ofInstant(this.clock.instant(), calendar.zone()), 1);
		return next.atTime(calendar.closeOf(next)).atZone(calendar.zone()).toInstant();
	}

}

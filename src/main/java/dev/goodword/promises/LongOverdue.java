package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.applications.Applications;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * Has whoever answers for what others let lie see to a person who got no word for ten
 * working days after the last day they were told: {@code experience.md} 3.9, A3. Not a
 * matter of statistics, but a task about this one person.
 */
@Component
class LongOverdue {

	/** The task of the head of recruiting. */
	static final String TASK = "LONG_OVERDUE";

	/** With the close of this working day after the told one it is too long. */
	private static final int DAYS = 10;

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	private final Escalation heads;

	private final Tasks tasks;

	LongOverdue(Applications applications, Positions positions, Calendars calendars, Escalation heads, Tasks tasks) {
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
		this.heads = heads;
		this.tasks = tasks;
	}

	/** Gives the task about a promise broken for good, or says when that is to be. */
	void look(Promise broken, Instant now) {
		PositionSummary position = this.positions.summary(this.applications.summary(broken.application()).position());
		Instant over = over(broken, this.calendars.calendar(position.calendar()));
		if (now.isAfter(over)) {
			this.tasks.add(TASK, broken.application(), this.heads.of(position).id(), now.plus(ONE_DAY));
			broken.lookAgain(null);
		}
		else {
			broken.lookAgain(over.plusNanos(1000));
		}
	}

	private static Instant over(Promise broken, WorkingCalendar team) {
		LocalDate last = team.nthWorkingDayAfter(broken.dates().toldDate(), DAYS);
		return last.atTime(team.closeOf(last)).atZone(team.zone()).toInstant();
	}

}

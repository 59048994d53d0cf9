package dev.goodword.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.Positions;
import org.springframework.stereotype.Component;

/** Makes the team faster where another employer waits for the same person. */
@Component
class Rivals {

	private final WishRepository wishes;

	private final Applications applications;

	private final Positions positions;

	private final Calendars calendars;

	Rivals(WishRepository wishes, Applications applications, Positions positions, Calendars calendars) {
		this.wishes = wishes;
		this.applications = applications;
		this.positions = positions;
		this.calendars = calendars;
	}

	/** When the team has to be ready for their sake; empty when nobody waits. */
	Optional<Instant> due(JobApplicationId application, Instant now) {
		return this.wishes.findById(application).map(Wish::rivalOn).flatMap((day) -> due(application, day, now));
	}

	/** From when a new date counts: from now, or from the last day they are away. */
	Instant countedFrom(JobApplicationId application, Instant now) {
		WorkingCalendar team = calendar(application);
		return this.wishes.findById(application)
			.map(Wish::awayUntil)
			.map((away) -> away.atTime(LocalTime.NOON).atZone(team.zone()).toInstant())
			.filter((away) -> away.isAfter(now))
			.orElse(now);
	}

	private WorkingCalendar calendar(JobApplicationId application) {
		return this.calendars
			.calendar(this.positions.summary(this.applications.summary(application).position()).calendar());
	}

	private Optional<Instant> due(JobApplicationId application, LocalDate day, Instant now) {
		WorkingCalendar team = calendar(application);
		return WishPolicy.isAhead(day, LocalDate.ofInstant(now, team.zone()))
				? Optional.of(WishPolicy.dueBefore(day, team, now)) : Optional.empty();
	}

}

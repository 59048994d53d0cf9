package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gathers what messages speak of. */
@Component
class Scenes {

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Accounts accounts;

	private final Calendars calendars;

	Scenes(Applications applications, Positions positions, Candidates candidates, Accounts accounts,
			Calendars calendars) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.accounts = accounts;
		this.calendars = calendars;
	}

	Scene of(JobApplicationId id) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		return new Scene(application, position, this.candidates.profile(application.candidate()),
				this.accounts.member(position.owner()), this.accounts.company(position.company()));
	}

	/** The hours of the person's day at which news may leave. */
	SendWindow window(CandidateProfile person, PositionSummary position, @Nullable Instant deadlineAt) {
		WorkingCalendar theirs = (person.country() != null) ? this.calendars.ofCountry(person.country()).orElse(null)
				: this.calendars.calendar(position.calendar());
		return new SendWindow(person.zoneOr(position.zone()), theirs, deadlineAt);
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.Side;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gathers what messages speak of. */
@Component
class Scenes {

	/** What somebody did this short ago is answered at any hour. */
	private static final Duration OWN_ACT = Duration.ofMinutes(15);

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Accounts accounts;

	private final Answering answering;

	private final Calendars calendars;

	private final Interviews interviews;

	Scenes(Applications applications, Positions positions, Candidates candidates, Accounts accounts,
			Answering answering, Calendars calendars, Interviews interviews) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.accounts = accounts;
		this.answering = answering;
		this.calendars = calendars;
		this.interviews = interviews;
	}

	Scene of(JobApplicationId id) {
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		return new Scene(application, position, this.candidates.profile(application.candidate()),
				this.answering.of(position), this.accounts.company(position.company()));
	}

	/** Who answers for it. */
	StaffMember owner(JobApplicationId id) {
		return this.answering.of(this.positions.summary(this.applications.summary(id).position()));
	}

	/** The hours of the person's day at which news may leave. */
	SendWindow window(CandidateProfile person, PositionSummary position, @Nullable Instant deadlineAt) {
		WorkingCalendar theirs = (person.country() != null) ? this.calendars.ofCountry(person.country()).orElse(null)
				: this.calendars.calendar(position.calendar());
		return new SendWindow(person.zoneOr(position.zone()), theirs, deadlineAt);
	}

	/**
	 * When the talk begins of which such a message tells something new, or the one whose
	 * place it takes if that comes first; null when it tells of none that lies ahead.
	 * What answers the candidate's own choice of the last quarter of an hour is as urgent
	 * as a talk that begins now.
	 * @param occasion the entry in the log of the talk
	 */
	@Nullable Instant talk(MessageKind kind, @Nullable UUID occasion, Instant now) {
		if (kind.sendClass() != SendClass.APPOINTMENT || occasion == null) {
			return null;
		}
		Optional<InterviewEntry> told = this.interviews.entry(occasion);
		boolean chosenJustNow = told
			.filter((entry) -> entry.askedBy() == Side.CANDIDATE && entry.actor() == null
					&& entry.act() == InterviewAct.BOOKED && now.isBefore(entry.at().plus(OWN_ACT)))
			.isPresent();
		return chosenJustNow ? now : told.stream()
			.flatMap((entry) -> Stream.concat(Stream.of(entry.appointment()), this.interviews.before(entry).stream()))
			.map(Appointment::startsAt)
			.filter((start) -> start.isAfter(now))
			.min(Instant::compareTo)
			.orElse(null);
	}

}

package dev.goodword.interviews;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every change of an appointment has in common, whichever side makes it: the row,
 * its log, the fact.
 */
@Component
class InterviewDesk {

	private final InterviewRepository interviews;

	private final Diaries diaries;

	private final InterviewLog log;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	InterviewDesk(InterviewRepository interviews, Diaries diaries, InterviewLog log, InstantSource clock,
			ApplicationEventPublisher events) {
		this.interviews = interviews;
		this.diaries = diaries;
		this.log = log;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * One of the application's appointments.
	 * @throws UnknownInterview when it has no such
	 */
	Interview of(JobApplicationId application, InterviewId id) {
		return this.interviews.findById(id)
			.filter((found) -> found.application().equals(application))
			.orElseThrow(UnknownInterview::new);
	}

	/**
	 * Another time, place or panel stands from now on.
	 * @param who enters it; null when the candidate does
	 */
	void move(Interview interview, InterviewPlan plan, Change change, @Nullable AccountId who) {
		this.diaries.hold(plan.panel());
		Instant now = this.clock.instant();
		UUID occasion = this.log.newOccasion();
		interview.move(plan, occasion);
		this.interviews.saveAndFlush(interview);
		this.log.enter(occasion, interview, InterviewAct.MOVED, change, who, now);
		this.events.publishEvent(new InterviewMoved(interview.application(), interview.id(), occasion, now));
	}

	/**
	 * It does not take place, and another has to be arranged.
	 * @param who enters it; null when the candidate does
	 */
	void callOff(Interview interview, Change change, @Nullable AccountId who) {
		Instant now = this.clock.instant();
		UUID occasion = end(interview, InterviewAct.CANCELLED, change, who, now);
		this.events.publishEvent(
				new InterviewFellAway(interview.application(), interview.id(), occasion, InterviewAct.CANCELLED, now));
	}

	/**
	 * It has come to an end. What follows from that is for the caller to tell.
	 * @param who enters it; null when the candidate or time does
	 * @return the entry in its log
	 */
	UUID end(Interview interview, InterviewAct act, Change change, @Nullable AccountId who, Instant now) {
		UUID occasion = this.log.newOccasion();
		interview.settle(act.leadsTo(), occasion);
		this.interviews.saveAndFlush(interview);
		this.log.enter(occasion, interview, act, change, who, now);
		return occasion;
	}

}

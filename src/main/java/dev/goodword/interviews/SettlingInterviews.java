package dev.goodword.interviews;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what became of an appointment once its hour has come: held, or missed by one side.
 * Whoever says the same a second time changes nothing.
 */
@Service
@Transactional
public class SettlingInterviews {

	private final InterviewDesk desk;

	private final Applications applications;

	private final ApplicationTrail trail;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	SettlingInterviews(InterviewDesk desk, Applications applications, ApplicationTrail trail, InstantSource clock,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.applications = applications;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * It took place: from its end on the candidate waits for our answer.
	 * @throws Refused when it has not begun, or was settled otherwise
	 */
	public void held(JobApplicationId id, InterviewId held, StaffMember who) {
		this.applications.visible(id, who, Permission.RECORD_INTERVIEW);
		ApplicationSummary application = this.applications.lockedSummary(id);
		Interview interview = this.desk.of(id, held);
		if (interview.state() == InterviewState.HELD) {
			return;
		}
		Instant now = this.clock.instant();
		settle(interview, InterviewAct.HELD, Side.COMPANY, null, who, now);
		Instant end = interview.appointment().endsAt();
		if (!application.isOpen()) {
			return;
		}
		this.applications.recordInterviewHeld(id, end.isAfter(now) ? now : end, interview.isFinalRound(), who);
	}

	/**
	 * One side did not come.
	 * @param what {@code CANDIDATE_ABSENT} or {@code COMPANY_ABSENT}
	 * @param reason what happened, in words the candidate reads; null when nobody knows
	 * @throws Refused when it has not begun, the time to wait is not over, or it was
	 * settled otherwise
	 */
	public void missed(JobApplicationId id, InterviewId missed, InterviewAct what, @Nullable String reason,
			StaffMember who) {
		this.applications.visible(id, who, Permission.RECORD_INTERVIEW);
		ApplicationSummary application = this.applications.lockedSummary(id);
		Interview interview = this.desk.of(id, missed);
		if (interview.state() != what.leadsTo()) {
			Side side = (what == InterviewAct.CANDIDATE_ABSENT) ? Side.CANDIDATE : Side.COMPANY;
			fellAway(application, interview, what, side, reason, who);
		}
	}

	/**
	 * The candidate says that nobody is there.
	 * @throws Refused when the hour has not come, or it was settled otherwise
	 */
	public void nobodyThere(JobApplicationId id, InterviewId missed) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Interview interview = this.desk.of(id, missed);
		if (interview.state() == InterviewState.COMPANY_ABSENT) {
			return;
		}
		if (!InterviewPolicy.isReportable(interview.state(), interview.appointment(), this.clock.instant())) {
			throw new Refused(new Refusal("interviews.refused.notBegun", null));
		}
		fellAway(application, interview, InterviewAct.COMPANY_ABSENT, Side.COMPANY, null, null);
	}

	private void fellAway(ApplicationSummary application, Interview interview, InterviewAct what, Side side,
			@Nullable String reason, @Nullable StaffMember who) {
		Refused.ifObjected(InterviewPolicy.toExplain(reason));
		Instant now = this.clock.instant();
		UUID occasion = settle(interview, what, side, reason, who, now);
		if (application.isOpen()) {
			this.events.publishEvent(new InterviewFellAway(application.id(), interview.id(), occasion, what, now));
		}
	}

	private UUID settle(Interview interview, InterviewAct act, Side side, @Nullable String reason,
			@Nullable StaffMember who, Instant now) {
		Refused.ifObjected(InterviewPolicy.toSettle(interview.state(), interview.appointment(), act, now));
		UUID occasion = this.desk.end(interview, act, new Change(side, reason), (who != null) ? who.id() : null, now);
		if (who != null) {
			this.trail.record(who, "interview.settled", interview.application());
		}
		return occasion;
	}

}

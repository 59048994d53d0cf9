package dev.goodword.interviews;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.EndingObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.shared.Chance;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agrees appointments with candidates, moves them and calls them off. The appointment,
 * the promise and the letter are stored together or not at all.
 */
@Service
@Transactional
public class ArrangingInterviews implements EndingObjection {

	private final InterviewRepository interviews;

	private final Interviews agreed;

	private final InterviewDesk desk;

	private final Diaries diaries;

	private final InterviewLog log;

	private final Applications applications;

	private final ObjectProvider<EndingObjection> pending;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	ArrangingInterviews(InterviewRepository interviews, Interviews agreed, InterviewDesk desk, Diaries diaries,
			InterviewLog log, Applications applications, ObjectProvider<EndingObjection> pending,
			ApplicationTrail trail, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.interviews = interviews;
		this.agreed = agreed;
		this.desk = desk;
		this.diaries = diaries;
		this.log = log;
		this.applications = applications;
		this.pending = pending;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** The first objection to agreeing on this as it would be now; empty for none. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, InterviewPlan plan) {
		return InterviewPolicy
			.toPlan(plan, application.isOpen(), others(application.id(), Optional.empty()), this.clock.instant())
			.or(() -> elsewhere(application.id()));
	}

	/** While something else is with the candidate, an offer, no talk takes its place. */
	private Optional<Refusal> elsewhere(JobApplicationId application) {
		return this.pending.orderedStream()
			.filter((one) -> !(one instanceof ArrangingInterviews) && !one.yieldsToAgreement())
			.flatMap((one) -> one.objectionToEnding(application).stream())
			.findFirst();
	}

	/** The first objection to moving it as it would be now; empty for none. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, InterviewSummary moved, InterviewPlan plan,
			Change change) {
		return InterviewPolicy.toChange(moved.state(), change)
			.or(() -> InterviewPolicy.toPlan(plan, application.isOpen(),
					others(application.id(), Optional.of(moved.id())), this.clock.instant()));
	}

	/** The first objection to calling it off as it would be now; empty for none. */
	public Optional<Refusal> objection(InterviewSummary interview, Change change) {
		return InterviewPolicy.toChange(interview.state(), change);
	}

	/**
	 * Enters what was agreed with the candidate, who is told with the date by which they
	 * hear about it afterwards.
	 * @param seenVersion the version of the application the person looked at
	 * @throws ChangedMeanwhile when somebody changed the application since
	 * @throws Refused when a rule says no
	 */
	public InterviewId book(JobApplicationId id, InterviewPlan plan, int seenVersion, StaffMember who) {
		ApplicationSummary application = locked(id, who);
		if (application.version() != seenVersion) {
			List<StageMoveEntry> entries = this.applications.log(id);
			throw new ChangedMeanwhile(entries.get(entries.size() - 1));
		}
		Refused.ifObjected(objection(application, plan));
		this.trail.record(who, "interview.booked", id);
		return booked(id, plan, Side.COMPANY, who.id());
	}

	/**
	 * Whether nobody of these people stands in another appointment at that time. Until
	 * the transaction ends no other is agreed with any of them.
	 */
	public boolean isFree(Set<AccountId> panel, Appointment when) {
		return isFree(panel, when, null);
	}

	/**
	 * The same for an appointment that would be moved there.
	 * @param moved that one; null when there is none
	 */
	public boolean isFree(Set<AccountId> panel, Appointment when, @Nullable InterviewId moved) {
		this.diaries.hold(panel);
		return !this.agreed.isTaken(panel, when, moved);
	}

	/**
	 * Enters what the candidate chose from times of ours; both are told as of any other
	 * appointment. Whoever calls has locked the application.
	 * @throws Refused when a rule says no
	 */
	public InterviewId chosen(ApplicationSummary application, InterviewPlan plan) {
		Refused.ifObjected(objection(application, plan));
		return booked(application.id(), plan, Side.CANDIDATE, null);
	}

	private InterviewId booked(JobApplicationId id, InterviewPlan plan, Side side, @Nullable AccountId who) {
		this.diaries.hold(plan.panel());
		Instant now = this.clock.instant();
		UUID occasion = this.log.newOccasion();
		Interview interview = this.interviews
			.saveAndFlush(new Interview(new InterviewId(this.chance.newId()), id, plan, occasion));
		this.log.enter(occasion, interview, InterviewAct.BOOKED, new Change(side, null), who, now);
		this.events.publishEvent(new InterviewScheduled(id, interview.id(), occasion, now));
		return interview.id();
	}

	/**
	 * Agrees on another time, place or panel; the candidate is told.
	 * @param seenVersion the version of the appointment the person looked at
	 * @throws InterviewChangedMeanwhile when somebody changed it since
	 * @throws Refused when a rule says no
	 */
	public void move(JobApplicationId id, InterviewId moved, InterviewPlan plan, Change change, int seenVersion,
			StaffMember who) {
		ApplicationSummary application = locked(id, who);
		Interview interview = seen(id, moved, seenVersion);
		Refused.ifObjected(objection(application, interview.summary(), plan, change));
		this.trail.record(who, "interview.moved", id);
		this.desk.move(interview, plan, change, who.id());
	}

	/**
	 * Enters another of our times that the candidate chose in place of the one that
	 * stands. Whoever calls has locked the application.
	 * @throws Refused when a rule says no
	 */
	public void chosenInstead(ApplicationSummary application, InterviewId id, InterviewPlan plan) {
		Change change = new Change(Side.CANDIDATE, null);
		Interview interview = this.desk.of(application.id(), id);
		Refused.ifObjected(objection(application, interview.summary(), plan, change));
		this.desk.move(interview, plan, change, null);
	}

	/**
	 * The candidate calls it off; the application goes on. Whoever calls has locked the
	 * application.
	 * @param reason why, in their words; null when they say nothing
	 * @throws Refused when it is settled or their words are too long
	 */
	public void calledOff(ApplicationSummary application, InterviewId id, @Nullable String reason) {
		Change change = new Change(Side.CANDIDATE, reason);
		Interview interview = this.desk.of(application.id(), id);
		Refused.ifObjected(objection(interview.summary(), change));
		this.desk.callOff(interview, change, null);
	}

	/**
	 * Calls it off; the candidate is told, with the date by which they hear how it goes
	 * on.
	 * @param seenVersion the version of the appointment the person looked at
	 * @throws InterviewChangedMeanwhile when somebody changed it since
	 * @throws Refused when a rule says no
	 */
	public void callOff(JobApplicationId id, InterviewId calledOff, Change change, int seenVersion, StaffMember who) {
		locked(id, who);
		Interview interview = seen(id, calledOff, seenVersion);
		Refused.ifObjected(objection(interview.summary(), change));
		this.trail.record(who, "interview.cancelled", id);
		this.desk.callOff(interview, change, who.id());
	}

	/** With somebody who has left, or is not selected, nothing is agreed any more. */
	@EventListener
	void on(ApplicationEnded fact) {
		Side side = (fact.outcome() == Outcome.WITHDRAWN) ? Side.CANDIDATE : Side.COMPANY;
		for (Interview interview : this.interviews.findByApplicationAndStateOrderByStartsAt(fact.application(),
				InterviewState.BOOKED)) {
			if (interview.appointment().startsAt().isAfter(fact.at())) {
				this.desk.end(interview, InterviewAct.CANCELLED, new Change(side, null), null, fact.at());
			}
		}
	}

	/**
	 * Whoever has an appointment is not told "no" without a word on that, and whoever was
	 * met is not told it as if they had not been.
	 */
	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> objectionToEnding(JobApplicationId application) {
		Instant now = this.clock.instant();
		return others(application, Optional.empty()).stream()
			.map((when) -> new Refusal(
					when.startsAt().isAfter(now) ? "interviews.refused.ahead" : "interviews.refused.unsettled", null))
			.findFirst();
	}

	@Override
	@Transactional(readOnly = true)
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return this.interviews.findByApplicationInAndStateOrderByStartsAt(applications, InterviewState.BOOKED)
			.stream()
			.map(Interview::application)
			.collect(Collectors.toSet());
	}

	private List<Appointment> others(JobApplicationId application, Optional<InterviewId> but) {
		return this.interviews.findByApplicationAndStateOrderByStartsAt(application, InterviewState.BOOKED)
			.stream()
			.filter((interview) -> but.filter(interview.id()::equals).isEmpty())
			.map(Interview::appointment)
			.toList();
	}

	private ApplicationSummary locked(JobApplicationId id, StaffMember who) {
		this.applications.visible(id, who, Permission.ARRANGE_INTERVIEW);
		return this.applications.lockedSummary(id);
	}

	private Interview seen(JobApplicationId application, InterviewId id, int seenVersion) {
		Interview interview = this.desk.of(application, id);
		if (interview.summary().version() != seenVersion) {
			throw new InterviewChangedMeanwhile(id);
		}
		return interview;
	}

}

package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ending applications by decision of a person. Decision and message intent are stored
 * together or not at all; the candidate's page shows nothing before the message does. The
 * machine never ends anything here.
 */
@Service
@Transactional
public class EndingApplications {

	private final Applications visible;

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final SamePerson people;

	private final Positions positions;

	private final Objections objections;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	EndingApplications(Applications visible, JobApplicationRepository applications, ApplicationPapers papers,
			StageLog log, SamePerson people, Positions positions, Objections objections, ApplicationTrail trail,
			Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.visible = visible;
		this.applications = applications;
		this.papers = papers;
		this.log = log;
		this.people = people;
		this.positions = positions;
		this.objections = objections;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** The reasons the company may give. */
	public List<ReasonCode> reasons() {
		return List.of(ReasonCode.values());
	}

	/**
	 * The first objection to declining as it would be now; empty when it would be done.
	 */
	public Optional<Refusal> objection(ApplicationSummary application, Ending wanted) {
		return objection(application, Outcome.NOT_SELECTED, wanted);
	}

	/** The first objection to such an end as it would be now; empty for none. */
	public Optional<Refusal> objection(ApplicationSummary application, Outcome outcome, Ending wanted) {
		return EndingPolicy.objection(application, outcome, wanted).or(() -> this.objections.toEnding(application));
	}

	/** The first objection to the words alone, whatever else stands in the way. */
	public Optional<Refusal> objectionToWords(ApplicationSummary application, Outcome outcome, Ending wanted) {
		return EndingPolicy.objection(application, outcome, wanted);
	}

	/**
	 * The first objection of those who know more to this person's ending each of these
	 * applications, whatever the words; those against which nothing speaks are left out.
	 */
	public Map<JobApplicationId, Refusal> objections(Collection<ApplicationSummary> all, StaffMember who) {
		return this.objections.toEndingAll(all, who);
	}

	/**
	 * Does not go further with the application.
	 * @return the entry in the log, by which it can be undone
	 * @throws ChangedMeanwhile when somebody changed it after the person looked
	 * @throws Refused when a rule says no: no reason, no words for the candidate, already
	 * ended
	 */
	public StageMoveId decline(JobApplicationId id, Ending wanted, StaffMember who) {
		StageMoveId move = new StageMoveId(this.chance.newId());
		end(move, id, Outcome.NOT_SELECTED, wanted, who);
		return move;
	}

	/**
	 * Ends an application by a decision of ours.
	 * @param move the entry it gets in the log, named by whoever must know it beforehand
	 * @param outcome one that {@linkplain Outcome#isOurNo() is a "no" of ours}
	 * @throws ChangedMeanwhile when somebody changed it after the person looked
	 * @throws Refused when a rule says no
	 */
	public void end(StageMoveId move, JobApplicationId id, Outcome outcome, Ending wanted, StaffMember who) {
		JobApplication application = lock(id);
		ApplicationSummary seen = this.visible.visible(id, who, Permission.END_APPLICATION);
		if (seen.version() != wanted.seenVersion()) {
			throw new ChangedMeanwhile(this.log.latest(id));
		}
		Refused.ifObjected(objection(seen, outcome, wanted));
		this.objections.ask(seen, who);
		PipelineStage stage = this.positions.stage(seen.stage());
		ApplicationEnded ended = application.end(outcome, wanted.reasonCode(), move, this.clock.instant());
		this.applications.saveAndFlush(application);
		this.log.append(new StageMove(move, id, StageMoveEntry.Cause.ENDED, stage.id(), stage, ended.stageEpoch(),
				who.id(), ended.at())
			.because(wanted.internalReason(), false, null));
		this.papers.end(move, id, ended.outcome(), wanted, who.id(), ended.at());
		this.trail.record(who, (outcome == Outcome.NOT_SELECTED) ? "application.declined" : "application.closed", id);
		this.events.publishEvent(ended);
	}

	/**
	 * Takes an ending back that the candidate has not been told of; stage and promise are
	 * as before.
	 * @throws Refused when it is not the latest entry, the candidate was told, they have
	 * applied again since, or the position is closed: nobody waits for a closed one
	 */
	public void undo(JobApplicationId id, StageMoveId ending, StaffMember who) {
		PositionId position = this.applications.positionOf(id).orElseThrow(UnknownApplication::new);
		PositionStatus status = this.positions.locked(position).status();
		JobApplication application = lock(id);
		ApplicationSummary seen = this.visible.visible(id, who, Permission.END_APPLICATION);
		boolean released = status == PositionStatus.PAUSED && seen.outcome() == Outcome.RELEASED;
		if (status == PositionStatus.CLOSED || released) {
			throw Refused.because(released ? "positionRests" : "positionClosed");
		}
		StageMoveEntry latest = this.log.latest(id);
		if (!latest.id().equals(ending) || latest.cause() != StageMoveEntry.Cause.ENDED) {
			throw Refused.because("notUndoable");
		}
		if (this.people.hasAppliedAgain(seen)) {
			throw Refused.because("appliedAgain");
		}
		reverse(application, latest, who.id());
		this.trail.record(who, "application.decline-undone", id);
	}

	/**
	 * Takes the latest entry, an ending, back.
	 * @param who does it; null for the candidate, who knows nothing of it
	 * @throws Refused when the candidate was told
	 */
	void reverse(JobApplication application, StageMoveEntry latest, @Nullable AccountId who) {
		EndingUndone undone = application.undoEnding(latest.id(), this.clock.instant());
		this.applications.saveAndFlush(application);
		PipelineStage stage = this.positions.stage(latest.toStage());
		this.log
			.append(new StageMove(new StageMoveId(this.chance.newId()), application.id(), StageMoveEntry.Cause.UNDONE,
					stage.id(), stage, undone.stageEpoch(), who, undone.at())
				.undoing(latest.id()));
		this.events.publishEvent(undone);
	}

	/**
	 * What became of telling the candidate the outcome; called by whoever delivers the
	 * message.
	 */
	public void told(JobApplicationId id, Told told, Instant at) {
		JobApplication application = lock(id);
		application.told(told, at);
		this.applications.saveAndFlush(application);
		if (told == Told.SENT) {
			this.events.publishEvent(new OutcomeTold(id, at));
		}
	}

	/** The letter that had told the outcome came back: they were not told after all. */
	public void cameBack(JobApplicationId id) {
		JobApplication application = lock(id);
		if (application.cameBack()) {
			this.applications.saveAndFlush(application);
			this.events.publishEvent(new OutcomeReturned(id, this.clock.instant()));
		}
	}

	private JobApplication lock(JobApplicationId id) {
		return this.applications.lock(id).orElseThrow(UnknownApplication::new);
	}

}

package dev.goodword.applications;

import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A "no" that was told and should never have been: the application goes on in its stage.
 * Whoever calls tells the candidate, in the same transaction.
 */
@Service
@Transactional
public class CorrectingEndings {

	private final Applications visible;

	private final JobApplicationRepository applications;

	private final StageLog log;

	private final SamePerson people;

	private final Positions positions;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	CorrectingEndings(Applications visible, JobApplicationRepository applications, StageLog log, SamePerson people,
			Positions positions, ApplicationTrail trail, Chance chance, InstantSource clock,
			ApplicationEventPublisher events) {
		this.visible = visible;
		this.applications = applications;
		this.log = log;
		this.people = people;
		this.positions = positions;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Why the application cannot go on as if that ending had not been; empty when it can.
	 */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, StageMoveId ending) {
		boolean told = application.told() == Told.SENT && application.outcome() != null
				&& application.outcome().isOurNo();
		if (!told || !this.log.latest(application.id()).id().equals(ending)) {
			return Refusal.because("notCorrectable");
		}
		if (this.positions.summary(application.position()).status() == PositionStatus.CLOSED) {
			return Refusal.because("positionClosed");
		}
		return this.people.hasAppliedAgain(application) ? Refusal.because("appliedAgain") : Optional.empty();
	}

	/**
	 * Lets it go on in the stage it was in.
	 * @throws Refused when it ended otherwise or something has happened since, the
	 * position is closed, or they have applied again
	 */
	public void restore(JobApplicationId id, StageMoveId ending, StaffMember who) {
		this.positions.locked(this.applications.positionOf(id).orElseThrow(UnknownApplication::new));
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		ApplicationSummary seen = this.visible.visible(id, who, Permission.END_APPLICATION);
		Refused.ifObjected(objection(seen, ending));
		EndingCorrected corrected = application.correctEnding(ending, this.clock.instant());
		this.applications.saveAndFlush(application);
		PipelineStage stage = this.positions.stage(seen.stage());
		this.log.append(new StageMove(new StageMoveId(this.chance.newId()), id, StageMoveEntry.Cause.UNDONE, stage.id(),
				stage, corrected.stageEpoch(), who.id(), corrected.at())
			.undoing(ending));
		this.trail.record(who, "application.decline-corrected", id);
		this.events.publishEvent(corrected);
	}

}

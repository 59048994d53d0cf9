package dev.goodword.applications;

import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.shared.Chance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moving applications along their pipeline. The move, its promise and its message are
 * stored together or not at all, by the listeners of {@link StageEntered}.
 */
@Service
@Transactional
public class MovingStages {

	private final Applications visible;

	private final JobApplicationRepository applications;

	private final StageLog log;

	private final Positions positions;

	private final Objections objections;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	MovingStages(Applications visible, JobApplicationRepository applications, StageLog log, Positions positions,
			Objections objections, ApplicationTrail trail, Chance chance, InstantSource clock,
			ApplicationEventPublisher events) {
		this.visible = visible;
		this.applications = applications;
		this.log = log;
		this.positions = positions;
		this.objections = objections;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The first objection to a move as it would be now; empty when it would be carried
	 * out.
	 */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, Move wanted) {
		return AdvancementPolicy.objection(application, this.positions.stage(application.stage()),
				this.positions.stage(wanted.to()), wanted);
	}

	/** Whether entering the stage sends the candidate a message with a new date. */
	@Transactional(readOnly = true)
	public boolean tellsCandidate(Move wanted) {
		return AdvancementPolicy.tells(this.positions.stage(wanted.to()).kind(), wanted.silent());
	}

	/**
	 * Moves the application.
	 * @return the entry in the log, by which it can be undone
	 * @throws ChangedMeanwhile when somebody changed it after the person looked
	 * @throws Refused when a rule says no
	 */
	public StageMoveId move(JobApplicationId id, Move wanted, StaffMember who) {
		JobApplication application = lock(id);
		ApplicationSummary seen = this.visible.visible(id, who, Permission.MOVE_APPLICATION);
		requireUnchanged(seen, wanted.seenVersion());
		this.objections.ask(seen, who);
		PipelineStage from = this.positions.stage(seen.stage());
		PipelineStage to = this.positions.stage(wanted.to());
		Refused.ifObjected(AdvancementPolicy.objection(seen, from, to, wanted));
		StageMoveId move = new StageMoveId(this.chance.newId());
		StageEntered entered = application.enter(to, move, !AdvancementPolicy.tells(to.kind(), wanted.silent()),
				this.clock.instant());
		this.applications.saveAndFlush(application);
		this.log.append(new StageMove(move, id, StageMoveEntry.Cause.MOVED, from.id(), to, entered.stageEpoch(),
				who.id(), entered.at())
			.because(wanted.reason(), entered.silent(), wanted.wordsForCandidate()));
		this.trail.record(who, "application.moved", id);
		this.events.publishEvent(entered);
		return move;
	}

	/**
	 * Takes the latest move back. Whether its message can still be stopped is the
	 * business of whoever calls.
	 * @throws Refused when it is not the latest entry, or is no move
	 */
	public void undoMove(JobApplicationId id, StageMoveId move, StaffMember who) {
		JobApplication application = lock(id);
		this.visible.visible(id, who, Permission.MOVE_APPLICATION);
		StageMoveEntry latest = this.log.latest(id);
		StageId from = latest.fromStage();
		if (!latest.id().equals(move) || latest.cause() != StageMoveEntry.Cause.MOVED || from == null) {
			throw Refused.because("notUndoable");
		}
		PipelineStage back = this.positions.stage(from);
		StageMoveUndone undone = application.returnTo(back, move, this.clock.instant());
		this.applications.saveAndFlush(application);
		this.log.append(new StageMove(new StageMoveId(this.chance.newId()), id, StageMoveEntry.Cause.UNDONE,
				latest.toStage(), back, undone.stageEpoch(), who.id(), undone.at())
			.undoing(move));
		this.trail.record(who, "application.move-undone", id);
		this.events.publishEvent(undone);
	}

	private JobApplication lock(JobApplicationId id) {
		return this.applications.lock(id).orElseThrow(UnknownApplication::new);
	}

	private void requireUnchanged(ApplicationSummary seen, int seenVersion) {
		if (seen.version() != seenVersion) {
			throw new ChangedMeanwhile(this.log.latest(seen.id()));
		}
	}

}

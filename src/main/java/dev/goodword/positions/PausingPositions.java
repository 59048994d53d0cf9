package dev.goodword.positions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets hiring for a position rest for a while and go on. Whoever waits learns of both,
 * together with the act: by the listeners of {@link PositionPaused} and
 * {@link PositionResumed}.
 */
@Service
@Transactional
public class PausingPositions {

	private final RunningPositions running;

	private final Positions visible;

	private final PositionRepository positions;

	private final Calendars calendars;

	private final AuditLog audit;

	private final InstantSource clock;

	PausingPositions(RunningPositions running, Positions visible, PositionRepository positions, Calendars calendars,
			AuditLog audit, InstantSource clock) {
		this.running = running;
		this.visible = visible;
		this.positions = positions;
		this.calendars = calendars;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The first objection to such a pause, a message key; empty when it would be carried
	 * out.
	 */
	@Transactional(readOnly = true)
	public Optional<String> objection(PositionId id, Pause wanted, StaffMember who) {
		return objection(this.positions.findById(id).orElseThrow(UnknownPosition::new), wanted, who);
	}

	/** The last day on which the review may lie. */
	@Transactional(readOnly = true)
	public LocalDate lastReview(PositionId id) {
		return PausePolicy.lastReview(team(this.visible.summary(id)), this.clock.instant());
	}

	/**
	 * Pauses an open position.
	 * @throws PauseRefused when a rule says no: no reason, no fitting day, not open, or a
	 * second pause that is not the head's
	 */
	public void pause(PositionId id, Pause wanted, StaffMember who) {
		Position position = this.positions.lock(id).orElseThrow(UnknownPosition::new);
		Optional<String> objection = objection(position, wanted, who);
		if (objection.isPresent()) {
			throw new PauseRefused(objection.get());
		}
		this.running.pause(id, wanted);
		this.audit.record(who.id().value(), "position.paused", "position", id.toString(),
				Map.of("review", wanted.reviewOn().toString()), null);
	}

	/**
	 * The first objection of the person's releasing everybody who waits, a message key;
	 * empty when it may be done.
	 */
	@Transactional(readOnly = true)
	public Optional<String> objectionToRelease(PositionId id, StaffMember who) {
		Position position = this.positions.findById(id).orElseThrow(UnknownPosition::new);
		return PausePolicy.objectionToRelease(position.summary().status(), position.pauses(),
				isHead(position.summary(), who));
	}

	/** The same with the reason and the day of review. */
	@Transactional(readOnly = true)
	public Optional<String> objectionToRelease(PositionId id, Pause wanted, StaffMember who) {
		return objectionToRelease(id, who)
			.or(() -> PausePolicy.toTerms(wanted, team(this.visible.summary(id)), this.clock.instant()));
	}

	/** Whether nobody is asked to wait through another pause. */
	@Transactional(readOnly = true)
	public boolean isReleasedNext(PositionId id) {
		return this.positions.findById(id).orElseThrow(UnknownPosition::new).pauses() >= PausePolicy.MOST;
	}

	/**
	 * Lets hiring rest once nobody waits for it any more. Whoever calls has given
	 * everybody an outcome, in the same transaction.
	 * @throws PauseRefused when a rule says no
	 */
	public void restAfterRelease(PositionId id, Pause wanted, StaffMember who) {
		if (this.positions.lock(id).isEmpty()) {
			throw new UnknownPosition();
		}
		Optional<String> objection = objectionToRelease(id, wanted, who);
		if (objection.isPresent()) {
			throw new PauseRefused(objection.get());
		}
		this.running.pause(id, wanted);
		this.audit.record(who.id().value(), "position.released", "position", id.toString(),
				Map.of("review", wanted.reviewOn().toString()), null);
	}

	/**
	 * Ends a pause.
	 * @throws PauseRefused when it is not paused
	 */
	public void resume(PositionId id, StaffMember who) {
		Position position = this.positions.lock(id).orElseThrow(UnknownPosition::new);
		if (position.summary().status() != PositionStatus.PAUSED) {
			throw new PauseRefused("positions.refused.notPaused");
		}
		this.running.open(id);
		this.audit.record(who.id().value(), "position.resumed", "position", id.toString(), Map.of(), null);
	}

	private Optional<String> objection(Position position, Pause wanted, StaffMember who) {
		PositionSummary summary = position.summary();
		return PausePolicy.objection(summary.status(), position.pauses(), isHead(summary, who), wanted, team(summary),
				this.clock.instant());
	}

	private boolean isHead(PositionSummary position, StaffMember who) {
		return who.holds(Role.HR_HEAD)
				&& AccessPolicy.may(who, Permission.CHANGE_POSITION, this.visible.scope(position, who));
	}

	private WorkingCalendar team(PositionSummary position) {
		return this.calendars.calendar(position.calendar());
	}

}

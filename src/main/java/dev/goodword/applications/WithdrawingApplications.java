package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Concluding.Conclusion;
import dev.goodword.candidates.Candidates;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidates who do not want to go on, and those who come back. Both take effect at once
 * and as a whole: nothing more is promised, sent or asked once somebody has left.
 */
@Service
@Transactional
public class WithdrawingApplications {

	private final Applications visible;

	private final JobApplicationRepository applications;

	private final EndingApplications endings;

	private final Concluding concluding;

	private final StageLog log;

	private final SamePerson people;

	private final Positions positions;

	private final Candidates candidates;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	WithdrawingApplications(Applications visible, JobApplicationRepository applications, EndingApplications endings,
			Concluding concluding, StageLog log, SamePerson people, Positions positions, Candidates candidates,
			ApplicationTrail trail, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.visible = visible;
		this.applications = applications;
		this.endings = endings;
		this.concluding = concluding;
		this.log = log;
		this.people = people;
		this.positions = positions;
		this.candidates = candidates;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The candidate withdraws. A decision they have not been told of gives way; doing it
	 * twice changes nothing.
	 * @throws Refused when an outcome was told or is being handed over at this moment, or
	 * the words do not fit
	 */
	public void withdraw(JobApplicationId id, Withdrawal wanted) {
		JobApplication application = lock(id);
		if (application.summary().outcome() != Outcome.WITHDRAWN) {
			end(application, wanted, null);
		}
	}

	/**
	 * The candidate told one of our people, who records it for them.
	 * @throws ChangedMeanwhile when somebody changed it after the person looked
	 * @throws Refused as with {@link #withdraw}
	 */
	public void record(JobApplicationId id, int seenVersion, Withdrawal told, StaffMember who) {
		JobApplication application = lock(id);
		ApplicationSummary seen = this.visible.visible(id, who, Permission.END_APPLICATION);
		if (seen.version() != seenVersion) {
			throw new ChangedMeanwhile(this.log.latest(id));
		}
		end(application, told, who.id());
		this.trail.record(who, "application.withdrawal-recorded", id);
	}

	private void end(JobApplication application, Withdrawal wanted, @Nullable AccountId recorder) {
		Refused.ifObjected(WithdrawalPolicy.objection(application.goesOnForThem(), wanted));
		if (!application.summary().isOpen()) {
			this.endings.reverse(application, this.log.latest(application.id()), recorder);
		}
		this.concluding.conclude(application, new Conclusion(StageMoveEntry.Cause.WITHDRAWN, Outcome.WITHDRAWN,
				wanted.reason().name(), wanted.words()), recorder);
	}

	/**
	 * The last day on which the candidate can come back, where they are; empty when they
	 * neither withdrew nor were kept waiting until it lapsed, it is over, or the position
	 * is.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> mayReturnUntil(ApplicationSummary application) {
		Instant left = application.endedAt();
		if (left == null || !WithdrawalPolicy.isReversible(application.outcome())) {
			return Optional.empty();
		}
		return objectionToReturn(application, this.clock.instant()).isPresent() ? Optional.empty()
				: Optional.of(WithdrawalPolicy.lastDay(application.outcome(), left, zone(application)));
	}

	/** The last day of coming back if it ended like this now, where they are. */
	@Transactional(readOnly = true)
	public LocalDate wouldReturnUntil(Outcome outcome, ApplicationSummary application) {
		return WithdrawalPolicy.lastDay(outcome, this.clock.instant(), zone(application));
	}

	/**
	 * The candidate comes back: the application goes on where it was. Doing it twice
	 * changes nothing.
	 * @throws Refused when it ended otherwise, it is too late, the position is closed, or
	 * they have applied again since
	 */
	public void reopen(JobApplicationId id) {
		JobApplication application = lock(id);
		ApplicationSummary seen = application.summary();
		if (seen.isOpen() && hasComeBack(id)) {
			return;
		}
		Instant now = this.clock.instant();
		Refused.ifObjected(objectionToReturn(seen, now));
		PipelineStage stage = this.positions.stage(seen.stage());
		StageMoveId move = new StageMoveId(this.chance.newId());
		ApplicationReopened reopened = application.reopen(move, now);
		this.applications.saveAndFlush(application);
		this.log.append(new StageMove(move, id, StageMoveEntry.Cause.REOPENED, stage.id(), stage, reopened.stageEpoch(),
				null, now));
		this.events.publishEvent(reopened);
	}

	private Optional<Refusal> objectionToReturn(ApplicationSummary application, Instant now) {
		PositionSummary position = this.positions.summary(application.position());
		return WithdrawalPolicy.objectionToReturn(application, position.status(), zone(application), now)
			.or(() -> this.people.hasAppliedSince(application) ? Refusal.because("appliedAgain") : Optional.empty());
	}

	private ZoneId zone(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

	private boolean hasComeBack(JobApplicationId id) {
		return this.log.of(id).stream().anyMatch((entry) -> entry.cause() == StageMoveEntry.Cause.REOPENED);
	}

	/** The position first, as when a form arrives: neither misses the other. */
	private JobApplication lock(JobApplicationId id) {
		this.positions.locked(this.applications.positionOf(id).orElseThrow(UnknownApplication::new));
		return this.applications.lock(id).orElseThrow(UnknownApplication::new);
	}

}

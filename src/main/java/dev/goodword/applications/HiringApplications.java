package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends applications with the best end: they come to us. Only a "yes" of the candidate
 * leads here, never time and never a machine.
 */
@Service
public class HiringApplications {

	/** Why it ended. */
	private static final String YES = "OFFER_ACCEPTED";

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final Positions positions;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	HiringApplications(JobApplicationRepository applications, ApplicationPapers papers, StageLog log,
			Positions positions, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.applications = applications;
		this.papers = papers;
		this.log = log;
		this.positions = positions;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The candidate has accepted our offer.
	 * @param recorder who recorded it for them; null when they did it themselves
	 * @throws Refused when the application has ended
	 */
	@Transactional
	public void hire(JobApplicationId id, @Nullable AccountId recorder) {
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		ApplicationSummary seen = application.summary();
		if (!seen.isOpen()) {
			throw Refused.because("ended");
		}
		PipelineStage stage = this.positions.stage(seen.stage());
		StageMoveId move = new StageMoveId(this.chance.newId());
		Instant now = this.clock.instant();
		ApplicationEnded ended = application.end(Outcome.HIRED, YES, move, now);
		this.applications.saveAndFlush(application);
		this.log.append(new StageMove(move, id, StageMoveEntry.Cause.HIRED, stage.id(), stage, ended.stageEpoch(),
				recorder, now));
		this.papers.hire(move, id, YES, now);
		this.events.publishEvent(ended);
	}

}

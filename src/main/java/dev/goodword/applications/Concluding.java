package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends applications without a decision of ours: accepted by the candidate, withdrawn, or
 * lapsed. Row, log, disposition and fact are stored together; none of it can be undone as
 * a decision can.
 */
@Component
class Concluding {

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final Positions positions;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Concluding(JobApplicationRepository applications, ApplicationPapers papers, StageLog log, Positions positions,
			Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.applications = applications;
		this.papers = papers;
		this.log = log;
		this.positions = positions;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Ends an open application that the caller has locked.
	 * @param recorder who entered it; null when none of our people did
	 */
	void conclude(JobApplication application, Conclusion how, @Nullable AccountId recorder) {
		PipelineStage stage = this.positions.stage(application.summary().stage());
		StageMoveId move = new StageMoveId(this.chance.newId());
		Instant now = this.clock.instant();
		ApplicationEnded ended = application.end(how.outcome(), how.reasonCode(), move, now);
		this.applications.saveAndFlush(application);
		this.log.append(
				new StageMove(move, application.id(), how.cause(), stage.id(), stage, ended.stageEpoch(), recorder, now)
					.because(how.words(), false, null));
		this.papers.conclude(move, application.id(), how, now);
		this.events.publishEvent(ended);
	}

	/**
	 * How it ends.
	 *
	 * @param cause what the log calls it
	 * @param words what was said about it; null for nothing
	 */
	record Conclusion(StageMoveEntry.Cause cause, Outcome outcome, String reasonCode, @Nullable String words) {
	}

}

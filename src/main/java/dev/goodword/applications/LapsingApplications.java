package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends applications that we failed to decide. That is our failure and never a rejection;
 * whoever calls has asked the candidate before.
 */
@Service
public class LapsingApplications {

	private final JobApplicationRepository applications;

	private final ApplicationPapers papers;

	private final StageLog log;

	private final Positions positions;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	LapsingApplications(JobApplicationRepository applications, ApplicationPapers papers, StageLog log,
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
	 * Closes it as our failure.
	 * @return false when it has ended already: then nothing changes
	 */
	@Transactional
	public boolean lapse(JobApplicationId id, Lapse how) {
		JobApplication application = this.applications.lock(id).orElseThrow(UnknownApplication::new);
		ApplicationSummary seen = application.summary();
		if (!seen.isOpen()) {
			return false;
		}
		PipelineStage stage = this.positions.stage(seen.stage());
		StageMoveId move = new StageMoveId(this.chance.newId());
		Instant now = this.clock.instant();
		ApplicationEnded ended = application.end(Outcome.LAPSED_BY_COMPANY, how.name(), move, now);
		this.applications.saveAndFlush(application);
		this.log.append(
				new StageMove(move, id, StageMoveEntry.Cause.LAPSED, stage.id(), stage, ended.stageEpoch(), null, now));
		this.papers.lapse(move, id, how, now);
		this.events.publishEvent(ended);
		return true;
	}

}

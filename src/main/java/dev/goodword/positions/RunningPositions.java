package dev.goodword.positions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.shared.Chance;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing positions down, opening, pausing and closing them. */
@Service
@Transactional
public class RunningPositions {

	/** The pipeline a position gets when it names none. */
	static final String STANDARD_PIPELINE = "standard";

	private final PositionRepository positions;

	private final PipelineRepository stages;

	private final TemplateStageRepository templates;

	private final PostingRepository postings;

	private final QuestionRepository questions;

	private final HiringTeamRepository teams;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	RunningPositions(PositionRepository positions, PipelineRepository stages, TemplateStageRepository templates,
			PostingRepository postings, QuestionRepository questions, HiringTeamRepository teams, Chance chance,
			InstantSource clock, ApplicationEventPublisher events) {
		this.positions = positions;
		this.stages = stages;
		this.templates = templates;
		this.postings = postings;
		this.questions = questions;
		this.teams = teams;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/** Writes a position down as a draft with a copy of the standard pipeline. */
	public PositionId draft(NewPosition wanted) {
		PositionId id = new PositionId(this.chance.newId());
		this.positions.save(new Position(id, wanted, this.clock.instant()));
		List<TemplateStage> pipeline = this.templates.findByTemplateOrderByOrder(STANDARD_PIPELINE);
		for (int i = 0; i < pipeline.size(); i++) {
			this.stages.save(new Stage(new StageId(this.chance.newId()), id, i + 1, pipeline.get(i)));
		}
		wanted.postings().forEach((posting) -> this.postings.save(new StoredPosting(this.chance.newId(), id, posting)));
		wanted.questions()
			.forEach((question) -> this.questions
				.save(new StoredQuestion(new QuestionId(this.chance.newId()), id, question)));
		wanted.team()
			.forEach((account, roles) -> roles
				.forEach((role) -> this.teams.save(new TeamMember(this.chance.newId(), id, account, role))));
		return id;
	}

	/** Opens a draft or paused position. */
	public void open(PositionId id) {
		Position position = lock(id);
		boolean paused = position.summary().status() == PositionStatus.PAUSED;
		PositionOpened opened = position.open(this.clock.instant());
		this.positions.save(position);
		this.events.publishEvent(opened);
		if (paused) {
			this.events.publishEvent(new PositionResumed(id, opened.at()));
		}
	}

	/** Pauses an open position; {@link PausingPositions} asks whether that may be. */
	public void pause(PositionId id, Pause wanted) {
		Position position = lock(id);
		PositionPaused paused = position.pause(wanted, this.clock.instant());
		this.positions.save(position);
		this.events.publishEvent(paused);
	}

	/**
	 * Closes a position. Whoever calls makes sure that nobody is left without an outcome.
	 * @param reason in plain words; the public reads it
	 */
	public void close(PositionId id, String reason) {
		close(id, new LocalizedText(reason, reason));
	}

	/** The same with the reason in both languages. */
	public void close(PositionId id, LocalizedText reason) {
		Position position = lock(id);
		Instant now = this.clock.instant();
		PositionClosed closed = position.close(reason, now);
		this.positions.save(position);
		this.events.publishEvent(closed);
	}

	/**
	 * Takes a closing back of which nobody was told.
	 * @param rest the pause it was in before; null when it was open
	 */
	public void reopen(PositionId id, @Nullable Pause rest) {
		Position position = lock(id);
		PositionOpened opened = position.reopen(rest, this.clock.instant());
		this.positions.save(position);
		this.events.publishEvent(opened);
	}

	private Position lock(PositionId id) {
		return this.positions.lock(id).orElseThrow(UnknownPosition::new);
	}

}

package dev.goodword.channels;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.Candidates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts to candidates: who wants them, what became of them, and how the way is doing. */
@Service
@Transactional
public class Texts {

	private static final Duration WEEK = Duration.ofDays(7);

	private final TextTable table;

	private final TextFigures figures;

	private final TextWays ways;

	private final Candidates candidates;

	private final InstantSource clock;

	Texts(TextTable table, TextFigures figures, TextWays ways, Candidates candidates, InstantSource clock) {
		this.table = table;
		this.figures = figures;
		this.ways = ways;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** Whether we can text anybody. */
	@Transactional(readOnly = true)
	public boolean isOn() {
		return this.ways.isOn();
	}

	/**
	 * Whether the person can be asked for their consent: we can text, and know a number;
	 * or they gave it before, so that they can take it back while texts are off and when
	 * there is no provider any more.
	 */
	@Transactional(readOnly = true)
	public boolean isOffered(CandidateId candidate) {
		boolean possible = this.ways.isOn() && this.candidates.textNumber(candidate).isPresent();
		return possible || this.table.consents().isWanted(candidate, this.clock.instant());
	}

	/** Whether they want texts, whoever might carry them. */
	@Transactional(readOnly = true)
	public boolean isWanted(CandidateId candidate) {
		return this.table.isWanted(candidate);
	}

	/** They want texts, or no more. */
	public void want(CandidateId candidate, boolean wanted) {
		if (wanted) {
			this.table.consents().give(candidate, this.clock.instant());
		}
		else {
			this.table.consents().withdraw(candidate, this.clock.instant());
		}
	}

	/**
	 * What was texted about an application, newest first, also by a provider that is gone
	 * since; off, none waits to be.
	 */
	@Transactional(readOnly = true)
	public List<TextLine> of(JobApplicationId application) {
		boolean on = this.ways.isOn();
		return this.figures.of(application).stream().filter((line) -> on || line.outcome() != null).toList();
	}

	/** How the way is doing. */
	@Transactional(readOnly = true)
	public TextStanding standing() {
		TextNow now = this.ways.now();
		return new TextStanding(now.state(), now.setup(), this.figures.countSince(this.clock.instant().minus(WEEK)));
	}

}

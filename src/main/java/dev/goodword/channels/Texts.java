package dev.goodword.channels;

import java.net.URI;
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

	private final TextSettings settings;

	private final Candidates candidates;

	private final InstantSource clock;

	Texts(TextTable table, TextSettings settings, Candidates candidates, InstantSource clock) {
		this.table = table;
		this.settings = settings;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** Whether we can text anybody. */
	@Transactional(readOnly = true)
	public boolean isOn() {
		return this.settings.isConfigured();
	}

	/**
	 * Whether the person can be asked for their consent: we can text, and know a number.
	 */
	@Transactional(readOnly = true)
	public boolean isOffered(CandidateId candidate) {
		return this.settings.isConfigured() && this.candidates.textNumber(candidate).isPresent();
	}

	/** Whether they want texts. */
	@Transactional(readOnly = true)
	public boolean isWanted(CandidateId candidate) {
		return this.settings.isConfigured() && this.table.isWanted(candidate);
	}

	/** They want texts, or no more. */
	public void want(CandidateId candidate, boolean wanted) {
		if (wanted) {
			this.table.give(candidate, this.clock.instant());
		}
		else {
			this.table.withdraw(candidate, this.clock.instant());
		}
	}

	/** What was texted about an application, newest first. */
	@Transactional(readOnly = true)
	public List<TextLine> of(JobApplicationId application) {
		return this.settings.isConfigured() ? this.table.of(application) : List.of();
	}

	/** How the way is doing. */
	@Transactional(readOnly = true)
	public TextStanding standing() {
		boolean on = this.settings.isConfigured();
		return new TextStanding(on ? URI.create(this.settings.url()).getHost() : null, this.settings.signature(),
				this.settings.daily(), this.table.countSince(this.clock.instant().minus(WEEK)));
	}

}

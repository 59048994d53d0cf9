package dev.goodword.promises;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionPaused;
import dev.goodword.positions.PositionResumed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * While hiring for a position rests, everybody who waits has the date of the review; when
 * it goes on, the date of their stage again. Made together with the act, under the lock
 * of the position.
 */
@Service
public class RestingPromises {

	private final PromiseRepository promises;

	private final RestingTerms terms;

	private final PromiseKeeping keeping;

	private final InterviewPromises talks;

	private final Applications applications;

	private final InstantSource clock;

	RestingPromises(PromiseRepository promises, RestingTerms terms, PromiseKeeping keeping, InterviewPromises talks,
			Applications applications, InstantSource clock) {
		this.promises = promises;
		this.terms = terms;
		this.keeping = keeping;
		this.talks = talks;
		this.applications = applications;
		this.clock = clock;
	}

	/**
	 * The date an applicant would be told if hiring rested until a review on that day;
	 * null when it is their own turn and they keep their date.
	 */
	@Transactional(readOnly = true)
	public @Nullable LocalDate preview(JobApplicationId id, LocalDate reviewOn) {
		ApplicationSummary application = this.applications.summary(id);
		return this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1)
			.filter(RestingPromises::learnsOfIt)
			.map((running) -> pause(application, reviewOn, running, this.clock.instant()).dates().toldDate())
			.orElse(null);
	}

	@EventListener
	void on(PositionPaused fact) {
		each(fact.position(), fact.at(), (running) -> !learnsOfIt(running) ? Optional.empty()
				: Optional.of((application) -> pause(application, fact.reviewOn(), running, fact.at())));
	}

	/**
	 * Whose turn it is keeps their own date, and while an application is held for the law
	 * nothing is said: they learn of a pause when that is over.
	 */
	private static boolean learnsOfIt(Promise running) {
		return !running.kind().waitsForCandidate() && running.kind() != PromiseKind.LEGAL_HOLD;
	}

	/** The terms of a pause for one who waits. */
	Terms pause(ApplicationSummary application, Pause pause, Promise running, Instant now) {
		return pause(application, pause.reviewOn(), running, now);
	}

	/** Nobody with a talk ahead is told of a delay before it. */
	private Terms pause(ApplicationSummary application, LocalDate reviewOn, Promise running, Instant now) {
		return this.terms.pause(application, reviewOn, this.talks.countsFrom(application.id(), now), running.summary());
	}

	@EventListener
	void on(PositionResumed fact) {
		each(fact.position(), fact.at(),
				(running) -> (running.kind() != PromiseKind.PAUSE) ? Optional.empty()
						: Optional.of((application) -> this.terms.resumed(application, running.summary(),
								this.talks.countsFrom(application.id(), fact.at()))));
	}

	private void each(PositionId position, Instant now,
			Function<Promise, Optional<Function<ApplicationSummary, Terms>>> successor) {
		for (JobApplicationId id : this.applications.openAt(position)) {
			ApplicationSummary application = this.applications.lockedSummary(id);
			if (application.isOpen()) {
				this.promises.lockActive(id, Promise.STAGE_CHAIN)
					.flatMap(successor)
					.ifPresent((terms) -> this.keeping.make(id, terms.apply(application), now));
			}
		}
	}

}

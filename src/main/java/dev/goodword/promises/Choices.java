package dev.goodword.promises;

import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Lapse;
import dev.goodword.applications.LapsingApplications;
import dev.goodword.applications.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's choice after we failed to decide: to stay in, or to close it. Doing it
 * twice changes nothing.
 */
@Service
@Transactional
public class Choices {

	private final PromiseRepository promises;

	private final Delays delays;

	private final Applications applications;

	private final LapsingApplications lapsing;

	private final InstantSource clock;

	Choices(PromiseRepository promises, Delays delays, Applications applications, LapsingApplications lapsing,
			InstantSource clock) {
		this.promises = promises;
		this.delays = delays;
		this.applications = applications;
		this.lapsing = lapsing;
		this.clock = clock;
	}

	/** The choice that is open and known to the candidate. */
	@Transactional(readOnly = true)
	public Optional<PromiseSummary> open(JobApplicationId id) {
		return this.promises.findByApplicationAndChainAndActive(id, Promise.STAGE_CHAIN, 1)
			.filter(Choices::isOpen)
			.map(Promise::summary);
	}

	/**
	 * Stays in: the head of recruiting owes an answer.
	 * @return false when there is no choice any more
	 */
	public boolean keepIn(JobApplicationId id) {
		this.applications.lockedSummary(id);
		Optional<Promise> running = this.promises.lockActive(id, Promise.STAGE_CHAIN);
		running.filter(Choices::isOpen).ifPresent((asked) -> this.delays.keepIn(asked, this.clock.instant()));
		return running.filter((promise) -> isOpen(promise) || promise.kind() == PromiseKind.KEPT_IN).isPresent();
	}

	/**
	 * Closes it, as our failure.
	 * @return false when there is no choice any more
	 */
	public boolean close(JobApplicationId id) {
		boolean open = this.applications.lockedSummary(id).isOpen();
		boolean asked = this.promises.lockActive(id, Promise.STAGE_CHAIN).filter(Choices::isOpen).isPresent();
		return (open && asked) ? this.lapsing.lapse(id, Lapse.CLOSED_BY_CANDIDATE) : hasLapsed(id);
	}

	private boolean hasLapsed(JobApplicationId id) {
		return this.applications.summary(id).outcome() == Outcome.LAPSED_BY_COMPANY;
	}

	private static boolean isOpen(Promise promise) {
		return promise.kind() == PromiseKind.LAPSE_CHOICE && !promise.isUnheardOf();
	}

}

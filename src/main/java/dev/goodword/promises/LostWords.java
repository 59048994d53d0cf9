package dev.goodword.promises;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that had counted as arrived and came back: what they kept or told is owed again,
 * at once, until a person has said it.
 */
@Service
@Transactional
public class LostWords {

	private final PromiseRepository promises;

	private final PromiseTerms terms;

	private final PromisesOfOwners owners;

	private final PromiseKeeping keeping;

	private final Applications applications;

	LostWords(PromiseRepository promises, PromiseTerms terms, PromisesOfOwners owners, PromiseKeeping keeping,
			Applications applications) {
		this.promises = promises;
		this.terms = terms;
		this.owners = owners;
		this.keeping = keeping;
		this.applications = applications;
	}

	/**
	 * What had reached the candidate came back: the promise it kept or told gives way to
	 * one that is owed at once. One that waits for the candidate, was never heard of, or
	 * is a broken or repaired one already stays as it is.
	 */
	public void lost(JobApplicationId id, Instant now) {
		Optional<Promise> running = this.promises.lockActive(id, Promise.STAGE_CHAIN);
		Optional<Promise> reopened = running.isPresent() ? running.filter(LostWords::isTold) : latestKept(id);
		reopened.ifPresent((promise) -> {
			ApplicationSummary application = this.applications.summary(id);
			this.keeping.make(id, this.terms.of(PromiseKind.REPAIR, application, promise.id().value(), now), now);
		});
	}

	private static boolean isTold(Promise promise) {
		return !promise.kind().waitsForCandidate() && !promise.isRepair() && !promise.isBroken()
				&& !promise.isUnheardOf();
	}

	/** A decision that was told ends the row of promises. */
	private Optional<Promise> latestKept(JobApplicationId id) {
		List<Promise> all = this.promises.findByApplicationOrderByMadeAt(id);
		return all.isEmpty() ? Optional.empty()
				: Optional.of(all.get(all.size() - 1)).filter((last) -> last.state() == PromiseState.KEPT_DECISION);
	}

	/**
	 * A person has said it: what was owed at once is kept, and the promise before it
	 * stands again with its old dates. Nothing happens when nothing had come back.
	 */
	public void said(JobApplicationId id, Instant now) {
		Optional<Promise> repair = this.promises.lockActive(id, Promise.STAGE_CHAIN).filter(Promise::isRepair);
		Optional<Promise> lost = repair.flatMap((found) -> this.promises.findById(new PromiseId(found.cause())))
			.filter((found) -> !found.isBroken());
		lost.ifPresent((before) -> keep(repair.orElseThrow(), before, now));
	}

	private void keep(Promise repair, Promise before, Instant now) {
		repair.settleBy(PromiseState.KEPT_DECISION, now);
		this.promises.saveAndFlush(repair);
		if (before.isSuperseded()) {
			this.owners.standAgain(before, now);
		}
	}

}

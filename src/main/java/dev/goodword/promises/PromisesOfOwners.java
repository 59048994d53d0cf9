package dev.goodword.promises;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.Applications;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever becomes responsible for a position answers for the promises that run there, and
 * for those that stand again. No date changes, and what was kept or broken before stays
 * with who answered for it.
 */
@Component
class PromisesOfOwners {

	private final PromiseRepository promises;

	private final Applications applications;

	private final Positions positions;

	private final Escalation heads;

	private final PromisesOfHeads ofHeads;

	PromisesOfOwners(PromiseRepository promises, Applications applications, Positions positions, Escalation heads,
			PromisesOfHeads ofHeads) {
		this.promises = promises;
		this.applications = applications;
		this.positions = positions;
		this.heads = heads;
		this.ofHeads = ofHeads;
	}

	/**
	 * Also of applications that have ended and were not told so yet: the promise runs
	 * until they are.
	 */
	@EventListener
	void on(OwnerChanged fact) {
		this.promises.runningAt(fact.position(), fact.from()).forEach((promise) -> {
			promise.handTo(of(promise));
			this.promises.save(promise);
		});
	}

	/**
	 * Who answers for it now. What a head of recruiting answers for stays theirs; where
	 * there is none, and so the person before answered for it, whoever would be asked now
	 * does.
	 */
	AccountId of(Promise promise) {
		PositionSummary position = this.positions.summary(this.applications.summary(promise.application()).position());
		return this.ofHeads.isOne(promise) ? this.heads.still(promise.owner(), position) : position.owner();
	}

	/**
	 * It runs again with its old dates; whoever answers for the position now answers for
	 * it, since that may have changed meanwhile.
	 */
	void standAgain(Promise before, Instant now) {
		before.handTo(of(before));
		before.restore(now);
		this.promises.saveAndFlush(before);
	}

}

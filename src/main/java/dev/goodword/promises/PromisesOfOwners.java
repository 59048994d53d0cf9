package dev.goodword.promises;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.Applications;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever becomes responsible for a position answers for the promises that run there. No
 * date changes, and what was kept or broken before stays with who answered for it.
 */
@Component
class PromisesOfOwners {

	private final PromiseRepository promises;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Escalation heads;

	PromisesOfOwners(PromiseRepository promises, Applications applications, Positions positions, Accounts accounts,
			Escalation heads) {
		this.promises = promises;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.heads = heads;
	}

	/**
	 * What a head of recruiting answers for stays theirs; where there was none, and so
	 * the person before answered for it, whoever would be asked now does.
	 */
	@EventListener
	void on(OwnerChanged fact) {
		PositionSummary position = this.positions.summary(fact.position());
		boolean head = this.accounts.active(fact.from())
			.filter((person) -> this.heads.isHead(person, position))
			.isPresent();
		this.promises
			.findByApplicationInAndChainAndActive(this.applications.openAt(fact.position()), Promise.STAGE_CHAIN, 1)
			.stream()
			.filter((promise) -> promise.owner().equals(fact.from()) && !(head && promise.kind().belongsToHead()))
			.forEach((promise) -> {
				promise.handTo(promise.kind().belongsToHead() ? this.heads.of(position).id() : fact.to());
				this.promises.save(promise);
			});
	}

}

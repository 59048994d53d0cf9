package dev.goodword.positions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers who was responsible for a position when it changes hands. Whoever handed over
 * a draft is left out: nobody could have applied to them.
 */
@Component
@Transactional
class FormerOwners {

	private final FormerOwnerRepository former;

	private final PositionRepository positions;

	FormerOwners(FormerOwnerRepository former, PositionRepository positions) {
		this.former = former;
		this.positions = positions;
	}

	@EventListener
	void on(OwnerChanged fact) {
		this.positions.findById(fact.position())
			.filter((position) -> position.summary().status() != PositionStatus.DRAFT)
			.ifPresent((position) -> this.former.save(new FormerOwner(fact.position(), fact.from(), fact.at())));
	}

}

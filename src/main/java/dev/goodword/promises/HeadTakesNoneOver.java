package dev.goodword.promises;

import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.HandoverObjection;
import dev.goodword.positions.PositionSummary;

import org.springframework.stereotype.Component;

/**
 * A head of recruiting does not become responsible where cases wait that came to the
 * head, also while a pause or a legal hold covers them: they would decide what others are
 * to.
 */
@Component
class HeadTakesNoneOver implements HandoverObjection {

	private final PromisesOfHeads promises;

	private final Escalation heads;

	HeadTakesNoneOver(PromisesOfHeads promises, Escalation heads) {
		this.promises = promises;
		this.heads = heads;
	}

	@Override
	public Optional<String> objection(PositionSummary position, StaffMember next) {
		boolean decides = this.heads.isHead(next, position) && this.promises.runsAt(position.id());
		return decides ? Optional.of("promises.refused.headTakesOver") : Optional.empty();
	}

}

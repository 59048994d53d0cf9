package dev.goodword.promises;

import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.positions.HandoverObjection;
import dev.goodword.positions.PositionSummary;

import org.springframework.stereotype.Component;

/**
 * A head of recruiting does not become responsible where cases wait that came to the
 * head: they would decide what others are to.
 */
@Component
class HeadTakesNoneOver implements HandoverObjection {

	private final PromiseRepository promises;

	private final Escalation heads;

	private final Applications applications;

	HeadTakesNoneOver(PromiseRepository promises, Escalation heads, Applications applications) {
		this.promises = promises;
		this.heads = heads;
		this.applications = applications;
	}

	@Override
	public Optional<String> objection(PositionSummary position, StaffMember next) {
		boolean decides = this.heads.isHead(next, position) && this.promises
			.findByApplicationInAndChainAndActive(this.applications.openAt(position.id()), Promise.STAGE_CHAIN, 1)
			.stream()
			.anyMatch((running) -> running.kind().belongsToHead());
		return decides ? Optional.of("promises.refused.headTakesOver") : Optional.empty();
	}

}

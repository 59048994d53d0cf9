package dev.goodword.promises;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import org.springframework.stereotype.Component;

/**
 * A case that others let lie until it came to the head of recruiting is decided by
 * somebody the head names, not by the head.
 */
@Component
class HeadDoesNotDecide implements DecisionObjection {

	private final PromiseRepository promises;

	private final Escalation heads;

	private final Positions positions;

	HeadDoesNotDecide(PromiseRepository promises, Escalation heads, Positions positions) {
		this.promises = promises;
		this.heads = heads;
		this.positions = positions;
	}

	@Override
	public Optional<Refusal> objection(ApplicationSummary application, StaffMember who) {
		PositionSummary position = this.positions.summary(application.position());
		return this.promises.findByApplicationAndChainAndActive(application.id(), Promise.STAGE_CHAIN, 1)
			.filter((running) -> ReleasePolicy.staysOut(running.summary(), position.owner(), who.id(),
					this.heads.isHead(who, position)))
			.map((running) -> new Refusal("promises.refused.headDecides", null));
	}

	@Override
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return this.promises.findByApplicationInAndChainAndActive(applications, Promise.STAGE_CHAIN, 1)
			.stream()
			.filter((running) -> running.kind().belongsToHead())
			.map(Promise::application)
			.collect(Collectors.toSet());
	}

}

package dev.goodword.decisions;

import java.util.EnumSet;
import java.util.Set;

import dev.goodword.positions.OwnerChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever becomes responsible for a position acts on the answers that whoever was had
 * asked for: those that are awaited, and those that may be awaited again.
 */
@Component
class RequestsOfOwners {

	private static final Set<DecisionState> UNANSWERED = EnumSet.of(DecisionState.OPEN, DecisionState.OVERTAKEN);

	private final DecisionRequestRepository requests;

	RequestsOfOwners(DecisionRequestRepository requests) {
		this.requests = requests;
	}

	@EventListener
	void on(OwnerChanged fact) {
		this.requests.askedAt(fact.position(), fact.from(), UNANSWERED).forEach((request) -> {
			request.handTo(fact.to());
			this.requests.saveAndFlush(request);
		});
	}

}

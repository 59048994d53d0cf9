package dev.goodword.communication;

import dev.goodword.decisions.DecisionChased;
import dev.goodword.decisions.DecisionGiven;
import dev.goodword.decisions.DecisionRequested;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is asked to decide, and whoever asked, hears of it at once. */
@Component
class DecisionAlerts {

	private final ApplicationEventPublisher events;

	DecisionAlerts(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(DecisionRequested fact) {
		this.events.publishEvent(new StaffAlerted(StaffAlert.DECISION_WANTED, fact.decider(), fact.application(),
				fact.request().value(), fact.at()));
	}

	@EventListener
	void on(DecisionChased fact) {
		this.events.publishEvent(new StaffAlerted(StaffAlert.DECISION_DUE, fact.decider(), fact.application(),
				fact.request().value(), fact.at()));
		if (fact.late()) {
			this.events.publishEvent(new StaffAlerted(StaffAlert.DECISION_LATE, fact.requester(), fact.application(),
					fact.request().value(), fact.at()));
		}
	}

	@EventListener
	void on(DecisionGiven fact) {
		this.events.publishEvent(new StaffAlerted(StaffAlert.DECISION_GIVEN, fact.requester(), fact.application(),
				fact.request().value(), fact.at()));
	}

}

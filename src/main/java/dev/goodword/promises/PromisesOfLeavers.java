package dev.goodword.promises;

import java.time.Instant;
import java.util.Set;

import dev.goodword.accounts.AccountDeactivated;
import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.Positions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody who has left is named on a promise: what they answered for as a head of
 * recruiting goes to another, and where they were to decide, a head names somebody else.
 * The promises of their own positions go over when these do. No date changes.
 */
@Component
class PromisesOfLeavers {

	private final PromiseRepository promises;

	private final PromisesOfOwners owners;

	private final Escalation heads;

	private final Applications applications;

	private final Positions positions;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	PromisesOfLeavers(PromiseRepository promises, PromisesOfOwners owners, Escalation heads, Applications applications,
			Positions positions, Tasks tasks, ApplicationEventPublisher events) {
		this.promises = promises;
		this.owners = owners;
		this.heads = heads;
		this.applications = applications;
		this.positions = positions;
		this.tasks = tasks;
		this.events = events;
	}

	@EventListener
	void on(AccountDeactivated fact) {
		this.promises.runningOf(fact.account()).forEach((promise) -> {
			if (promise.owner().equals(fact.account())) {
				promise.handTo(this.owners.of(promise));
			}
			if (fact.account().equals(promise.summary().people().decider())) {
				promise.nameNobody();
				nameAnother(promise, fact.at());
			}
			this.promises.save(promise);
		});
	}

	private void nameAnother(Promise promise, Instant now) {
		ApplicationSummary application = this.applications.summary(promise.application());
		AccountId head = this.heads.of(this.positions.summary(application.position())).id();
		this.tasks.answered(application.id(), Set.of(Deciders.DECIDE_TASK));
		this.tasks.add(Delays.NAME_DECIDER_TASK, application.id(), head, promise.days().teamDueAt());
		this.events.publishEvent(new StaffAlerted(StaffAlert.DECIDER_WANTED, head, application.id(), now));
	}

}

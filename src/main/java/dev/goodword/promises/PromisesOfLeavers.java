package dev.goodword.promises;

import java.util.Set;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody who has left, or may not act there any more, is named on a promise: what they
 * answered for as a head of recruiting goes to another, and where they were to decide, a
 * head names somebody else. The promises of their own positions go over when these do. No
 * date changes.
 */
@Component
class PromisesOfLeavers {

	private final PromiseRepository promises;

	private final PromisesOfOwners owners;

	private final Escalation heads;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Tasks tasks;

	private final ApplicationEventPublisher events;

	PromisesOfLeavers(PromiseRepository promises, PromisesOfOwners owners, Escalation heads, Applications applications,
			Positions positions, Accounts accounts, Tasks tasks, ApplicationEventPublisher events) {
		this.promises = promises;
		this.owners = owners;
		this.heads = heads;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.tasks = tasks;
		this.events = events;
	}

	@EventListener
	void on(AccessNarrowed fact) {
		this.promises.runningOf(fact.account()).forEach((promise) -> {
			if (promise.owner().equals(fact.account())) {
				promise.handTo(this.owners.of(promise));
			}
			if (fact.account().equals(promise.summary().people().decider())) {
				nameAnother(promise, fact);
			}
			this.promises.save(promise);
		});
	}

	/** Of an application that has ended nothing is to be decided. */
	private void nameAnother(Promise promise, AccessNarrowed fact) {
		ApplicationSummary application = this.applications.summary(promise.application());
		PositionSummary position = this.positions.summary(application.position());
		if (mayDecide(fact.account(), position)) {
			return;
		}
		promise.nameNobody();
		this.tasks.answered(application.id(), Set.of(Deciders.DECIDE_TASK));
		if (application.isOpen()) {
			AccountId head = this.heads.of(position).id();
			this.tasks.add(Delays.NAME_DECIDER_TASK, application.id(), head, promise.days().teamDueAt());
			this.events.publishEvent(new StaffAlerted(StaffAlert.DECIDER_WANTED, head, application.id(), fact.at()));
		}
	}

	private boolean mayDecide(AccountId person, PositionSummary position) {
		return this.accounts.active(person)
			.filter((one) -> AccessPolicy.mayStill(one, Permission.MOVE_APPLICATION,
					this.positions.scope(position, one)))
			.isPresent();
	}

}

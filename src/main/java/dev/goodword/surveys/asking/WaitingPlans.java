package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.LeftWaiting;
import dev.goodword.promises.PromiseMade;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps for each open application the moment at which it would count as left waiting, so
 * that those we forgot are asked as well. Nobody decides whom.
 */
@Component
class WaitingPlans implements Work {

	private static final String TASK = "survey-waiting";

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	private final Occasions occasions;

	private final Applications applications;

	private final AskingTimes times;

	private final WorkScheduler later;

	private final Transactions transactions;

	WaitingPlans(PlanRepository plans, InvitationRepository invitations, Occasions occasions, Applications applications,
			AskingTimes times, WorkScheduler later, Transactions transactions) {
		this.plans = plans;
		this.invitations = invitations;
		this.occasions = occasions;
		this.applications = applications;
		this.times = times;
		this.later = later;
		this.transactions = transactions;
	}

	@EventListener
	void on(PromiseMade fact) {
		if (LeftWaiting.beginsAnew(fact.kind())) {
			this.later.enqueue(TASK, fact.application().toString(), fact.at());
		}
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public void run(String subject) {
		JobApplicationId id = JobApplicationId.of(subject);
		this.transactions.alone(() -> plan(this.applications.summary(id)));
	}

	private boolean plan(ApplicationSummary application) {
		PlanId id = PlanId.of(application.id(), Touchpoint.T7);
		Optional<Instant> since = this.occasions.waitingSince(application);
		Optional<Plan> planned = this.plans.lock(id);
		if (since.isEmpty()) {
			planned.ifPresent(this.plans::delete);
			return false;
		}
		Instant from = since.get();
		if (planned.isPresent()) {
			if (!planned.get().toldAt().equals(from)) {
				planned.get().countFrom(from, this.times.after(from));
				this.plans.save(planned.get());
			}
			return true;
		}
		if (this.invitations.existsByApplicationAndTouchpoint(application.id(), Touchpoint.T7)) {
			return false;
		}
		this.plans.save(new Plan(id, application.candidate(), OutcomeClass.STALE, from, this.times.after(from)));
		return true;
	}

}

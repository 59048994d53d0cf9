package dev.goodword.surveys.asking;

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

	private final StandingPlans plans;

	private final Occasions occasions;

	private final Applications applications;

	private final AskingTimes times;

	private final WorkScheduler later;

	private final Transactions transactions;

	WaitingPlans(StandingPlans plans, Occasions occasions, Applications applications, AskingTimes times,
			WorkScheduler later, Transactions transactions) {
		this.plans = plans;
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
		this.transactions.alone(() -> {
			ApplicationSummary application = this.applications.summary(id);
			this.plans.keep(application, Touchpoint.T7, OutcomeClass.STALE, this.occasions.waitingSince(application),
					this.times::after);
			return id;
		});
	}

}

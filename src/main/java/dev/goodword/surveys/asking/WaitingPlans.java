package dev.goodword.surveys.asking;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.promises.LeftWaiting;
import dev.goodword.promises.PromiseMade;
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

	private final KeepingPlans plans;

	private final Occasions occasions;

	private final AskingTimes times;

	private final WorkScheduler later;

	WaitingPlans(KeepingPlans plans, Occasions occasions, AskingTimes times, WorkScheduler later) {
		this.plans = plans;
		this.occasions = occasions;
		this.times = times;
		this.later = later;
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
		this.plans.keep(JobApplicationId.of(subject), Touchpoint.T7, OutcomeClass.STALE, this.occasions::waitingSince,
				this.times::after);
	}

}

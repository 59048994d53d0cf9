package dev.goodword.surveys.asking;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.offers.starting.FirstDayChanged;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.Touchpoint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans to ask everybody who started to work here, a month after their first day, how the
 * job compares with what was promised. Whoever never came is not asked; nobody decides
 * whom.
 */
@Component
class StartPlans implements Work {

	private static final String TASK = "survey-start";

	private final KeepingPlans plans;

	private final Occasions occasions;

	private final AskingTimes times;

	private final WorkScheduler later;

	StartPlans(KeepingPlans plans, Occasions occasions, AskingTimes times, WorkScheduler later) {
		this.plans = plans;
		this.occasions = occasions;
		this.times = times;
		this.later = later;
	}

	@EventListener
	void on(FirstDayChanged fact) {
		this.later.enqueue(TASK, fact.application().toString(), fact.at());
	}

	@Override
	public String task() {
		return TASK;
	}

	@Override
	public boolean keepsTime() {
		return true;
	}

	@Override
	public void run(String subject) {
		this.plans.keep(JobApplicationId.of(subject), Touchpoint.T9, null, this.occasions::worksSince,
				(since) -> this.times.about(Ripening.ready(Touchpoint.T9, since)));
	}

}

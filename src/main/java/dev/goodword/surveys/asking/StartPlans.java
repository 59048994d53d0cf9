package dev.goodword.surveys.asking;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.offers.starting.FirstDayChanged;
import dev.goodword.shared.Transactions;
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

	private final StandingPlans plans;

	private final Occasions occasions;

	private final Applications applications;

	private final AskingTimes times;

	private final WorkScheduler later;

	private final Transactions transactions;

	StartPlans(StandingPlans plans, Occasions occasions, Applications applications, AskingTimes times,
			WorkScheduler later, Transactions transactions) {
		this.plans = plans;
		this.occasions = occasions;
		this.applications = applications;
		this.times = times;
		this.later = later;
		this.transactions = transactions;
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
	public void run(String subject) {
		JobApplicationId id = JobApplicationId.of(subject);
		this.transactions.alone(() -> {
			ApplicationSummary application = this.applications.summary(id);
			this.plans.keep(application, Touchpoint.T9, null, this.occasions.worksSince(application),
					(since) -> this.times.about(Ripening.ready(Touchpoint.T9, since)));
			return id;
		});
	}

}

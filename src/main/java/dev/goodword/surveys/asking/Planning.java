package dev.goodword.surveys.asking;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.communication.CandidateTold;
import dev.goodword.communication.MessageKind;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.asking.Occasions.Occasion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans to ask, after somebody was told the outcome: told before asked; their own yes or
 * no needs no telling. Follows in a task of its own, so that a survey can never hold up a
 * message. No member of staff has a part in it.
 */
@Component
class Planning implements Work {

	private static final String TASK = "survey-plan";

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	private final Occasions occasions;

	private final Applications applications;

	private final AskingTimes times;

	private final WorkScheduler later;

	private final Transactions transactions;

	private final InstantSource clock;

	Planning(PlanRepository plans, InvitationRepository invitations, Occasions occasions, Applications applications,
			AskingTimes times, WorkScheduler later, Transactions transactions, InstantSource clock) {
		this.plans = plans;
		this.invitations = invitations;
		this.occasions = occasions;
		this.applications = applications;
		this.times = times;
		this.later = later;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(CandidateTold fact) {
		if (fact.kind().isBadNews() || fact.kind() == MessageKind.LAPSED) {
			this.later.enqueue(TASK, fact.application().toString(), fact.at());
		}
	}

	@EventListener
	void on(ApplicationEnded fact) {
		if (fact.outcome() == Outcome.WITHDRAWN || fact.outcome() == Outcome.HIRED) {
			this.later.enqueue(TASK, fact.application().toString(), fact.at());
		}
	}

	@Override
	public String task() {
		return TASK;
	}

	/** Who is asked when is counted from here. */
	@Override
	public boolean keepsTime() {
		return true;
	}

	@Override
	public void run(String subject) {
		JobApplicationId id = JobApplicationId.of(subject);
		this.transactions.alone(() -> {
			ApplicationSummary application = this.applications.summary(id);
			this.occasions.end(application).ifPresent((end) -> plan(application, end));
			return id;
		});
	}

	private void plan(ApplicationSummary application, Occasion end) {
		PlanId plan = PlanId.of(application.id(), end.touchpoint());
		boolean known = this.plans.existsById(plan) || isAsked(application, end.touchpoint())
				|| (end.touchpoint() == Touchpoint.T5 && isAsked(application, Touchpoint.T7));
		if (!known) {
			Instant now = this.clock.instant();
			this.plans.save(new Plan(plan, application.candidate(), end.outcome(), now,
					this.times.about(now.plus(end.delay()))));
		}
	}

	private boolean isAsked(ApplicationSummary application, Touchpoint touchpoint) {
		return this.invitations.existsByApplicationAndTouchpoint(application.id(), touchpoint);
	}

}

package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.communication.CandidateTold;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.Touchpoint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans to ask, after somebody was told the outcome: told before asked. Follows the
 * telling in a task of its own, so that a survey can never hold up a message.
 */
@Component
class Planning implements Work {

	private static final String TASK = "survey-plan";

	private static final Duration BEFORE_TALK = Duration.ofDays(3);

	private static final Duration AFTER_TALK = Duration.ofDays(5);

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	private final Applications applications;

	private final WorkScheduler later;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	Planning(PlanRepository plans, InvitationRepository invitations, Applications applications, WorkScheduler later,
			Transactions transactions, Chance chance, InstantSource clock) {
		this.plans = plans;
		this.invitations = invitations;
		this.applications = applications;
		this.later = later;
		this.transactions = transactions;
		this.chance = chance;
		this.clock = clock;
	}

	@EventListener
	void on(CandidateTold fact) {
		if (fact.kind().isBadNews()) {
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
		this.transactions.alone(() -> plan(this.applications.summary(id)));
	}

	private boolean plan(ApplicationSummary application) {
		JobApplicationId id = application.id();
		boolean told = application.outcome() != null && application.outcome().isOurNo()
				&& application.told() == Told.SENT;
		boolean met = application.interviewHeldAt() != null;
		PlanId plan = PlanId.of(id, Touchpoint.afterDecline(met));
		if (!told || this.plans.existsById(plan)
				|| this.invitations.existsByApplicationAndTouchpoint(id, plan.touchpoint())) {
			return false;
		}
		Instant now = this.clock.instant();
		this.plans.save(new Plan(plan, application.candidate(), plan.touchpoint().outcomeClass(), now,
				now.plus(met ? AFTER_TALK : BEFORE_TALK).plus(spread())));
		return true;
	}

	/** From a day before to a day after. */
	private Duration spread() {
		int day = Math.toIntExact(InvitationPolicy.SPREAD.toSeconds());
		return Duration.ofSeconds(this.chance.below(2 * day + 1) - day);
	}

}

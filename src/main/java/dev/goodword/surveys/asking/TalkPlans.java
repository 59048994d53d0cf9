package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.InterviewRecorded;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Work;
import dev.goodword.shared.WorkScheduler;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans to ask half of those who had a talk, two hours after it and once for an
 * application. Nobody decides whom.
 */
@Component
class TalkPlans implements Work {

	private static final String TASK = "survey-talk";

	private static final Duration AFTER = Duration.ofHours(2);

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final SurveyRules rules;

	private final Draw draw;

	private final WorkScheduler later;

	private final Transactions transactions;

	private final InstantSource clock;

	TalkPlans(PlanRepository plans, InvitationRepository invitations, Applications applications, Positions positions,
			Accounts accounts, SurveyRules rules, Draw draw, WorkScheduler later, Transactions transactions,
			InstantSource clock) {
		this.plans = plans;
		this.invitations = invitations;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.rules = rules;
		this.draw = draw;
		this.later = later;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(InterviewRecorded fact) {
		this.later.enqueue(TASK, fact.application().toString(), fact.at());
	}

	@Override
	public String task() {
		return TASK;
	}

	/** People are asked two hours after their talk. */
	@Override
	public boolean keepsTime() {
		return true;
	}

	@Override
	public void run(String subject) {
		JobApplicationId id = JobApplicationId.of(subject);
		this.transactions.alone(() -> {
			plan(this.applications.summary(id));
			return id;
		});
	}

	private void plan(ApplicationSummary application) {
		PlanId id = PlanId.of(application.id(), Touchpoint.T2);
		Instant held = application.interviewHeldAt();
		if (held == null || this.plans.existsById(id)
				|| this.invitations.existsByApplicationAndTouchpoint(application.id(), Touchpoint.T2)) {
			return;
		}
		Instant now = this.clock.instant();
		int share = this.rules.at(this.accounts.company(this.positions.summary(application.position()).company()), now)
			.shareMet();
		if (this.draw.falls(application.id(), Touchpoint.T2, share)) {
			Instant ask = held.plus(AFTER);
			this.plans.save(new Plan(id, application.candidate(), null, held, ask.isBefore(now) ? now : ask));
		}
	}

}

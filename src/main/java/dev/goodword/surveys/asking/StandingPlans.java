package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps the intention to ask about something that can still change: made when it begins,
 * moved with it, and gone when it is not so any more. Whoever was asked is not asked
 * again.
 */
@Component
class StandingPlans {

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	StandingPlans(PlanRepository plans, InvitationRepository invitations) {
		this.plans = plans;
		this.invitations = invitations;
	}

	/**
	 * Brings the plan into line with what is so now.
	 * @param outcome how the application counts; null where no answer knows of an outcome
	 * @param since when it began; empty when there is nothing to ask about
	 * @param ask draws from that when they are asked
	 */
	void keep(ApplicationSummary application, Touchpoint touchpoint, @Nullable OutcomeClass outcome,
			Optional<Instant> since, UnaryOperator<Instant> ask) {
		PlanId id = PlanId.of(application.id(), touchpoint);
		Optional<Plan> planned = this.plans.lock(id);
		if (since.isEmpty()) {
			planned.ifPresent(this.plans::delete);
			return;
		}
		Instant from = since.get();
		if (planned.isPresent()) {
			if (!planned.get().toldAt().equals(from)) {
				planned.get().countFrom(from, ask.apply(from));
				this.plans.save(planned.get());
			}
		}
		else if (!this.invitations.existsByApplicationAndTouchpoint(application.id(), touchpoint)) {
			this.plans.save(new Plan(id, application.candidate(), outcome, from, ask.apply(from)));
		}
	}

}

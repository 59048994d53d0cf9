package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.OutcomeClass;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Brings the plan of one application into line, in a transaction of its own. */
@Component
class KeepingPlans {

	private final StandingPlans plans;

	private final Applications applications;

	private final Transactions transactions;

	KeepingPlans(StandingPlans plans, Applications applications, Transactions transactions) {
		this.plans = plans;
		this.applications = applications;
		this.transactions = transactions;
	}

	/**
	 * Keeps what is to be asked of an application, or drops it.
	 * @param outcome how the application counts; null where no answer knows of an outcome
	 * @param since says when it began; empty when there is nothing to ask about
	 * @param ask draws from that when they are asked
	 */
	void keep(JobApplicationId id, Touchpoint touchpoint, @Nullable OutcomeClass outcome,
			Function<ApplicationSummary, Optional<Instant>> since, UnaryOperator<Instant> ask) {
		this.transactions.alone(() -> {
			ApplicationSummary application = this.applications.summary(id);
			this.plans.keep(application, touchpoint, outcome, since.apply(application), ask);
			return id;
		});
	}

}

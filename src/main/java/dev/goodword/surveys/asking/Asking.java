package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;

import org.springframework.stereotype.Component;

/** Asks those whose time has come, if the rules still allow. */
@Component
class Asking implements DueWork {

	private final PlanRepository plans;

	private final Inviting inviting;

	private final Gates gates;

	private final Applications applications;

	private final Positions positions;

	private final Transactions transactions;

	private final InstantSource clock;

	Asking(PlanRepository plans, Inviting inviting, Gates gates, Applications applications, Positions positions,
			Transactions transactions, InstantSource clock) {
		this.plans = plans;
		this.inviting = inviting;
		this.gates = gates;
		this.applications = applications;
		this.positions = positions;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "survey-asking";
	}

	@Override
	public Duration patience() {
		return Duration.ofHours(1);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.transactions.within(this.plans::next);
	}

	@Override
	public int runDue() {
		Instant now = this.clock.instant();
		List<PlanId> due = this.transactions.alone(() -> this.plans.due(now));
		due.forEach((id) -> this.transactions.alone(() -> {
			this.plans.lock(id).ifPresent((plan) -> carryOut(plan, now));
			return id;
		}));
		return due.size();
	}

	private void carryOut(Plan plan, Instant now) {
		ApplicationSummary application = this.applications.summary(plan.application());
		PositionSummary position = this.positions.summary(application.position());
		Answer answer = this.gates.decide(plan, application, position, now);
		switch (answer.kind()) {
			case WAIT -> {
				plan.waitUntil(Objects.requireNonNull(answer.again()));
				this.plans.save(plan);
			}
			case DROP -> this.plans.delete(plan);
			case ASK -> {
				this.plans.delete(plan);
				if (plan.touchpoint().isOnPage()) {
					this.inviting.askOnPage(plan, position, now);
				}
				else {
					this.inviting.ask(plan, application, position, now);
				}
			}
		}
	}

}

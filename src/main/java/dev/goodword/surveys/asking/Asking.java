package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Case;
import dev.goodword.surveys.asking.InvitationPolicy.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Asks those whose time has come, if the rules still allow. */
@Component
class Asking implements DueWork {

	private final PlanRepository plans;

	private final Inviting inviting;

	private final Occasions occasions;

	private final People people;

	private final Applications applications;

	private final Positions positions;

	private final SurveyRules rules;

	private final Transactions transactions;

	private final InstantSource clock;

	Asking(PlanRepository plans, Inviting inviting, Occasions occasions, People people, Applications applications,
			Positions positions, SurveyRules rules, Transactions transactions, InstantSource clock) {
		this.plans = plans;
		this.inviting = inviting;
		this.occasions = occasions;
		this.people = people;
		this.applications = applications;
		this.positions = positions;
		this.rules = rules;
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
		boolean stands = this.occasions.stands(plan.touchpoint(), application, now);
		Answer answer = InvitationPolicy
			.decide(new Case(plan.touchpoint(), plan.toldAt(), stands, position.confidential(), person(plan),
					this.rules.on(position.company(), LocalDate.ofInstant(now, position.zone()))), now);
		switch (answer.kind()) {
			case WAIT -> {
				plan.waitUntil(Objects.requireNonNull(answer.again()));
				this.plans.save(plan);
			}
			case DROP -> this.plans.delete(plan);
			case ASK -> {
				this.plans.delete(plan);
				this.inviting.ask(plan, application, position, now);
			}
		}
	}

	private Person person(Plan plan) {
		Set<CandidateId> same = this.people.same(plan.candidate());
		List<Plan> ended = this.plans.findByCandidateIn(same)
			.stream()
			.filter((other) -> other.touchpoint().isAfterTheEnd())
			.toList();
		return new Person(this.people.mayBeAsked(plan.candidate()),
				this.people.isActiveBeside(plan.application(), same), latest(ended),
				latest(ended.stream().filter((other) -> Occasions.isNo(other.touchpoint())).toList()),
				this.inviting.before(same));
	}

	private static @Nullable Instant latest(List<Plan> plans) {
		return plans.stream().map(Plan::toldAt).max(Instant::compareTo).orElse(null);
	}

}

package dev.goodword.surveys.asking;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Case;
import dev.goodword.surveys.asking.InvitationPolicy.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts together what the decision about asking somebody rests on. */
@Component
class Gates {

	private final PlanRepository plans;

	private final Inviting inviting;

	private final Occasions occasions;

	private final People people;

	private final SurveyRules rules;

	private final Accounts accounts;

	Gates(PlanRepository plans, Inviting inviting, Occasions occasions, People people, SurveyRules rules,
			Accounts accounts) {
		this.plans = plans;
		this.inviting = inviting;
		this.occasions = occasions;
		this.people = people;
		this.rules = rules;
		this.accounts = accounts;
	}

	/** Whether it is done now, later or not at all. */
	Answer decide(Plan plan, ApplicationSummary application, PositionSummary position, Instant now) {
		boolean stands = this.occasions.stands(plan.touchpoint(), application, now);
		return InvitationPolicy.decide(new Case(plan.touchpoint(), plan.toldAt(), stands, position.confidential(),
				person(plan), this.rules.at(this.accounts.company(position.company()), now)), now);
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
				this.inviting.before(same, plan.touchpoint()));
	}

	private static @Nullable Instant latest(List<Plan> plans) {
		return plans.stream().map(Plan::toldAt).max(Instant::compareTo).orElse(null);
	}

}

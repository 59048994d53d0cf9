package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.SurveyLetter;
import dev.goodword.communication.SurveyMail;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DueWork;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.asking.InvitationPolicy.Answer;
import dev.goodword.surveys.asking.InvitationPolicy.Case;

import org.springframework.stereotype.Component;

/** Asks those whose time has come, if the rules still allow. */
@Component
class Asking implements DueWork {

	private final PlanRepository plans;

	private final InvitationRepository invitations;

	private final People people;

	private final Applications applications;

	private final Positions positions;

	private final SurveyMail mail;

	private final Transactions transactions;

	private final Chance chance;

	private final InstantSource clock;

	Asking(PlanRepository plans, InvitationRepository invitations, People people, Applications applications,
			Positions positions, SurveyMail mail, Transactions transactions, Chance chance, InstantSource clock) {
		this.plans = plans;
		this.invitations = invitations;
		this.people = people;
		this.applications = applications;
		this.positions = positions;
		this.mail = mail;
		this.transactions = transactions;
		this.chance = chance;
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
		Answer answer = InvitationPolicy.decide(known(plan, application, position), now);
		switch (answer.kind()) {
			case WAIT -> {
				plan.waitUntil(Objects.requireNonNull(answer.again()));
				this.plans.save(plan);
			}
			case DROP -> this.plans.delete(plan);
			case ASK -> {
				ask(plan, application, position, now);
				this.plans.delete(plan);
			}
		}
	}

	private Case known(Plan plan, ApplicationSummary application, PositionSummary position) {
		Set<CandidateId> person = this.people.same(plan.candidate());
		Instant lastTold = this.plans.findByCandidateIn(person)
			.stream()
			.map(Plan::toldAt)
			.max(Instant::compareTo)
			.orElse(plan.toldAt());
		List<Instant> asked = this.invitations.findByCandidateIn(person)
			.stream()
			.map((invitation) -> invitation.asked().askedAt())
			.toList();
		return new Case(plan.toldAt(), isToldStill(application), this.people.mayBeAsked(plan.candidate()),
				position.confidential(), this.people.isActiveBeside(plan.application(), person), lastTold, asked);
	}

	static boolean isToldStill(ApplicationSummary application) {
		return application.outcome() != null && application.outcome().isOurNo() && application.told() == Told.SENT;
	}

	private void ask(Plan plan, ApplicationSummary application, PositionSummary position, Instant now) {
		UUID id = this.chance.newId();
		SurveyToken token = SurveyToken.draw(this.chance);
		Instant leaves = this.mail.ask(new SurveyLetter(plan.application(), id, token.text(), now,
				InvitationPolicy.REMINDER, InvitationPolicy.VALID), now);
		Instant ended = Objects.requireNonNullElse(application.endedAt(), plan.toldAt());
		this.invitations.save(new Invitation(id, plan, position, YearMonth.from(ended.atZone(position.zone())),
				token.hash(), leaves, leaves.plus(InvitationPolicy.VALID)));
	}

}

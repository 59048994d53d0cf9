package dev.goodword.surveys.asking;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.candidates.CandidateId;
import dev.goodword.communication.SurveyLetter;
import dev.goodword.communication.SurveyMail;
import dev.goodword.positions.PositionGroupId;
import dev.goodword.positions.PositionGroups;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.asking.InvitationPolicy.Before;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes invitations and their mails, and plans what follows two months later. */
@Component
class Inviting {

	private final InvitationRepository invitations;

	private final PlanRepository plans;

	private final SurveyMail mail;

	private final Accounts accounts;

	private final PositionGroups groups;

	private final AskingTimes times;

	private final Chance chance;

	Inviting(InvitationRepository invitations, PlanRepository plans, SurveyMail mail, Accounts accounts,
			PositionGroups groups, AskingTimes times, Chance chance) {
		this.invitations = invitations;
		this.plans = plans;
		this.mail = mail;
		this.accounts = accounts;
		this.groups = groups;
		this.times = times;
		this.chance = chance;
	}

	/**
	 * What a person was asked before. What they were asked on a page does not count when
	 * a mail is to be sent; a mail counts for a page.
	 */
	List<Before> before(Collection<CandidateId> person, Touchpoint next) {
		return this.invitations.findByCandidateIn(person)
			.stream()
			.map(Invitation::asked)
			.filter((asked) -> next.isOnPage() || !asked.cell().touchpoint().isOnPage())
			.map((asked) -> new Before(asked.cell().touchpoint(), asked.askedAt()))
			.toList();
	}

	void ask(Plan plan, ApplicationSummary application, PositionSummary position, Instant now) {
		UUID id = this.chance.newId();
		SurveyToken token = SurveyToken.draw(this.chance);
		SurveyMail.Leaving mails = this.mail.ask(new SurveyLetter(plan.application(), id, reason(plan.touchpoint()),
				token.text(), now, InvitationPolicy.REMINDER, InvitationPolicy.VALID), now);
		Instant leaves = mails.first();
		save(id, plan, counted(plan, application), position, token, leaves, mails.reminder());
		PlanId next = PlanId.of(plan.application(), Touchpoint.T8);
		if (plan.touchpoint().isHeadline() && !this.plans.existsById(next)
				&& !this.invitations.existsByApplicationAndTouchpoint(plan.application(), Touchpoint.T8)) {
			this.plans.save(new Plan(next, plan.candidate(), plan.outcome(), leaves,
					this.times.about(leaves.plus(Ripening.FOLLOW_UP))));
		}
	}

	/** Asks on a page: nothing is sent, and no link is known to anybody yet. */
	void askOnPage(Plan plan, PositionSummary position, Instant now) {
		save(this.chance.newId(), plan, now, position, SurveyToken.draw(this.chance), now, null);
	}

	private void save(UUID id, Plan plan, Instant counted, PositionSummary position, SurveyToken token, Instant from,
			@Nullable Instant reminded) {
		ZoneId zone = this.accounts.company(position.company()).zone();
		Origin origin = new Origin(position, this.groups.of(position.id()).map(PositionGroupId::value).orElse(null));
		this.invitations.save(new Invitation(id, plan, origin, YearMonth.from(counted.atZone(zone)), token.hash(), from,
				from.plus(InvitationPolicy.VALID))
			.remindedAt(reminded));
	}

	/**
	 * When it counts: at the end, or when they were left waiting, asked again or a month
	 * in the job; by the days of the company, as what became of its applications is
	 * counted.
	 */
	private static Instant counted(Plan plan, ApplicationSummary application) {
		return switch (plan.touchpoint()) {
			case T3, T4, T5, T6 -> Objects.requireNonNullElse(application.endedAt(), plan.toldAt());
			case T1, T2, T7, T8, T9, INT -> Ripening.ready(plan.touchpoint(), plan.toldAt());
		};
	}

	private static SurveyLetter.Reason reason(Touchpoint touchpoint) {
		return switch (touchpoint) {
			case T7 -> SurveyLetter.Reason.LEFT_WAITING;
			case T8 -> SurveyLetter.Reason.LOOKING_BACK;
			case T9 -> SurveyLetter.Reason.NEW_IN_THE_JOB;
			default -> SurveyLetter.Reason.ENDED;
		};
	}

}

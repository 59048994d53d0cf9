package dev.goodword.surveys.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import dev.goodword.surveys.PagePulse;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.SurveyToken;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.asking.InvitationPolicy.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks some of those who have just applied, on the page that confirms it. Who is one of
 * them follows from the application's id and a key nobody knows, so that neither staff
 * nor applicants choose.
 */
@Service
@Transactional
class AskingOnPages implements PagePulse {

	/** The page confirms that something arrived; later it is about something else. */
	private static final Duration CONFIRMS = Duration.ofHours(1);

	/** Until then somebody may still say how a talk was. */
	private static final Duration FRESH = Duration.ofDays(21);

	private final InvitationRepository invitations;

	private final Inviting inviting;

	private final Gates gates;

	private final SurveyRules rules;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Draw draw;

	private final Chance chance;

	private final InstantSource clock;

	AskingOnPages(InvitationRepository invitations, Inviting inviting, Gates gates, SurveyRules rules,
			Applications applications, Positions positions, Accounts accounts, Draw draw, Chance chance,
			InstantSource clock) {
		this.invitations = invitations;
		this.inviting = inviting;
		this.gates = gates;
		this.rules = rules;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.draw = draw;
		this.chance = chance;
		this.clock = clock;
	}

	@Override
	public void applied(JobApplicationId id) {
		Instant now = this.clock.instant();
		ApplicationSummary application = this.applications.summary(id);
		PositionSummary position = this.positions.summary(application.position());
		int share = this.rules.at(this.accounts.company(position.company()), now).share();
		Plan plan = new Plan(PlanId.of(id, Touchpoint.T1), application.candidate(), null, application.receivedAt(),
				now);
		if (this.draw.falls(id, Touchpoint.T1, share)
				&& !this.invitations.existsByApplicationAndTouchpoint(id, Touchpoint.T1)
				&& this.gates.decide(plan, application, position, now).kind() == Kind.ASK) {
			this.inviting.askOnPage(plan, position, now);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Touchpoint> offered(ApplicationSummary application) {
		Instant now = this.clock.instant();
		Instant talk = application.interviewHeldAt();
		if (now.isBefore(application.receivedAt().plus(CONFIRMS))) {
			return offered(application.id(), Touchpoint.T1, now);
		}
		return (application.isOpen() && talk != null && now.isBefore(talk.plus(FRESH)))
				? offered(application.id(), Touchpoint.T2, now) : Optional.empty();
	}

	private Optional<Touchpoint> offered(JobApplicationId id, Touchpoint touchpoint, Instant now) {
		return this.invitations.findByApplicationAndTouchpoint(id, touchpoint)
			.filter((found) -> found.isOpen(now))
			.map((found) -> touchpoint);
	}

	@Override
	public Optional<String> open(ApplicationSummary application) {
		return offered(application).flatMap((touchpoint) -> this.invitations.lock(application.id(), touchpoint))
			.filter((found) -> found.isOpen(this.clock.instant()))
			.map((found) -> {
				SurveyToken token = SurveyToken.draw(this.chance);
				found.renew(token.hash());
				this.invitations.save(found);
				return token.text();
			});
	}

}

package dev.goodword.surveys.asking;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import dev.goodword.shared.Vault;
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

	private static final String PURPOSE = "survey-draw";

	private static final int PERCENT = 100;

	private final InvitationRepository invitations;

	private final Inviting inviting;

	private final Gates gates;

	private final SurveyRules rules;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Vault vault;

	private final Chance chance;

	private final InstantSource clock;

	AskingOnPages(InvitationRepository invitations, Inviting inviting, Gates gates, SurveyRules rules,
			Applications applications, Positions positions, Accounts accounts, Vault vault, Chance chance,
			InstantSource clock) {
		this.invitations = invitations;
		this.inviting = inviting;
		this.gates = gates;
		this.rules = rules;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.vault = vault;
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
		if (drawn(id) < share && !this.invitations.existsByApplicationAndTouchpoint(id, Touchpoint.T1)
				&& this.gates.decide(plan, application, position, now).kind() == Kind.ASK) {
			this.inviting.askOnPage(plan, application, position, now);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isOffered(JobApplicationId id, Instant receivedAt) {
		Instant now = this.clock.instant();
		return now.isBefore(receivedAt.plus(CONFIRMS))
				&& this.invitations.findByApplicationAndTouchpoint(id, Touchpoint.T1)
					.filter((found) -> found.isOpen(now))
					.isPresent();
	}

	@Override
	public Optional<String> open(JobApplicationId id) {
		return this.invitations.lock(id, Touchpoint.T1)
			.filter((found) -> found.isOpen(this.clock.instant()))
			.map((found) -> {
				SurveyToken token = SurveyToken.draw(this.chance);
				found.renew(token.hash());
				this.invitations.save(found);
				return token.text();
			});
	}

	/** From 0 to 99, each as likely as any other. */
	private int drawn(JobApplicationId id) {
		String signed = this.vault.sign(PURPOSE, id.toString());
		try {
			byte[] mixed = MessageDigest.getInstance("SHA-256").digest(signed.getBytes(StandardCharsets.US_ASCII));
			return Math.floorMod(ByteBuffer.wrap(mixed).getLong(), PERCENT);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

}

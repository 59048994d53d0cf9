package dev.goodword.communication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.RepeatedSubmission;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Writes the mail with a code and a link to sign in; it is never repeated. */
@Component
class SignInMail {

	private final Applications applications;

	private final Positions positions;

	private final Candidates candidates;

	private final Accounts accounts;

	private final Drafting drafting;

	private final Writing writing;

	private final Chance chance;

	SignInMail(Applications applications, Positions positions, Candidates candidates, Accounts accounts,
			Drafting drafting, Writing writing, Chance chance) {
		this.applications = applications;
		this.positions = positions;
		this.candidates = candidates;
		this.accounts = accounts;
		this.drafting = drafting;
		this.writing = writing;
		this.chance = chance;
	}

	void send(CandidateId candidate, UUID subject, IssuedSignIn issued, Instant now) {
		CandidateProfile person = this.candidates.profile(candidate);
		Optional<ApplicationSummary> own = own(candidate, subject);
		PositionSummary position = own.or(() -> repeated(subject))
			.map((application) -> this.positions.summary(application.position()))
			.orElse(null);
		Company company = company(position);
		ZoneId zone = person.zoneOr((position != null) ? position.zone() : company.zone());
		Intent intent = new Intent(MessageKind.SIGN_IN, company.id(), candidate,
				own.map(ApplicationSummary::id).orElse(null), this.chance.newId().toString(), 0, null, null,
				issued.validUntil());
		Draft draft = this.drafting.signIn(person.language(), DateWords.in(person.language(), zone), issued,
				company.name().in(person.language()));
		this.writing.write(intent, draft, new SendPlan(now, null, issued.validUntil()), null, now);
	}

	private Optional<ApplicationSummary> own(CandidateId candidate, UUID subject) {
		List<ApplicationSummary> all = this.applications.ofCandidate(candidate);
		return all.stream().filter((application) -> application.id().value().equals(subject)).findFirst();
	}

	/**
	 * A repeated form belongs to nobody's application; its position names the company.
	 */
	private Optional<ApplicationSummary> repeated(UUID subject) {
		return this.applications.repeat(subject).map(RepeatedSubmission::earlier).map(this.applications::summary);
	}

	private Company company(@Nullable PositionSummary position) {
		return (position != null) ? this.accounts.company(position.company()) : this.accounts.companies().get(0);
	}

}

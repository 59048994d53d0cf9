package dev.goodword.communication;

import java.time.ZoneId;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.positions.PositionSummary;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;

/**
 * Everybody and everything a message about an application speaks of, at one moment.
 *
 * @param owner the recruiter responsible, who signs
 */
record Scene(ApplicationSummary application, PositionSummary position, CandidateProfile person, StaffMember owner,
		Company company) {

	/** The candidate's language, never the sender's. */
	LocaleTag language() {
		return this.person.language();
	}

	ZoneId zone() {
		return this.person.zoneOr(this.position.zone());
	}

	DateWords dates() {
		return DateWords.in(language(), zone());
	}

}

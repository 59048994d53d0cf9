package dev.goodword.surveys.comments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.DecisionMakers;
import dev.goodword.decisions.DecisionsGiven;
import dev.goodword.offers.OfferActors;
import dev.goodword.positions.HiringTeams;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Component;

/**
 * Who may read what applicants wrote: nobody who decides on applications, as everybody
 * was promised who wrote. What somebody did counts, and not only what they are called.
 */
@Component
class WordReaders {

	/**
	 * So long after its application was over somebody may still read words: three months
	 * in which they waited for company, the rest of the fourth, and a year after it.
	 */
	static final Duration AS_LONG_AS_WORDS = Duration.ofDays(520);

	private final HiringTeams teams;

	private final DecisionMakers makers;

	private final DecisionsGiven given;

	private final OfferActors offers;

	private final InstantSource clock;

	WordReaders(HiringTeams teams, DecisionMakers makers, DecisionsGiven given, OfferActors offers,
			InstantSource clock) {
		this.teams = teams;
		this.makers = makers;
		this.given = given;
		this.offers = offers;
		this.clock = clock;
	}

	boolean admit(StaffMember who, CompanyId company) {
		Instant since = this.clock.instant().minus(AS_LONG_AS_WORDS);
		return !who.holds(Role.RECRUITER) && !this.teams.hires(who.id(), company)
				&& !this.makers.decided(who.id(), company, since) && !this.given.decided(who.id(), company, since)
				&& !this.offers.acted(who.id(), company, since);
	}

}

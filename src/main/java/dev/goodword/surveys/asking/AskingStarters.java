package dev.goodword.surveys.asking;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.candidates.CandidateId;
import dev.goodword.offers.starting.FirstMonthAsking;
import dev.goodword.positions.PositionSummary;
import dev.goodword.surveys.Starters;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says by the rules of asking who of those who start is asked, before and afterwards. */
@Service
@Transactional(readOnly = true)
class AskingStarters implements Starters, FirstMonthAsking {

	private final People people;

	private final SurveyRules rules;

	private final Accounts accounts;

	private final InstantSource clock;

	AskingStarters(People people, SurveyRules rules, Accounts accounts, InstantSource clock) {
		this.people = people;
		this.rules = rules;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public Meant meant(PositionSummary position, @Nullable Instant begins) {
		Instant now = this.clock.instant();
		Instant asked = (begins != null) ? monthAfter(begins) : now;
		if (position.confidential()) {
			return Meant.CONFIDENTIAL;
		}
		if (begins != null && Ripening.isTooLate(begins, now)) {
			return Meant.LATE;
		}
		return isOn(this.accounts.company(position.company()), asked.isBefore(now) ? now : asked) ? Meant.ASKED
				: Meant.OFF;
	}

	@Override
	public Instant monthAfter(Instant begins) {
		return Ripening.ready(Touchpoint.T9, begins);
	}

	@Override
	public Unasked why(Company company, CandidateId who, Instant begins, Instant recorded) {
		if (!isOn(company, monthAfter(begins))) {
			return Unasked.OFF;
		}
		return (Ripening.isTooLate(begins, recorded) || !this.people.mayBeAsked(who)) ? Unasked.SPARED : Unasked.DUE;
	}

	private boolean isOn(Company company, Instant moment) {
		return this.rules.at(company, moment).isOn(Touchpoint.T9);
	}

}

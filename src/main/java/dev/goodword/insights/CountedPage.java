package dev.goodword.insights;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.promises.OverdueDays;
import dev.goodword.surveys.CandidateFigures;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.CandidateValue;

import org.springframework.stereotype.Component;

/**
 * Puts together what applying was worth to people, and what is counted of everybody
 * without asking.
 */
@Component
class CountedPage {

	private final OperationRows operations;

	private final GivenTable given;

	private final OverdueDays overdue;

	private final LongestWaits longest;

	private final InstantSource clock;

	CountedPage(OperationRows operations, GivenTable given, OverdueDays overdue, LongestWaits longest,
			InstantSource clock) {
		this.operations = operations;
		this.given = given;
		this.overdue = overdue;
		this.longest = longest;
		this.clock = clock;
	}

	CountedView of(StaffMember who, Company company, QuarterCounts counts, FigureWords words) {
		Quarter quarter = counts.quarter();
		Instant now = this.clock.instant();
		Instant from = quarter.firstDay().atStartOfDay(company.zone()).toInstant();
		Instant until = quarter.end().atStartOfDay(company.zone()).toInstant();
		OverdueDays.Ended ended = this.overdue.ended(company.id(), from, until, now);
		Worth worth = CandidateFigures.of(counts, CandidateValue.waiting(ended.ofEverybody()));
		return new CountedView(WorthRows.say(worth, words), WorthRows.of(worth, words),
				WorthRows.given(this.given.of(company.id(), from, until), ended, words),
				this.operations.of(company, quarter, words), this.longest.of(who, company.id(), now, words));
	}

}

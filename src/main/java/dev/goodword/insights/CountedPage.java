package dev.goodword.insights;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.accounts.Company;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.CountedView.Waiting;
import dev.goodword.insights.GivenCounts.Gave;
import dev.goodword.surveys.CandidateFigures;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.QuarterCounts;

import org.springframework.stereotype.Component;

/**
 * Puts together what applying was worth to people, and what is counted of everybody
 * without asking.
 */
@Component
class CountedPage {

	private final OperationRows operations;

	private final GivenCounts given;

	private final FirmCounts firm;

	private final RepeatCounts repeats;

	private final LongestWaits longest;

	private final InstantSource clock;

	CountedPage(OperationRows operations, GivenCounts given, FirmCounts firm, RepeatCounts repeats,
			LongestWaits longest, InstantSource clock) {
		this.operations = operations;
		this.given = given;
		this.firm = firm;
		this.repeats = repeats;
		this.longest = longest;
		this.clock = clock;
	}

	CountedView of(StaffMember who, Company company, QuarterCounts counts, FigureWords words) {
		return view(company, counts, this.longest.of(who, company.id(), this.clock.instant(), words), words);
	}

	/** The same without anybody's name. */
	CountedView ofEverybody(Company company, QuarterCounts counts, FigureWords words) {
		return view(company, counts, List.of(), words);
	}

	private CountedView view(Company company, QuarterCounts counts, List<Waiting> longest, FigureWords words) {
		Instant now = this.clock.instant();
		Gave gave = GivenCounts.gave(this.given.of(company, counts, now));
		Worth worth = CandidateFigures.of(counts, gave.waited());
		return new CountedView(WorthRows.say(worth, words),
				WeighedRows.worth(WorthRows.of(worth, words), counts, words), WorthRows.given(gave, words),
				this.repeats.of(company, counts, now, words), this.operations.of(company, counts, words), longest,
				Panels.worth(worth, counts, words),
				FirmRows.of(FirmCounts.firm(this.firm.of(company, counts, now)), counts, words));
	}

}

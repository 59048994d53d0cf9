package dev.goodword.insights;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.insights.ExperienceView.Card;
import dev.goodword.insights.ExperienceView.Choice;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.BrandFigures;
import dev.goodword.surveys.CompanyFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;

import org.springframework.stereotype.Component;

/** Puts the figures of one company and one quarter together. */
@Component
class ExperiencePage {

	private static final int QUARTERS = 6;

	private final Accounts accounts;

	private final SurveyFigures figures;

	private final PromiseCard promises;

	private final BelowFigures below;

	private final InstantSource clock;

	ExperiencePage(Accounts accounts, SurveyFigures figures, PromiseCard promises, BelowFigures below,
			InstantSource clock) {
		this.accounts = accounts;
		this.figures = figures;
		this.promises = promises;
		this.below = below;
		this.clock = clock;
	}

	/** The companies whose figures the person may read; only whole ones. */
	List<Company> companies(StaffMember who) {
		return this.accounts.companies()
			.stream()
			.filter((company) -> AccessPolicy.may(who, Permission.SEE_FIGURES,
					new Scope(company.id(), null, false, Set.of())))
			.toList();
	}

	/**
	 * The company asked for, else one where the person is, else the first one; empty when
	 * the person may read none.
	 */
	Optional<Company> company(StaffMember who, String asked) {
		return company(companies(who), who, asked);
	}

	/** The same of companies that were read before. */
	static Optional<Company> company(List<Company> all, StaffMember who, String asked) {
		return asked.isEmpty()
				? all.stream()
					.filter((company) -> company.zone().equals(who.zone()))
					.findFirst()
					.or(() -> all.stream().findFirst())
				: all.stream().filter((company) -> company.id().toString().equals(asked)).findFirst();
	}

	/** The quarter that runs where the company is. */
	Quarter quarter(Company company) {
		return Quarter.of(LocalDate.ofInstant(this.clock.instant(), company.zone()));
	}

	/** The quarter asked for, or the one to open with; empty when there is none such. */
	Optional<Quarter> quarter(Company company, String asked) {
		try {
			return Optional.of(asked.isEmpty() ? opening(company) : Quarter.parse(asked));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What stands over a page: period and company. */
	static String over(Company company, Quarter quarter, FigureWords words) {
		return words.say("insights.over", period(quarter, words), company.name().in(words.language()));
	}

	/** The companies one may choose from; none when there is only one. */
	List<Choice> choices(StaffMember who, FigureWords words) {
		return companies(companies(who), words.language());
	}

	/** The quarters one may choose from. */
	List<Choice> periods(Company company, FigureWords words) {
		return periods(quarter(company), words);
	}

	/**
	 * The quarter the page opens with: the latest whose figures are final, if a score of
	 * it may be shown.
	 */
	Quarter opening(Company company) {
		return this.figures.openingQuarter(company, quarter(company));
	}

	/** What was counted of the quarter asked for; empty when there is none such. */
	Optional<QuarterCounts> counts(Company company, String asked) {
		return asked.isEmpty() ? Optional.of(this.figures.opening(company, quarter(company)))
				: quarter(company, asked).map((quarter) -> this.figures.counts(company, quarter));
	}

	ExperienceView view(List<Company> all, Company company, QuarterCounts counts, FigureWords words) {
		Quarter quarter = counts.quarter();
		TwoYears tallies = this.promises.tallies(company, counts);
		List<Card> cards = new ArrayList<>(CompanyCards.of(counts, words));
		cards.add(this.promises.of(tallies, counts, words));
		return new ExperienceView(over(company, quarter, words), headline(counts, tallies.now(), words),
				company.id().toString(), companies(all, words.language()), quarter.toString(), periods(company, words),
				cards, this.below.of(company, quarter, counts, words),
				words.say("insights.foot", words.dates().longDateTime(this.clock.instant()).text(), counts.method(),
						PublicationPolicy.LEAST));
	}

	/**
	 * The news: that people would recommend us more or less than a year ago, else what
	 * applying did to the brand, else what became of our promises.
	 */
	private static String headline(QuarterCounts counts, PromiseTally tally, FigureWords words) {
		return switch (CompanyFigures.recommendation(counts).change().verdict()) {
			case BETTER, A_LITTLE_BETTER -> words.say("insights.headline.better");
			case WORSE, A_LITTLE_WORSE -> words.say("insights.headline.worse");
			case NO_CLEAR_CHANGE,
					CANNOT_SAY ->
				Optional.ofNullable(BrandFigures.of(counts).result().range())
					.flatMap((range) -> words.lifted(range))
					.orElseGet(() -> (tally.due() == 0) ? words.say("insights.headline.none")
							: words.say("insights.headline", tally.kept(), tally.due()));
		};
	}

	static String period(Quarter quarter, FigureWords words) {
		return words.say("insights.quarter." + quarter.number(), Integer.toString(quarter.year()));
	}

	private static List<Choice> companies(List<Company> companies, LocaleTag language) {
		return (companies.size() < 2) ? List.of()
				: companies.stream()
					.map((company) -> new Choice(company.id().toString(), company.name().in(language)))
					.toList();
	}

	private static List<Choice> periods(Quarter latest, FigureWords words) {
		return IntStream.range(0, QUARTERS)
			.mapToObj((back) -> latest.plus(-back))
			.map((quarter) -> new Choice(quarter.toString(), period(quarter, words)))
			.toList();
	}

}

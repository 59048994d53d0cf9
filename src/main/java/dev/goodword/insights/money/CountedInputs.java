package dev.goodword.insights.money;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.accounts.Company;
import dev.goodword.applications.Referrals;
import dev.goodword.insights.Firm;
import dev.goodword.insights.FirmCounts;
import dev.goodword.promises.OutcomeTallies;
import dev.goodword.promises.OutcomeTally;
import dev.goodword.surveys.CustomFigures;
import dev.goodword.surveys.QuarterCounts;
import dev.goodword.surveys.SurveyFigures;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.TalkYear;
import dev.goodword.surveys.TalkYears;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.value.Counted;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the product counts itself of what a scenario needs. From answers nothing enters
 * but what was published of a final quarter, as it was published.
 */
@Component
@Transactional(readOnly = true)
class CountedInputs {

	private final OutcomeTallies tallies;

	private final Referrals referrals;

	private final TalkYears talk;

	private final SurveyFigures figures;

	private final SurveyRules rules;

	private final FirmCounts firm;

	private final InstantSource clock;

	CountedInputs(OutcomeTallies tallies, Referrals referrals, TalkYears talk, SurveyFigures figures, SurveyRules rules,
			FirmCounts firm, InstantSource clock) {
		this.tallies = tallies;
		this.referrals = referrals;
		this.talk = talk;
		this.figures = figures;
		this.rules = rules;
		this.firm = firm;
		this.clock = clock;
	}

	/** What there is, and of what is missing, why. */
	Found of(Company company) {
		Quarter running = Quarter.of(today(company));
		Map<Factor, Offer> offers = new EnumMap<>(Factor.class);
		TalkYear year = this.talk.before(company.id(), running);
		offers.putAll(talk(company, year));
		LocalDate today = today(company);
		Firm firm = this.firm.between(company, today.minusYears(1), today);
		offers.put(Factor.HIRES, new Offer(Counted.exactly(firm.hired()), null, null));
		offers.put(Factor.TALKS, new Offer(Counted.exactly((int) firm.talkHours()), null, null));
		offers.put(Factor.APPLICATIONS, new Offer(Counted.exactly(applications(company)), null, null));
		Optional<QuarterCounts> last = Stream.of(-1, -2)
			.map((back) -> this.figures.counts(company, running.plus(back)))
			.filter(QuarterCounts::isKept)
			.findFirst();
		last.ifPresent((counts) -> offers.putAll(custom(counts)));
		return new Found(offers, year, state(company, last.orElse(null)));
	}

	/**
	 * How many applications ended, or were left waiting, in the year that is over since
	 * yesterday.
	 */
	int applications(Company company) {
		LocalDate today = today(company);
		OutcomeTally tally = this.tallies.of(company.id(), start(today.minusYears(1), company), start(today, company),
				this.clock.instant());
		return tally.declinedUnmet() + tally.declinedMet() + tally.withdrawn() + tally.offered() + tally.left();
	}

	/**
	 * Applications by word of mouth of just the quarters whose talk brought them, where
	 * that is known; else of the year that is over.
	 */
	private Map<Factor, Offer> talk(Company company, TalkYear year) {
		TalkYear.Sums sums = year.counted();
		if (sums == null) {
			LocalDate today = today(company);
			return Map.of(Factor.REFERRED, new Offer(Counted.exactly(
					this.referrals.count(company.id(), start(today.minusYears(1), company), start(today, company))),
					null, null));
		}
		return Map.of(Factor.REFERRED, new Offer(Counted.exactly(sums.referred()), year.from(), year.to()),
				Factor.SPOKEN_WELL, new Offer(sums.well(), year.from(), year.to()), Factor.SPOKEN_BADLY,
				new Offer(sums.badly(), year.from(), year.to()));
	}

	private static Map<Factor, Offer> custom(QuarterCounts counts) {
		Map<Factor, Offer> offers = new EnumMap<>(Factor.class);
		shares(counts).forEach((factor, share) -> {
			if (share.isShown()) {
				NumberBand number = Objects.requireNonNull(share.number());
				double size = (share.effective() != null) ? share.effective() : number.least();
				offers.put(factor,
						new Offer(
								Counted.share(Objects.requireNonNull(share.point()),
										Objects.requireNonNull(share.range()), size),
								counts.quarter(), counts.quarter()));
			}
		});
		return offers;
	}

	private static Map<Factor, Result> shares(QuarterCounts counts) {
		return Map.of(Factor.CUSTOMERS, CustomFigures.customers(counts), Factor.FEWER, CustomFigures.muchLess(counts),
				Factor.MORE, CustomFigures.muchMore(counts));
	}

	private Custom state(Company company, @Nullable QuarterCounts last) {
		List<Result> shares = (last != null) ? List.copyOf(shares(last).values()) : List.of();
		if (last != null && shares.stream().allMatch(Result::isShown)) {
			return new Custom("counted", last.quarter());
		}
		boolean some = shares.stream().anyMatch(Result::isShown);
		return (some || this.rules.on(company.id(), today(company)).consumers())
				? new Custom((last != null) ? "few" : "later", (last != null) ? last.quarter() : null)
				: new Custom("unasked", null);
	}

	private LocalDate today(Company company) {
		return LocalDate.ofInstant(this.clock.instant(), company.zone());
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

	/**
	 * All of it.
	 *
	 * @param offers what is counted, by what it is counted for
	 * @param talk the year of what people told others
	 * @param custom what is known of customers
	 */
	record Found(Map<Factor, Offer> offers, TalkYear talk, Custom custom) {

		Found {
			offers = Map.copyOf(offers);
		}

	}

	/**
	 * A number that can be taken over.
	 *
	 * @param from the first quarter it is of; null where it is of the year until today
	 * @param to the last of them; null likewise
	 */
	record Offer(Counted number, @Nullable Quarter from, @Nullable Quarter to) {
	}

	/**
	 * What is known of customers.
	 *
	 * @param code the last word of the key of its sentence
	 * @param quarter of which; null where there is none
	 */
	record Custom(String code, @Nullable Quarter quarter) {
	}

}

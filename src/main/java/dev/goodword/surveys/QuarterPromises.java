package dev.goodword.surveys;

import java.time.Instant;
import java.time.InstantSource;

import dev.goodword.accounts.Company;
import dev.goodword.promises.PromiseTallies;
import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears;
import dev.goodword.promises.PromiseYears.Period;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * What became of the promises of a quarter and of the same one a year before: as it was
 * kept when their figures became final, as the daily count found it, or counted now.
 */
@Service
public class QuarterPromises {

	private final PromiseYears years;

	private final PromiseTallies tallies;

	private final InstantSource clock;

	QuarterPromises(PromiseYears years, PromiseTallies tallies, InstantSource clock) {
		this.years = years;
		this.tallies = tallies;
		this.clock = clock;
	}

	/** Those of a quarter that was read, and of the year before. */
	public TwoYears of(Company company, QuarterCounts counts) {
		return counts.promises()
			.orElseGet(
					() -> count(company, counts.quarter(), counts.promisesBefore().orElse(null), this.clock.instant()));
	}

	/**
	 * As they are now.
	 * @param before the year before as it was kept; null to count it too
	 */
	TwoYears count(Company company, Quarter quarter, @Nullable PromiseTally before, Instant now) {
		Period own = period(company, quarter);
		return (before != null) ? new TwoYears(this.tallies.due(company.id(), own.from(), own.until(), now), before)
				: this.years.due(company.id(), own, period(company, quarter.yearBefore()), now);
	}

	private static Period period(Company company, Quarter quarter) {
		return new Period(quarter.firstDay().atStartOfDay(company.zone()).toInstant(),
				quarter.end().atStartOfDay(company.zone()).toInstant());
	}

}

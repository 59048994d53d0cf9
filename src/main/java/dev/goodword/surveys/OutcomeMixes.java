package dev.goodword.surveys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

import dev.goodword.accounts.Company;
import dev.goodword.promises.OutcomeTallies;
import dev.goodword.promises.OutcomeTally;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.ReleasePolicy;
import dev.goodword.surveys.asking.Invitations;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of the applications of each quarter: counted while the quarter's figures
 * may still change, and kept as it was from then on.
 */
@Component
class OutcomeMixes {

	/** Of so many frozen quarters are the weights by which periods are compared. */
	private static final int A_YEAR = 4;

	private final JdbcClient database;

	private final OutcomeTallies tallies;

	private final PublishedOnce once;

	private final InstantSource clock;

	OutcomeMixes(JdbcClient database, OutcomeTallies tallies, PublishedOnce once, InstantSource clock) {
		this.database = database;
		this.tallies = tallies;
		this.once = once;
		this.clock = clock;
	}

	/** The mix of a quarter, and the weights by which it is compared. */
	Mixes of(Company company, Quarter quarter) {
		return of(company, quarter, this.once.of(company.id(), quarter).exact());
	}

	/** The same with what is kept, as it was read before. */
	Mixes of(Company company, Quarter quarter, Once once) {
		NavigableMap<Quarter, OutcomeMix> frozen = once.mixes();
		AheadCounts ahead = once.ahead();
		OutcomeMix own = frozen.containsKey(quarter) ? frozen.get(quarter)
				: (ahead != null) ? new OutcomeMix(ahead.closings()) : counted(company, quarter);
		Optional<OutcomeMix> year = frozen.descendingMap().values().stream().limit(A_YEAR).reduce(OutcomeMixes::plus);
		return new Mixes(own, year.filter((mix) -> mix.total() > 0).orElse(own), year.isPresent(),
				frozen.get(quarter.yearBefore()), frozen.containsKey(quarter));
	}

	/** Keeps the mix of a quarter as it is now. */
	void freeze(Company company, Quarter quarter) {
		Instant now = this.clock.instant();
		counted(company, quarter).closings()
			.forEach((outcome, count) -> this.database.sql("""
					insert into survey_outcome_mix (company_id, period, outcome_class, applications, frozen_at)
					values (:company, :period, :outcome, :applications, :at)""")
				.param("company", Columns.bytes(company.id().value()))
				.param("period", quarter.toString())
				.param("outcome", outcome.name())
				.param("applications", count)
				.param("at", Columns.utc(now))
				.update());
	}

	/**
	 * How those applications had ended whose people are asked in a quarter what they told
	 * others: two months and the days before, after which people are asked at all; these
	 * are fewer after one end than after another.
	 */
	OutcomeMix endedBeforeAsking(Company company, Quarter quarter) {
		return endedBeforeAsking(company, quarter.firstDay(), quarter.end());
	}

	/** The same of any days, the last one not among them. */
	OutcomeMix endedBeforeAsking(Company company, LocalDate first, LocalDate end) {
		Map<Duration, OutcomeMix> windows = new HashMap<>();
		Map<OutcomeClass, Integer> closings = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass outcome : OutcomeClass.values()) {
			OutcomeMix window = windows.computeIfAbsent(Invitations.toldOthersAfter(outcome),
					(before) -> counted(company, start(first, company).minus(before),
							start(end, company).minus(before)));
			closings.put(outcome, window.closings(outcome));
		}
		return new OutcomeMix(closings);
	}

	private OutcomeMix counted(Company company, Quarter quarter) {
		return between(company, quarter.firstDay(), quarter.end());
	}

	/** What became of the applications of some days, the last one not among them. */
	OutcomeMix between(Company company, LocalDate first, LocalDate end) {
		return counted(company, start(first, company), start(end, company));
	}

	private OutcomeMix counted(Company company, Instant from, Instant until) {
		OutcomeTally tally = this.tallies.of(company.id(), from, until, this.clock.instant());
		return new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, tally.declinedUnmet(), OutcomeClass.REJ_POST,
				tally.declinedMet(), OutcomeClass.WITHDRAWN, tally.withdrawn(), OutcomeClass.OFFERED, tally.offered(),
				OutcomeClass.STALE, tally.left()));
	}

	private static OutcomeMix plus(OutcomeMix one, OutcomeMix other) {
		Map<OutcomeClass, Integer> sum = new EnumMap<>(OutcomeClass.class);
		Arrays.stream(OutcomeClass.values())
			.forEach((each) -> sum.put(each, one.closings(each) + other.closings(each)));
		return new OutcomeMix(sum);
	}

	private static Instant start(LocalDate day, Company company) {
		return day.atStartOfDay(company.zone()).toInstant();
	}

	/** Whether no answer counts in the figures of a quarter any more. */
	boolean isOver(Quarter quarter) {
		return !this.clock.instant().isBefore(ReleasePolicy.frozenAt(quarter));
	}

	/** Whether nothing keeps its figures any more: a later quarter is over too. */
	boolean isPast(Quarter quarter) {
		return quarter.compareTo(UnansweredQuarters.latest(this.clock.instant())) < 0;
	}

	/**
	 * The weights of a quarter.
	 *
	 * @param own what became of its applications
	 * @param reference those of the last four frozen quarters up to it, else its own
	 * @param isYear whether the reference is that, and not its own
	 * @param yearBefore the mix of the same quarter a year before; null when not kept
	 * @param isKept whether its own mix is kept and changes no more
	 */
	record Mixes(OutcomeMix own, OutcomeMix reference, boolean isYear, @Nullable OutcomeMix yearBefore,
			boolean isKept) {

		/** Kept. */
		Mixes(OutcomeMix own, OutcomeMix reference, boolean isYear, @Nullable OutcomeMix yearBefore) {
			this(own, reference, isYear, yearBefore, true);
		}

	}

}

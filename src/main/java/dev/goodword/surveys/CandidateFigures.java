package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.CandidateValue;
import dev.goodword.surveys.scores.value.CandidateValue.Costs;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Weighing;

/**
 * What applying gave to people and what it took from them ({@code experience.md} 3.6.7):
 * answers weighted to what became of all applications, and the waiting of everybody. From
 * published counts and from what is counted without asking, so that it tells nothing
 * those do not. Pure.
 */
public final class CandidateFigures {

	/** What people can get out of applying. */
	static final List<Item> BENEFITS = List.of(Item.CLA, Item.FEE, Item.FAI, Item.RES, Item.EXP);

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** The variance assumed of a share of which nothing is known: 25 points of 100. */
	private static final double UNKNOWN_SHARE = Sample.UNKNOWN / 10_000;

	private static final String NET = "candidate-value";

	private static final String BENEFIT = "candidate-benefit";

	private static final String COST = "candidate-cost";

	private CandidateFigures() {
	}

	/**
	 * The value of a quarter to those who applied. What too few answered is left out of
	 * the cost, and its weight goes to the rest; waiting is always in it.
	 * @param waiting what everybody whose application ended waited beyond their day, see
	 * {@link CandidateValue#waiting}
	 */
	public static Worth of(QuarterCounts counts, double waiting) {
		return kept(counts).orElseGet(() -> computed(counts, waiting));
	}

	/** All three as they were kept; empty when they were not. */
	private static Optional<Worth> kept(QuarterCounts counts) {
		return counts.kept(NET)
			.flatMap((net) -> counts.kept(BENEFIT)
				.flatMap((benefit) -> counts.kept(COST)
					.map((cost) -> new Worth(net.result(), benefit.result(), cost.result()))));
	}

	private static Worth computed(QuarterCounts counts, double waiting) {
		Weighing weighing = counts.weighing();
		List<StratifiedMean> benefits = BENEFITS.stream()
			.flatMap((item) -> mean(counts, item, Spread::points, Sample.UNKNOWN).stream())
			.toList();
		Optional<StratifiedMean> hours = mean(counts, Item.HRS, (spread) -> spread.hours(weighing.caps()),
				UNKNOWN_SHARE);
		Optional<StratifiedMean> ease = mean(counts, Item.EAS, Spread::points, Sample.UNKNOWN);
		Optional<StratifiedMean> money = mean(counts, Item.PAY, (spread) -> spread.money(weighing.caps()),
				UNKNOWN_SHARE);
		Costs costs = new Costs(hours.map(StratifiedMean::estimate).orElse(null), waiting,
				ease.map(StratifiedMean::estimate).orElse(null), money.map(StratifiedMean::estimate).orElse(null));
		List<StratifiedMean> all = Stream
			.concat(benefits.stream(), Stream.of(hours, ease, money).flatMap(Optional::stream))
			.toList();
		return CandidateValue.of(benefits, costs, weighing.cost())
			.map((value) -> new Worth(shown(counts, NET, value.net(), value.interval(), all),
					shown(counts, BENEFIT, value.benefit(), value.benefit().interval(0, 100), all),
					shown(counts, COST, value.cost(), value.cost().interval(0, 100), all)))
			.orElseGet(() -> nothing(counts));
	}

	/** With enough answers, and unless they would tell what each of a few answered. */
	private static Optional<StratifiedMean> mean(QuarterCounts counts, Item item, Function<Spread, Sample> values,
			double unknown) {
		Map<OutcomeClass, Spread> spreads = counts.spreads(item);
		if (spreads.isEmpty() || spreads.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer)) {
			return Optional.empty();
		}
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		spreads.forEach((outcome, spread) -> samples.put(outcome, values.apply(spread)));
		return StratifiedMean.of(counts.mix(item), samples, unknown)
			.filter((mean) -> mean.n() >= PublicationPolicy.LEAST);
	}

	/** It is worth as many answers as the part of it that is worth the fewest. */
	private static Result shown(QuarterCounts counts, String measure, Estimate value, Interval range,
			List<StratifiedMean> parts) {
		int answers = parts.stream().mapToInt(StratifiedMean::n).min().orElse(0);
		double effective = parts.stream().mapToDouble(StratifiedMean::effective).min().orElse(0);
		return Publication.of(subject(counts, measure),
				new Measured(value.value(), range, answers, false, effective, null, List.of()), BASIS);
	}

	private static Worth nothing(QuarterCounts counts) {
		int some = Math.min(1, counts.mix().total());
		return new Worth(nothing(counts, NET, some), nothing(counts, BENEFIT, some), nothing(counts, COST, some));
	}

	private static Result nothing(QuarterCounts counts, String measure, int some) {
		return counts.itemsWereNotKept() ? Publication.notKept(subject(counts, measure), BASIS)
				: Publication.tooFew(subject(counts, measure), some, BASIS);
	}

	private static Subject subject(QuarterCounts counts, String measure) {
		return new Subject(measure, counts.company().toString(), counts.quarter().toString());
	}

	/**
	 * What applying was worth.
	 *
	 * @param net benefit less cost, from -100 to +100
	 * @param benefit from 0 to 100
	 * @param cost from 0 to 100
	 */
	public record Worth(Result net, Result benefit, Result cost) {
	}

}

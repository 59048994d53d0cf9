package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.StratifiedMean;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * How many applicants are customers, and how many of those will buy much less or much
 * more: shares in percent, from published counts alone ({@code experience.md} 3.6.6). The
 * one is weighted to what became of all applications; the others to the customers among
 * them, so that the product of both is the sum over all outcomes. Pure.
 */
public final class CustomFigures {

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** Customers are people in part, where an outcome has few. */
	private static final double FINE = 100;

	private CustomFigures() {
	}

	/** The share of customers among all whose applications ended. */
	public static Result customers(QuarterCounts counts) {
		return kept(counts, "customers")
			.orElseGet(() -> figure(counts, "customers", Item.CU0, Spread::first, counts.mix(Item.CU0)));
	}

	/** The share of those customers who will buy much less. */
	public static Result muchLess(QuarterCounts counts) {
		return kept(counts, "customers.less").orElseGet(() -> ofCustomers(counts, "customers.less", Spread::first));
	}

	/** The share of those customers who will buy much more. */
	public static Result muchMore(QuarterCounts counts) {
		return kept(counts, "customers.more").orElseGet(() -> ofCustomers(counts, "customers.more", Spread::best));
	}

	/** All of them; none where nobody counted who is a customer. */
	static List<Result> all(QuarterCounts counts) {
		return counts.spreads(Item.CU0).isEmpty() ? List.of()
				: List.of(customers(counts), muchLess(counts), muchMore(counts));
	}

	private static Optional<Result> kept(QuarterCounts counts, String measure) {
		return counts.kept(measure).map(Final::result);
	}

	/** Nothing is known of customers when it is not known who they are. */
	private static Result ofCustomers(QuarterCounts counts, String measure, Function<Spread, Share> share) {
		Result all = customers(counts);
		if (!all.isShown()) {
			return new Result(subject(counts, measure), all.status(), null, null, null, null, null, BASIS, all.notes());
		}
		return figure(counts, measure, Item.CU1, share, customersOf(counts, all));
	}

	/** How the applications of customers ended; where that is not told, as of all. */
	private static OutcomeMix customersOf(QuarterCounts counts, Result all) {
		Map<OutcomeClass, Spread> known = counts.spreads(Item.CU0);
		double usual = (all.point() != null) ? all.point() / FINE : 0;
		Map<OutcomeClass, Integer> customers = new EnumMap<>(OutcomeClass.class);
		counts.mix(Item.CU0).closings().forEach((outcome, closings) -> {
			double share = known.containsKey(outcome) ? known.get(outcome).first().value() : usual;
			customers.put(outcome, (int) Math.round(FINE * closings * share));
		});
		return new OutcomeMix(customers);
	}

	private static Result figure(QuarterCounts counts, String measure, Item item, Function<Spread, Share> share,
			OutcomeMix weights) {
		Subject subject = subject(counts, measure);
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		counts.spreads(item).forEach((outcome, spread) -> samples.put(outcome, Sample.of(share.apply(spread))));
		if (samples.isEmpty()) {
			return Publication.tooFew(subject, Math.min(1, counts.mix().total()), BASIS);
		}
		boolean tells = counts.spreads(item).values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer)
				|| samples.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
		return StratifiedMean.of(weights, samples, Sample.UNKNOWN_SHARE)
			.map((mean) -> Publication.of(subject,
					new Measured(100 * mean.estimate().value(), mean.estimate().times(100).interval(0, 100), mean.n(),
							tells, effective(mean), null, List.of()),
					BASIS))
			.orElseGet(() -> Publication.notRepresentative(subject, BASIS));
	}

	/** How many answers of a plain sample a share is worth. */
	private static double effective(StratifiedMean mean) {
		Estimate share = mean.estimate();
		double variance = share.value() * (1 - share.value());
		return (variance > 0) ? variance / (share.standardError() * share.standardError()) : mean.n();
	}

	private static Subject subject(QuarterCounts counts, String measure) {
		return new Subject(measure, counts.company().toString(), counts.quarter().toString());
	}

}

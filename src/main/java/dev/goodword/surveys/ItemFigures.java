package dev.goodword.surveys;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.Interval;
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
import dev.goodword.surveys.scores.value.ExperienceIndex;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * What single questions say of a whole company, weighted to what became of its
 * applications: satisfaction, delight and effort apart from each other, the seven
 * drivers, and their plain mean. From published counts alone. Pure.
 */
public final class ItemFigures {

	/** What may go together with satisfaction. */
	public static final List<Item> DRIVERS = List.of(Item.CLA, Item.EAS, Item.TIM, Item.RES, Item.FAI, Item.FEE,
			Item.WOR);

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private ItemFigures() {
	}

	/** The mean of an item, from 0 to 100. */
	public static Result mean(QuarterCounts counts, Item item) {
		return figure(counts, item, "mean." + item, Spread::points, 1);
	}

	/** The share of those who chose one of the two worst answers, in percent. */
	public static Result unfavourable(QuarterCounts counts, Item item) {
		return figure(counts, item, "unfavourable." + item, (spread) -> Sample.of(spread.unfavourable()), 100);
	}

	/** The share of those who chose one of the two best answers, in percent. */
	public static Result favourable(QuarterCounts counts, Item item) {
		return figure(counts, item, "favourable." + item, (spread) -> Sample.of(spread.favourable()), 100);
	}

	/** The share of those who chose the best answer, in percent. */
	public static Result best(QuarterCounts counts, Item item) {
		return figure(counts, item, "best." + item, (spread) -> Sample.of(spread.best()), 100);
	}

	/**
	 * The share of those who got no feedback, of all who said whether it was useful, in
	 * percent; empty where that was not counted.
	 */
	public static Optional<Result> withoutFeedback(QuarterCounts counts) {
		return counts.spreads(Item.GOT).isEmpty() ? Optional.empty() : Optional.of(figure(counts, Item.GOT,
				"without.FEE", (spread) -> Sample.of(new Share(spread.n() - spread.first().hits(), spread.n())), 100));
	}

	/** The plain mean of the drivers; at least five of them with enough answers. */
	public static Result index(QuarterCounts counts) {
		return counts.kept("experience").map(Final::result).orElseGet(() -> computedIndex(counts));
	}

	private static Result computedIndex(QuarterCounts counts) {
		Subject subject = subject(counts, "experience");
		List<StratifiedMean> means = DRIVERS.stream()
			.filter((item) -> !tells(counts.spreads(item)))
			.flatMap((item) -> mean(counts.mix(item), counts.spreads(item), Spread::points, Sample.UNKNOWN).stream())
			.toList();
		Optional<Estimate> index = ExperienceIndex.of(means);
		if (index.isEmpty()) {
			return none(subject, counts.mix());
		}
		List<StratifiedMean> counted = means.stream().filter((each) -> each.n() >= PublicationPolicy.LEAST).toList();
		int n = counted.stream().mapToInt(StratifiedMean::n).min().orElse(0);
		double effective = counted.stream().mapToDouble(StratifiedMean::effective).min().orElse(0);
		return Publication.of(subject,
				new Measured(index.get().value(), index.get().interval(0, 100), n, false, effective, null, List.of()),
				BASIS);
	}

	/**
	 * The driver with the lowest mean at a touchpoint; empty when fewer than two may be
	 * known, of which none is the weakest.
	 */
	public static Optional<Item> weakest(QuarterCounts counts, Touchpoint touchpoint) {
		List<Map.Entry<Item, Spread>> known = counts.items(touchpoint)
			.entrySet()
			.stream()
			.filter((answered) -> DRIVERS.contains(answered.getKey())
					&& answered.getValue().n() >= PublicationPolicy.LEAST
					&& !PublicationPolicy.tellsEveryAnswer(answered.getValue()))
			.toList();
		return (known.size() < 2) ? Optional.empty() : known.stream()
			.min(Comparator.comparingDouble((Map.Entry<Item, Spread> answered) -> answered.getValue().points().mean())
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey);
	}

	private static Result figure(QuarterCounts counts, Item item, String measure, Function<Spread, Sample> values,
			double scale) {
		return counts.kept(measure).map(Final::result).orElseGet(() -> computed(counts, item, measure, values, scale));
	}

	private static Result computed(QuarterCounts counts, Item item, String measure, Function<Spread, Sample> values,
			double scale) {
		Subject subject = subject(counts, measure);
		Map<OutcomeClass, Spread> spreads = counts.spreads(item);
		if (counts.itemsWereNotKept()) {
			return Publication.notKept(subject, BASIS);
		}
		if (spreads.isEmpty()) {
			return none(subject, counts.mix());
		}
		double unknown = (scale > 1) ? Sample.UNKNOWN_SHARE : Sample.UNKNOWN;
		return mean(counts.mix(item), spreads, values, unknown).map((mean) -> {
			Interval range = mean.estimate().times(scale).interval(0, 100);
			return Publication.of(subject, new Measured(scale * mean.estimate().value(), range, mean.n(),
					tells(spreads) || tells(spreads, values), mean.effective(), null, List.of()), BASIS);
		}).orElseGet(() -> Publication.notRepresentative(subject, BASIS));
	}

	private static Optional<StratifiedMean> mean(OutcomeMix mix, Map<OutcomeClass, Spread> spreads,
			Function<Spread, Sample> values, double unknown) {
		Map<OutcomeClass, Sample> samples = new EnumMap<>(OutcomeClass.class);
		spreads.forEach((outcome, spread) -> samples.put(outcome, values.apply(spread)));
		return StratifiedMean.of(mix, samples, unknown);
	}

	private static boolean tells(Map<OutcomeClass, Spread> spreads) {
		return spreads.values().stream().anyMatch(PublicationPolicy::tellsEveryAnswer);
	}

	/** Also when what is shown of them is alike, as a share of nobody or of all. */
	private static boolean tells(Map<OutcomeClass, Spread> spreads, Function<Spread, Sample> values) {
		return spreads.values().stream().map(values).anyMatch(PublicationPolicy::tellsEveryAnswer);
	}

	private static Subject subject(QuarterCounts counts, String measure) {
		return new Subject(measure, counts.company().toString(), counts.quarter().toString());
	}

	private static Result none(Subject subject, OutcomeMix mix) {
		return Publication.of(subject, new Measured(0, null, Math.min(1, mix.total()), false, 0, null, List.of()),
				BASIS);
	}

}

package dev.goodword.surveys;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * What people say on the way, and a month in the job: each moment by itself and apart
 * from the headline, so nothing is weighted. From published counts alone. Pure.
 */
public final class PulseFigures {

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	/** Who advised others to apply. */
	static final String ADVISED = "pulse.advised";

	private static final double PERCENT = 100;

	private PulseFigures() {
	}

	/** The questions that are asked at a moment and that have a mean. */
	public static List<Item> items(Touchpoint touchpoint) {
		return IntStream.range(0, Booklet.COUNT)
			.mapToObj((booklet) -> Booklet.items(touchpoint, booklet, false, false))
			.flatMap(List::stream)
			.distinct()
			.filter((item) -> item.scale() == Scale.AGREEMENT || item.scale() == Scale.SATISFACTION
					|| item.scale() == Scale.EXPECTATION)
			.toList();
	}

	/** The mean of an item at a moment, from 0 to 100. */
	public static Result mean(QuarterCounts counts, Touchpoint touchpoint, Item item) {
		return figure(counts, touchpoint, "pulse." + touchpoint + "." + item, item, (answers) -> {
			Sample points = answers.points();
			return new Measured(points.mean(), points.interval(Sample.UNKNOWN), points.n(),
					PublicationPolicy.tellsEveryAnswer(answers), points.n(), null, List.of());
		});
	}

	/** The share of those who chose the best answer at a moment, in percent. */
	public static Result best(QuarterCounts counts, Touchpoint touchpoint, Item item) {
		return figure(counts, touchpoint, "pulse.best." + touchpoint + "." + item, item,
				(answers) -> share(answers, answers.best()));
	}

	/** The share of those who chose one of the two worst at a moment, in percent. */
	public static Result unfavourable(QuarterCounts counts, Touchpoint touchpoint, Item item) {
		return figure(counts, touchpoint, "pulse.unfavourable." + touchpoint + "." + item, item,
				(answers) -> share(answers, answers.unfavourable()));
	}

	/**
	 * The share of those who advised at least one person to apply, of all who said to how
	 * many they did two months after the end, in percent.
	 */
	public static Result advised(QuarterCounts counts) {
		return figure(counts, Touchpoint.T8, ADVISED, Item.WAC,
				(answers) -> share(answers, new Share(answers.n() - answers.first().hits(), answers.n())));
	}

	/** A share of nobody, or of all of a few, would tell what each of them answered. */
	private static Measured share(Spread answers, Share share) {
		Interval range = share.wilson();
		return new Measured(PERCENT * share.value(), new Interval(PERCENT * range.low(), PERCENT * range.high()),
				share.of(),
				PublicationPolicy.tellsEveryAnswer(answers) || PublicationPolicy.tellsEveryAnswer(Sample.of(share)),
				share.of(), null, List.of());
	}

	private static Result figure(QuarterCounts counts, Touchpoint touchpoint, String measure, Item item,
			Function<Spread, Measured> measured) {
		return counts.kept(measure)
			.map(Final::result)
			.orElseGet(() -> computed(counts, touchpoint, measure, item, measured));
	}

	private static Result computed(QuarterCounts counts, Touchpoint touchpoint, String measure, Item item,
			Function<Spread, Measured> measured) {
		Spread answers = counts.items(touchpoint).get(item);
		return Publication.of(new Subject(measure, counts.company().toString(), counts.quarter().toString()),
				(answers != null && answers.n() > 0) ? measured.apply(answers)
						: new Measured(0, null, Math.min(1, counts.asked(touchpoint)), false, 0, null, List.of()),
				BASIS);
	}

}

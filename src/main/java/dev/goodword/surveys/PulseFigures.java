package dev.goodword.surveys;

import java.util.List;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;

/**
 * What people say on the way, each moment by itself and apart from the headline: nobody's
 * application has an outcome yet, so nothing is weighted. From published counts alone.
 * Pure.
 */
public final class PulseFigures {

	private static final Basis BASIS = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

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
		Subject subject = new Subject("pulse." + touchpoint + "." + item, counts.company().toString(),
				counts.quarter().toString());
		Spread answers = counts.items(touchpoint).get(item);
		if (answers == null) {
			return Publication.of(subject,
					new Measured(0, null, Math.min(1, counts.asked(touchpoint)), false, 0, null, List.of()), BASIS);
		}
		Sample points = answers.points();
		return Publication.of(subject, new Measured(points.mean(), points.interval(Sample.UNKNOWN), points.n(),
				PublicationPolicy.tellsEveryAnswer(answers), points.n(), null, List.of()), BASIS);
	}

}

package dev.goodword.surveys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the technical panel of each figure. Effective numbers, exact errors and
 * plain ranges are told only where every outcome that is part of a figure has thirty
 * answers or more: of fewer only a band is told elsewhere, and they could be worked out
 * of these. All else follows from the range that is shown. Pure.
 */
public final class TechnicalFigures {

	private static final Interval SCORE = new Interval(-100, 100);

	private static final Interval POINTS = new Interval(0, 100);

	private static final Basis PLAIN = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	private TechnicalFigures() {
	}

	/** Of the recommendation score of the whole company. */
	public static Technical recommendation(QuarterCounts counts) {
		Collection<NetScore> answers = counts.ratings(counts.quarter()).values();
		Result result = CompanyFigures.recommendation(counts).result();
		if (!isOpen(answers.stream().map(NetScore::n)) || !result.isShown()) {
			return of(result, false, SCORE);
		}
		return Headline.of(counts.mix(), counts.ratings(counts.quarter()))
			.map((headline) -> new Technical(up(headline.estimate().standardError()), false, null, effective(result),
					result.basis()))
			.orElseGet(() -> of(result, false, SCORE));
	}

	/** Of the recommendation score of one moment, which weighs nothing. */
	public static Technical recommendation(QuarterCounts counts, Touchpoint touchpoint) {
		Optional<NetScore> answers = counts.ratings(touchpoint, counts.quarter())
			.filter((score) -> isOpen(Stream.of(score.n())));
		if (answers.isEmpty() || !SurveyFigures.recommendation(counts, touchpoint).isShown()) {
			return Technical.nothing(PLAIN);
		}
		NetScore score = answers.get();
		Interval plain = Interval.around(score.points(), Interval.Z * score.standardError(), SCORE.low(), SCORE.high());
		return new Technical(up(score.standardError()), false, plain.roundedOutwards(1), NumberBand.of(score.n()),
				PLAIN);
	}

	/** Of the brand value. */
	public static Technical brand(QuarterCounts counts) {
		return of(BrandFigures.of(counts).result(), areOpen(counts, YearBrand.ITEMS), POINTS);
	}

	/** Of a figure made of the answers to an item. */
	public static Technical item(QuarterCounts counts, Item item, Result result) {
		return of(result, areOpen(counts, List.of(item)), POINTS);
	}

	/** Of the mean of the drivers. */
	public static Technical index(QuarterCounts counts) {
		return of(ItemFigures.index(counts), areOpen(counts, ItemFigures.DRIVERS), POINTS);
	}

	/** Of benefit less cost. */
	public static Technical net(QuarterCounts counts, Worth worth) {
		List<Item> items = Stream.concat(CandidateFigures.BENEFITS.stream(), Stream.of(Item.HRS, Item.EAS, Item.PAY))
			.toList();
		return of(worth.net(), areOpen(counts, items), SCORE);
	}

	/**
	 * Of word of mouth, whose range is drawn and lopsided, so that no error follows from
	 * it; how many of which outcome told of it is known nowhere.
	 */
	public static Technical talk(TalkLine talk) {
		return Technical.nothing(talk.result().basis());
	}

	/**
	 * Of a published figure.
	 * @param open whether all that it is made of may be known exactly
	 * @param scale where the measure ends
	 */
	static Technical of(Result result, boolean open, Interval scale) {
		Interval range = result.range();
		if (!result.isShown() || range == null) {
			return Technical.nothing(result.basis());
		}
		boolean cut = range.low() <= scale.low() || range.high() >= scale.high();
		return new Technical(cut ? null : up((range.high() - range.low()) / (2 * Interval.Z)), true, null,
				open ? effective(result) : null, result.basis());
	}

	private static @Nullable NumberBand effective(Result result) {
		return (result.effective() != null) ? NumberBand.of((int) Math.round(result.effective())) : null;
	}

	private static boolean areOpen(QuarterCounts counts, List<Item> items) {
		return isOpen(items.stream().flatMap((item) -> counts.spreads(item).values().stream()).map(Spread::n));
	}

	private static boolean isOpen(Stream<Integer> answers) {
		return answers.allMatch((each) -> NumberBand.of(each).isExact());
	}

	private static long up(double error) {
		return (long) Math.ceil(error);
	}

}

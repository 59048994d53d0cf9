package dev.goodword.surveys;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import dev.goodword.surveys.CompanyFigures.Recommendation;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Headline.Weighed;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.compare.Decomposition;
import dev.goodword.surveys.scores.compare.Decomposition.Part;
import org.jspecify.annotations.Nullable;

/**
 * What made the score of a company differ from a year before, in whole points: treatment
 * and numbers add up to the difference of the two scores as they are shown.
 *
 * @param points the score shown less the one shown a year before
 * @param treatment what of it comes from how people were treated
 * @param numbers what of it comes from other numbers of outcomes
 */
public record YearChange(long points, long treatment, long numbers) {

	/** So far two rounded scores may lie from their difference; more is another score. */
	private static final double ROUNDED = 1 + 1e-9;

	/**
	 * What made the score of all outcomes differ from a year before. Empty unless both
	 * are shown and may be compared, and unless they are made of these counts.
	 */
	public static Optional<YearChange> of(QuarterCounts counts) {
		Recommendation found = CompanyFigures.recommendation(counts);
		@Nullable Double now = found.result().point();
		@Nullable Double before = CompanyFigures.yearBefore(counts);
		if (now == null || before == null || found.change().verdict() == Verdict.CANNOT_SAY) {
			return Optional.empty();
		}
		long shown = Math.round(now - before);
		return split(counts).flatMap((split) -> rounded(split, shown));
	}

	/**
	 * The two scores before they are rounded, split exactly. A class counts as it does in
	 * the score: with those it is put together with, which may differ from year to year.
	 */
	static Optional<Decomposition> split(QuarterCounts counts) {
		OutcomeMix before = counts.mixBefore();
		return (before == null) ? Optional.empty()
				: Headline.parts(before, counts.ratings(counts.quarter().yearBefore()))
					.flatMap((then) -> Headline.parts(counts.mix(), counts.ratings(counts.quarter()))
						.map((now) -> Decomposition.of(parts(then), parts(now))));
	}

	private static Map<OutcomeClass, Part> parts(SortedMap<OutcomeClass, Weighed> headline) {
		return headline.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(each) -> new Part(each.getValue().weight(), each.getValue().points())));
	}

	/** What rounding adds to the whole or takes off it is shared by both parts. */
	private static Optional<YearChange> rounded(Decomposition split, long shown) {
		double rest = shown - split.total();
		long treatment = Math.round(split.within() + rest / 2);
		return (Math.abs(rest) > ROUNDED) ? Optional.empty()
				: Optional.of(new YearChange(shown, treatment, shown - treatment));
	}

}

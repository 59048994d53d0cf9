package dev.goodword.surveys;

import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.publish.Blocks;

/**
 * That figures of a whole year may come where few apply, as far as the years before tell:
 * how many applications ended in them, and no answer.
 *
 * @param year the year that may be a figure of its own
 * @param like the year before it that was one, or would have been
 * @param at when it is published
 */
public record YearAhead(int year, int like, Instant at) {

	private static final int QUARTERS = 4;

	/**
	 * Of a quarter that runs and shows no score; empty where the years before were of
	 * many, or are not known.
	 */
	public static Optional<YearAhead> of(QuarterCounts counts) {
		int year = counts.quarter().year();
		return (counts.finalAt().isEmpty() || CompanyFigures.recommendation(counts).result().isShown())
				? Optional.empty() : like(counts, year)
					.map((like) -> new YearAhead(year, like, SurveyFigures.frozenAt(new Quarter(year, QUARTERS))));
	}

	private static Optional<Integer> like(QuarterCounts counts, int year) {
		return counts.year()
			.map(YearLine::year)
			.filter((published) -> published < year)
			.or(() -> isOfFew(counts.read().once().mixes(), year - 1) ? Optional.of(year - 1) : Optional.empty());
	}

	/** Whether so few ended in a year of which all quarters are known. */
	private static boolean isOfFew(NavigableMap<Quarter, OutcomeMix> mixes, int year) {
		return IntStream.rangeClosed(1, QUARTERS).allMatch((number) -> mixes.containsKey(new Quarter(year, number)))
				&& Blocks.areFor(IntStream.rangeClosed(1, QUARTERS)
					.mapToObj((number) -> mixes.get(new Quarter(year, number)))
					.mapToInt(OutcomeMix::total)
					.sum(), true);
	}

}

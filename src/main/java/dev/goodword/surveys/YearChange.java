package dev.goodword.surveys;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.compare.Decomposition;
import dev.goodword.surveys.scores.compare.Decomposition.Part;

/** What made the score of a company differ from a year before. */
public final class YearChange {

	private YearChange() {
	}

	/**
	 * What made the score of all outcomes differ from a year before: how people were
	 * treated, and how many there were of each outcome. Both add up to the whole. Empty
	 * unless both years may be shown.
	 */
	public static Optional<Decomposition> of(QuarterCounts counts) {
		OutcomeMix before = counts.mixBefore();
		if (before == null || CompanyFigures.recommendation(counts).change().verdict() == Verdict.CANNOT_SAY) {
			return Optional.empty();
		}
		return Optional.of(Decomposition.of(parts(before, counts.ratings(counts.quarter().yearBefore())),
				parts(counts.mix(), counts.ratings(counts.quarter()))));
	}

	/** The classes somebody of whom answered, with their shares of those. */
	private static Map<OutcomeClass, Part> parts(OutcomeMix mix, Map<OutcomeClass, NetScore> ratings) {
		int all = ratings.keySet().stream().mapToInt(mix::closings).sum();
		return (all == 0) ? Map.of() : ratings.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(each) -> new Part((double) mix.closings(each.getKey()) / all, each.getValue().points() / 100)));
	}

}

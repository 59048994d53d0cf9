package dev.goodword.surveys.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.surveys.scores.OutcomeMix.Stratum;

/**
 * The mean of an item over a whole company, each class of outcomes with its true weight
 * ({@code experience.md} 3.6.2, STRAT).
 *
 * @param estimate on the scale of the item
 * @param n how many answered
 * @param effective how many answers of a plain sample would be worth as much
 */
public record StratifiedMean(Estimate estimate, int n, double effective) {

	/**
	 * The mean.
	 * @param mix the applications that lend the weights
	 * @param answers of each class; a class that is missing has none
	 * @param unknown the variance to assume when all answers are the same
	 * @return empty when the answers do not stand for the applications
	 */
	public static Optional<StratifiedMean> of(OutcomeMix mix, Map<OutcomeClass, Sample> answers, double unknown) {
		return mix
			.strata(answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, (e) -> e.getValue().n())))
			.map((strata) -> of(strata, answers, unknown));
	}

	private static StratifiedMean of(List<Stratum> strata, Map<OutcomeClass, Sample> answers, double unknown) {
		List<Sample> samples = strata.stream()
			.map((stratum) -> stratum.classes()
				.stream()
				.flatMap((each) -> Optional.ofNullable(answers.get(each)).stream())
				.reduce(Sample::and)
				.orElseThrow())
			.toList();
		Sample all = samples.stream().reduce(Sample::and).orElseThrow();
		double pooled = (all.variance() > 0) ? all.variance() : unknown;
		double value = 0;
		double variance = 0;
		for (int h = 0; h < strata.size(); h++) {
			double weight = strata.get(h).weight();
			value += weight * samples.get(h).mean();
			variance += weight * weight * samples.get(h).shrunken(pooled) / samples.get(h).n();
		}
		return new StratifiedMean(new Estimate(value, Math.sqrt(variance)), all.n(), pooled / variance);
	}

}

package dev.goodword.surveys.scores.value;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import dev.goodword.surveys.scores.Share;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogUniformDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;

/**
 * One number of a scenario that is not known exactly.
 *
 * @param name a stable code
 * @param provenance where it comes from
 * @param quantile its value below which a share of the possibilities lies
 * @param draw one possibility
 */
public record Input(String name, Provenance provenance, DoubleUnaryOperator quantile,
		ToDoubleFunction<RandomGenerator> draw) {

	/** Known exactly. */
	public static Input fixed(String name, Provenance provenance, double value) {
		return new Input(name, provenance, (share) -> value, (chance) -> value);
	}

	/** A share counted in a sample (Jeffreys' prior). */
	public static Input measured(String name, Share share) {
		return of(name, Provenance.MEASURED, BetaDistribution.of(share.hits() + 0.5, share.of() - share.hits() + 0.5));
	}

	/** Least, likeliest and most, as the company says. */
	public static Input company(String name, double low, double mode, double high) {
		return of(name, Provenance.COMPANY, TriangularDistribution.of(low, mode, high));
	}

	/** Anywhere between, as likely to double as to halve. */
	public static Input between(String name, Provenance provenance, double low, double high) {
		return of(name, provenance, LogUniformDistribution.of(low, high));
	}

	/** Counted, of which is known what it could be, from the least to the most. */
	public static Input measured(String name, List<Double> drawn) {
		return measured(name, new Draws(drawn.stream().mapToDouble(Double::doubleValue).toArray()));
	}

	/** A count, drawn anew from what people answered. */
	static Input measured(String name, Draws draws) {
		return new Input(name, Provenance.MEASURED, draws::quantile, (chance) -> draws.quantile(chance.nextDouble()));
	}

	private static Input of(String name, Provenance provenance, ContinuousDistribution distribution) {
		return new Input(name, provenance, distribution::inverseCumulativeProbability,
				(chance) -> distribution.createSampler(chance::nextLong).sample());
	}

}

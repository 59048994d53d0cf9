package dev.goodword.surveys.scores.value;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Interval;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A number the product counted itself, and how far it may be off. It is no finer than
 * what was published of it, so that nothing made of it tells more.
 *
 * @param value the number
 * @param range of 95 %; both ends are the number where it is known exactly
 * @param drawn what it could be, from the least to the most in equal steps, to draw it
 * from again; empty where it is known exactly
 */
public record Counted(double value, Interval range, List<Double> drawn) {

	private static final int STEPS = 40;

	private static final int RUNS = 2000;

	private static final double HUNDRED = 100;

	/** The ends of a share are never reached. */
	private static final double LEAST = 0.001;

	public Counted {
		drawn = List.copyOf(drawn);
	}

	/** Known exactly. */
	public static Counted exactly(double value) {
		return new Counted(value, new Interval(value, value), List.of());
	}

	/**
	 * A share of those who answered (Jeffreys' prior).
	 * @param percent as it was published
	 * @param range as it was published
	 * @param size how many equal answers it is worth
	 */
	public static Counted share(double percent, Interval range, double size) {
		double share = percent / HUNDRED;
		BetaDistribution beta = BetaDistribution.of(share * size + 0.5, (1 - share) * size + 0.5);
		return new Counted(percent, range,
				steps((at) -> Math.round(
						HUNDRED * HUNDRED * beta.inverseCumulativeProbability(Math.min(1 - LEAST, Math.max(LEAST, at))))
						/ HUNDRED));
	}

	/**
	 * People who heard of us in some quarters, drawn anew from what was answered in each.
	 * Whatever is drawn is rounded to whole people for each hundred applications, as they
	 * were published.
	 * @param heard who counts
	 * @param value how many it were, as they were published
	 */
	public static Counted heard(List<WordOfMouth> quarters, ToDoubleFunction<Talk> heard, double value,
			RandomGenerator chance) {
		Draws draws = Draws.of(RUNS, chance,
				(source) -> quarters.stream().mapToDouble((quarter) -> quarter.drawn(heard, source)).sum());
		double step = quarters.stream().mapToInt(WordOfMouth::applications).sum() / HUNDRED;
		Interval range = draws.interval();
		double low = Math.floor(step * Math.floor(range.low() / step));
		double high = Math.ceil(step * Math.ceil(range.high() / step));
		return new Counted(value, new Interval(Math.min(low, value), Math.max(high, value)),
				steps((at) -> Math.round(step * Math.round(draws.quantile(at) / step))));
	}

	private static List<Double> steps(DoubleUnaryOperator quantile) {
		return IntStream.rangeClosed(0, STEPS)
			.mapToObj((step) -> quantile.applyAsDouble((double) step / STEPS))
			.toList();
	}

}

package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;

/**
 * Which parts of the experience go together with satisfaction, once the outcome is taken
 * out; never what causes it ({@code experience.md} 3.10).
 */
public final class Drivers {

	/** Below so many long answers nothing is said about importance. */
	public static final int LEAST = 150;

	private static final int RUNS = 2000;

	private static final double TAIL = 0.025;

	private final List<String> names;

	private final List<Answer> answers;

	/**
	 * Of the answers that show all drivers.
	 * @param names of the drivers, in the order of the answers' values
	 */
	public Drivers(List<String> names, List<Answer> answers) {
		this.names = List.copyOf(names);
		this.answers = List.copyOf(answers);
	}

	/**
	 * How much of satisfaction goes together with each driver, in their order, beside a
	 * column of pure noise. A driver is named when its weight is above that of the noise
	 * in nearly all of two thousand samples drawn from the answers.
	 * @return empty when there are too few answers, or drivers cannot be told apart
	 */
	public Optional<List<Weighed>> weighed(RandomGenerator chance) {
		return weighed(chance, RUNS);
	}

	Optional<List<String>> named(RandomGenerator chance, int runs) {
		return weighed(chance, runs).map((all) -> all.stream().filter(Weighed::isNamed).map(Weighed::name).toList());
	}

	Optional<List<Weighed>> weighed(RandomGenerator chance, int runs) {
		if (this.answers.size() < LEAST) {
			return Optional.empty();
		}
		double[][] rows = rows(chance);
		return weights(rows).map((found) -> {
			List<RelativeWeights> drawn = new ArrayList<>();
			for (int run = 0; run < runs; run++) {
				weights(drawn(rows, chance)).ifPresent(drawn::add);
			}
			return IntStream.range(0, this.names.size()).mapToObj((driver) -> weighed(driver, found, drawn)).toList();
		});
	}

	/** Where hardly any sample can be told apart, nothing is known of any range. */
	private Weighed weighed(int driver, RelativeWeights found, List<RelativeWeights> drawn) {
		double weight = found.weights().get(driver);
		double[] weights = sorted(drawn, (each) -> each.weights().get(driver));
		double[] gaps = sorted(drawn, (each) -> each.weights().get(driver) - each.weights().get(this.names.size()));
		boolean isNamed = gaps.length > 0 && gaps[tail(gaps)] > 0;
		Interval range = (weights.length > 0)
				? new Interval(weights[tail(weights)], weights[weights.length - 1 - tail(weights)])
				: new Interval(0, 1);
		return new Weighed(this.names.get(driver), weight, range, isNamed);
	}

	private static double[] sorted(List<RelativeWeights> drawn, ToDoubleFunction<RelativeWeights> value) {
		return drawn.stream().mapToDouble(value).sorted().toArray();
	}

	private static int tail(double[] sorted) {
		return (int) (TAIL * sorted.length);
	}

	/** The weights of rows that hold predictors and, last, the outcome. */
	private static Optional<RelativeWeights> weights(double[][] rows) {
		double[][] predictors = new double[rows.length][];
		double[] outcome = new double[rows.length];
		for (int i = 0; i < rows.length; i++) {
			int last = rows[i].length - 1;
			predictors[i] = Arrays.copyOf(rows[i], last);
			outcome[i] = rows[i][last];
		}
		return RelativeWeights.of(predictors, outcome);
	}

	private static double[][] drawn(double[][] rows, RandomGenerator chance) {
		double[][] drawn = new double[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			drawn[i] = rows[chance.nextInt(rows.length)];
		}
		return drawn;
	}

	/**
	 * Drivers, a column of noise, and satisfaction, each less its mean among those with
	 * the same outcome.
	 */
	private double[][] rows(RandomGenerator chance) {
		int columns = this.names.size() + 2;
		Map<OutcomeClass, List<double[]>> classes = new EnumMap<>(OutcomeClass.class);
		double[][] rows = new double[this.answers.size()][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = row(this.answers.get(i), columns, chance);
			classes.computeIfAbsent(this.answers.get(i).outcome(), (unused) -> new ArrayList<>()).add(rows[i]);
		}
		classes.values().forEach((same) -> centre(same, columns));
		return rows;
	}

	private static double[] row(Answer answer, int columns, RandomGenerator chance) {
		double[] row = new double[columns];
		for (int j = 0; j < columns - 2; j++) {
			row[j] = answer.drivers().get(j);
		}
		row[columns - 2] = chance.nextGaussian();
		row[columns - 1] = answer.satisfaction();
		return row;
	}

	private static void centre(List<double[]> rows, int columns) {
		for (int j = 0; j < columns; j++) {
			int column = j;
			double mean = rows.stream().mapToDouble((row) -> row[column]).average().orElse(0);
			rows.forEach((row) -> row[column] -= mean);
		}
	}

	/** A person's answers, all of them from 0 to 100. */
	public record Answer(OutcomeClass outcome, double satisfaction, List<Double> drivers) {

		public Answer {
			drivers = List.copyOf(drivers);
		}

	}

	/**
	 * What goes together with a driver.
	 *
	 * @param weight the share of satisfaction, from 0 to 1, once the outcome is taken out
	 * @param range of 95 % of the samples
	 * @param isNamed whether it is more than pure noise would have
	 */
	public record Weighed(String name, double weight, Interval range, boolean isNamed) {
	}

}

package dev.goodword.surveys.scores.value;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

import dev.goodword.surveys.scores.Interval;

/** Many results of the same calculation with drawn inputs. */
final class Draws {

	private final double[] sorted;

	Draws(double... values) {
		this.sorted = values.clone();
		Arrays.sort(this.sorted);
	}

	/** So many draws, one after the other from the same source. */
	static Draws of(int runs, RandomGenerator chance, ToDoubleFunction<RandomGenerator> calculation) {
		double[] values = new double[runs];
		for (int i = 0; i < runs; i++) {
			values[i] = calculation.applyAsDouble(chance);
		}
		return new Draws(values);
	}

	/** The value below which such a share lies, with straight lines between. */
	double quantile(double share) {
		double place = share * (this.sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, this.sorted.length - 1);
		return this.sorted[below] + (place - below) * (this.sorted[above] - this.sorted[below]);
	}

	/** The middle 95 % of them (percentile bootstrap, Efron 1979). */
	Interval interval() {
		return new Interval(quantile(0.025), quantile(0.975));
	}

}

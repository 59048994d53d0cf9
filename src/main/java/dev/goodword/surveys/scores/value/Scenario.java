package dev.goodword.surveys.scores.value;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What a sum could come to, given what is not known; never a forecast
 * ({@code experience.md} 3.6.6).
 *
 * @param p10 one in ten possibilities lies below
 * @param p50 half of them
 * @param p90 nine in ten
 * @param tornado what each input alone moves, all others in their middle
 * @param provenance of the weakest input
 */
public record Scenario(double p10, double p50, double p90, List<Bar> tornado, Provenance provenance) {

	private static final int RUNS = 10_000;

	private static final double LOW = 0.1;

	private static final double MIDDLE = 0.5;

	private static final double HIGH = 0.9;

	private static final double TOO_WIDE = 10;

	/** Draws all inputs ten thousand times. */
	public static Scenario of(List<Input> inputs, ToDoubleFunction<double[]> sum, RandomGenerator chance) {
		Draws draws = Draws.of(RUNS, chance, (source) -> sum
			.applyAsDouble(inputs.stream().mapToDouble((input) -> input.draw().applyAsDouble(source)).toArray()));
		List<Bar> tornado = IntStream.range(0, inputs.size())
			.mapToObj((i) -> new Bar(inputs.get(i).name(), sum.applyAsDouble(moved(inputs, i, LOW)),
					sum.applyAsDouble(moved(inputs, i, HIGH))))
			.toList();
		return new Scenario(draws.quantile(LOW), draws.quantile(MIDDLE), draws.quantile(HIGH), tornado,
				inputs.stream().map(Input::provenance).reduce(Provenance.MEASURED, Provenance::weakest));
	}

	private static double[] moved(List<Input> inputs, int which, double share) {
		return IntStream.range(0, inputs.size())
			.mapToDouble((i) -> inputs.get(i).quantile().applyAsDouble((i == which) ? share : MIDDLE))
			.toArray();
	}

	/** How it may be told. */
	public Telling telling() {
		if (this.p10 * this.p90 <= 0) {
			return Telling.DIRECTION_NOT_ESTABLISHED;
		}
		double smaller = Math.min(Math.abs(this.p10), Math.abs(this.p90));
		return (Math.max(Math.abs(this.p10), Math.abs(this.p90)) > TOO_WIDE * smaller) ? Telling.ORDER_OF_MAGNITUDE
				: Telling.FIGURES;
	}

	/** How a scenario may be told. */
	public enum Telling {

		/** With its three figures. */
		FIGURES,
		/** In words only: tens, hundreds, thousands. */
		ORDER_OF_MAGNITUDE,
		/** Only that it is not known which way it goes. */
		DIRECTION_NOT_ESTABLISHED

	}

	/** What one input moves. */
	public record Bar(String input, double atLow, double atHigh) {
	}

}

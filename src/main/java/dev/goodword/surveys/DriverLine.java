package dev.goodword.surveys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.compare.Drivers;
import dev.goodword.surveys.scores.compare.Drivers.Answer;
import dev.goodword.surveys.scores.compare.Drivers.Weighed;
import dev.goodword.surveys.scores.publish.Measured;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What goes together with satisfaction in the year that ends with a quarter, as it was
 * published; never what causes it ({@code experience.md} 3.10).
 *
 * @param result how much of satisfaction goes together with all drivers, in percent; its
 * number is that of the long answers, its notes say why there is none
 * @param weights of the drivers, the largest first; none when nothing may be said
 * @param hints what displeases and what delights; none below three hundred long answers
 */
public record DriverLine(Result result, List<Weight> weights, List<DriverHint> hints) {

	/** Below so many long answers nothing is said about importance. */
	public static final int LEAST = Drivers.LEAST;

	/** The code that too few long answers are new since the last year published. */
	public static final String TOO_ALIKE = "too-alike";

	/** The code that drivers cannot be told apart in these answers. */
	public static final String NOT_APART = "not-apart";

	private static final int PERCENT = 100;

	public DriverLine {
		weights = List.copyOf(weights);
		hints = List.copyOf(hints);
	}

	/** The same line for the same inputs, to the last bit. */
	static DriverLine of(Subject subject, DriverInputs inputs) {
		Seed seed = Seed.of(subject, PublicationPolicy.METHOD);
		Basis basis = new Basis(Weights.NONE, Provenance.MEASURED, PublicationPolicy.METHOD, seed);
		int n = inputs.people();
		if (n < LEAST) {
			return silent(subject, n, basis, List.of());
		}
		if (!inputs.stands()) {
			return silent(subject, n, basis, List.of(TOO_ALIKE));
		}
		Optional<List<Weighed>> found = drivers(inputs).weighed(seed.source());
		if (found.isEmpty()) {
			return silent(subject, n, basis, List.of(NOT_APART));
		}
		double explained = found.get().stream().mapToDouble(Weighed::weight).sum();
		Result result = Publication.of(subject, new Measured(PERCENT * explained, null, n, false, n, null, List.of()),
				basis);
		return new DriverLine(result, weights(found.get()), DriverHint.all(inputs));
	}

	private static Drivers drivers(DriverInputs inputs) {
		return new Drivers(ItemFigures.DRIVERS.stream().map(Item::name).toList(),
				inputs.each()
					.stream()
					.map((each) -> new Answer(each.outcome(), each.satisfied(), each.points()))
					.toList());
	}

	/** Of fewer than ten not even the number is told. */
	private static DriverLine silent(Subject subject, int n, Basis basis, List<String> notes) {
		@Nullable NumberBand number = (n >= PublicationPolicy.LEAST) ? NumberBand.of(n) : null;
		return new DriverLine(new Result(subject, (n == 0) ? Status.NO_DATA : Status.SUPPRESSED, null, null, number,
				null, null, basis, notes), List.of(), List.of());
	}

	private static List<Weight> weights(List<Weighed> found) {
		return found.stream()
			.sorted(Comparator.comparingDouble(Weighed::weight).reversed())
			.map((each) -> new Weight(Item.valueOf(each.name()), Math.round(PERCENT * each.weight()),
					new Interval(Math.floor(PERCENT * each.range().low()), Math.ceil(PERCENT * each.range().high())),
					each.isNamed()))
			.toList();
	}

	/** Whether anything is said about importance. */
	public boolean isSaid() {
		return !this.weights.isEmpty();
	}

	/**
	 * Those that go together with satisfaction more than chance would, the most first.
	 */
	public Stream<Item> named() {
		return this.weights.stream().filter(Weight::named).map(Weight::item);
	}

	/** How many long answers are missing, as far as it may be told. */
	public NumberBand missing() {
		NumberBand number = this.result.number();
		return (number == null) ? new NumberBand(LEAST - PublicationPolicy.LEAST + 1, LEAST)
				: new NumberBand(Math.max(0, LEAST - number.most()), Math.max(0, LEAST - number.least()));
	}

	/**
	 * One driver.
	 *
	 * @param percent how much of satisfaction goes together with it
	 * @param range of 95 %, rounded outwards
	 * @param named whether that is more than chance
	 */
	public record Weight(Item item, double percent, Interval range, boolean named) {
	}

}

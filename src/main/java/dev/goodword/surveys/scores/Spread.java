package dev.goodword.surveys.scores;

import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How many chose each of the five answers of an item; who skipped it or found it not
 * applicable is in none of them.
 *
 * @param counts of the answers 1 to 5
 */
public record Spread(List<Integer> counts) {

	private static final int ANSWERS = 5;

	private static final int MIDDLE = 3;

	public Spread {
		if (counts.size() != ANSWERS || counts.stream().anyMatch((count) -> count < 0)) {
			throw new IllegalArgumentException("Not the counts of five answers");
		}
		counts = List.copyOf(counts);
	}

	/** Of answers from 1 to 5. */
	public static Spread of(Collection<Integer> answers) {
		if (answers.stream().anyMatch((answer) -> answer < 1 || answer > ANSWERS)) {
			throw new IllegalArgumentException("An answer outside its scale");
		}
		return new Spread(IntStream.rangeClosed(1, ANSWERS)
			.mapToObj((answer) -> (int) answers.stream().filter((each) -> each == answer).count())
			.toList());
	}

	/** How many answered. */
	public int n() {
		return this.counts.stream().mapToInt(Integer::intValue).sum();
	}

	/** The answers as points from 0 to 100. */
	public Sample points() {
		return values(Dimension.POINTS);
	}

	/** The answers as what they count for in another dimension. */
	public Sample values(Dimension dimension) {
		return values((choice) -> dimension.value(Integer.toString(choice)));
	}

	/** The answers as shares of what counts most. */
	public Sample hours(Caps caps) {
		return values(caps::ofHours);
	}

	/** The same of money. */
	public Sample money(Caps caps) {
		return values(caps::ofMoney);
	}

	private Sample values(IntToDoubleFunction value) {
		return Sample.of(IntStream.range(0, ANSWERS)
			.boxed()
			.flatMapToDouble((i) -> same(value.applyAsDouble(i + 1), this.counts.get(i)))
			.toArray());
	}

	private static DoubleStream same(double value, int count) {
		return IntStream.range(0, count).mapToDouble((unused) -> value);
	}

	/** Who chose one of the two best answers. */
	public Share favourable() {
		return new Share(from(MIDDLE + 1, ANSWERS), n());
	}

	/** Who chose one of the two worst. */
	public Share unfavourable() {
		return new Share(from(1, MIDDLE - 1), n());
	}

	/** Who chose the very best: of what was expected, delight. */
	public Share best() {
		return new Share(from(ANSWERS, ANSWERS), n());
	}

	/** Who chose the first answer: the very worst, or of two answers the one. */
	public Share first() {
		return new Share(from(1, 1), n());
	}

	/** Better against worse, with those in the middle between. */
	public NetScore net() {
		return new NetScore(from(MIDDLE + 1, ANSWERS), from(MIDDLE, MIDDLE), from(1, MIDDLE - 1));
	}

	/** Both together. */
	public Spread and(Spread other) {
		return new Spread(
				IntStream.range(0, ANSWERS).mapToObj((i) -> this.counts.get(i) + other.counts.get(i)).toList());
	}

	/**
	 * What was added since; where answers were deleted meanwhile, nothing was added of
	 * theirs.
	 */
	public Spread without(Spread before) {
		return new Spread(IntStream.range(0, ANSWERS)
			.mapToObj((i) -> Math.max(0, this.counts.get(i) - before.counts.get(i)))
			.toList());
	}

	/** Whether all chose the same answer; true also for nobody. */
	boolean isOneAnswer() {
		return this.counts.stream().filter((count) -> count > 0).count() <= 1;
	}

	private int from(int first, int last) {
		return this.counts.subList(first - 1, last).stream().mapToInt(Integer::intValue).sum();
	}

}

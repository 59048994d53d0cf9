package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import dev.goodword.surveys.DriverInputs.Said;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Sample;
import dev.goodword.surveys.scores.compare.PenaltyReward;
import dev.goodword.surveys.scores.compare.PenaltyReward.Pair;

/**
 * Whether a driver displeases when it is bad, or delights when it is very good: a hint
 * without a range ({@code experience.md} 3.10).
 *
 * @param item the driver
 * @param penalty how many points less satisfied those are who found it bad
 * @param reward how many points more those who found it very good
 * @param kind what it looks like
 */
public record DriverHint(Item item, double penalty, double reward, Kind kind) {

	/** Points by which one must exceed the other before anything is said. */
	private static final double WORTH_SAYING = 10;

	private static final int BAD = 2;

	private static final int VERY_GOOD = 5;

	private static final int SAFE = 30;

	private static final int COARSE = 5;

	/** Of all drivers, as far as there are any. */
	static List<DriverHint> all(DriverInputs inputs) {
		List<Said> each = inputs.each();
		return IntStream.range(0, ItemFigures.DRIVERS.size())
			.mapToObj((i) -> of(ItemFigures.DRIVERS.get(i),
					each.stream().map((said) -> new Pair(said.drivers().get(i), said.satisfied())).toList()))
			.flatMap(Optional::stream)
			.toList();
	}

	/**
	 * Of one driver; empty when there are too few answers, or one of the three groups
	 * tells of a few.
	 */
	static Optional<DriverHint> of(Item item, List<Pair> pairs) {
		List<Sample> groups = new ArrayList<>();
		List<IntPredicate> ways = List.of((answer) -> answer <= BAD, (answer) -> answer > BAD && answer < VERY_GOOD,
				(answer) -> answer == VERY_GOOD);
		for (IntPredicate way : ways) {
			double[] satisfied = pairs.stream()
				.filter((pair) -> way.test(pair.driver()))
				.mapToDouble(Pair::satisfaction)
				.toArray();
			if (satisfied.length < PublicationPolicy.LEAST) {
				return Optional.empty();
			}
			groups.add(Sample.of(satisfied));
		}
		if (groups.stream().anyMatch(PublicationPolicy::tellsEveryAnswer)) {
			return Optional.empty();
		}
		int step = groups.stream().allMatch((group) -> group.n() >= SAFE) ? 1 : COARSE;
		return PenaltyReward.of(pairs).map((found) -> of(item, found, step));
	}

	private static DriverHint of(Item item, PenaltyReward found, int step) {
		double more = found.penalty() - found.reward();
		Kind kind = (more >= WORTH_SAYING) ? Kind.DISPLEASES
				: (more <= -WORTH_SAYING) ? Kind.DELIGHTS : Kind.NEITHER_MORE;
		return new DriverHint(item, rounded(found.penalty(), step), rounded(found.reward(), step), kind);
	}

	private static double rounded(double points, int step) {
		return step * (double) Math.round(points / step);
	}

	/** What a driver looks like. */
	public enum Kind {

		/** It is taken for granted, and displeases when it is missing. */
		DISPLEASES,
		/** It is not expected, and delights. */
		DELIGHTS,
		/** Neither more than the other. */
		NEITHER_MORE

	}

}

package dev.goodword.insights.money;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import dev.goodword.insights.money.Factor.Side;
import dev.goodword.insights.money.MoneyScenario.Outcome;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.CustomerSide;
import dev.goodword.surveys.scores.value.Lifetime;
import dev.goodword.surveys.scores.value.ProcessSide;
import dev.goodword.surveys.scores.value.RecruitingSide;
import dev.goodword.surveys.scores.value.Scenario;
import dev.goodword.surveys.scores.value.Scenario.Telling;

/** Calculates scenarios, the same from the same numbers and seed. Pure. */
final class Calculation {

	private static final double PERCENT = 100;

	private static final double MINUTES = 60;

	private Calculation() {
	}

	/**
	 * All outcomes of one side, each drawn from the same start.
	 * @param entries one for each factor of the side, in the order of the factors
	 */
	static Map<Outcome, Scenario> of(Side side, List<Entry> entries, Seed seed) {
		Map<Outcome, Scenario> outcomes = new EnumMap<>(Outcome.class);
		Arrays.stream(Outcome.values())
			.filter((outcome) -> outcome.side() == side)
			.forEach((outcome) -> outcomes.put(outcome,
					Scenario.of(entries.stream().map(Entry::input).toList(), sum(outcome), seed.source())));
		return outcomes;
	}

	/**
	 * How an outcome may be told. Beside what its draws allow: where an input that nobody
	 * knows turns the sign within its range, no direction is established, however seldom
	 * that was drawn.
	 */
	static Telling telling(Outcome outcome, Scenario found, List<Entry> entries) {
		if (found.p10() == found.p90()) {
			return Telling.FIGURES;
		}
		return (found.telling() != Telling.DIRECTION_NOT_ESTABLISHED && turns(outcome, entries))
				? Telling.DIRECTION_NOT_ESTABLISHED : found.telling();
	}

	private static boolean turns(Outcome outcome, List<Entry> entries) {
		double[] middle = entries.stream()
			.mapToDouble((entry) -> entry.input().quantile().applyAsDouble(0.5))
			.toArray();
		for (int i = 0; i < middle.length; i++) {
			double[] low = middle.clone();
			double[] high = middle.clone();
			low[i] = entries.get(i).low();
			high[i] = entries.get(i).high();
			if (entries.get(i).factor().isUnknown()
					&& sum(outcome).applyAsDouble(low) * sum(outcome).applyAsDouble(high) < 0) {
				return true;
			}
		}
		return false;
	}

	private static ToDoubleFunction<double[]> sum(Outcome outcome) {
		return switch (outcome) {
			case NET -> (given) -> talk(given).net(given[4]);
			case LOST -> (given) -> talk(given).lost(given[4]);
			case RISK -> (given) -> custom(given, given[2], given[3]).atRisk();
			case GAIN -> (given) -> custom(given, given[4], given[5]).atRisk();
			case LIFETIME_RISK -> (given) -> custom(given, given[2], given[3]).atRisk() * years(given).multiple();
			case LIFETIME_GAIN -> (given) -> custom(given, given[4], given[5]).atRisk() * years(given).multiple();
			case COST -> (given) -> process(given).cost();
			case BROUGHT -> (given) -> process(given).brought();
			case LEFT -> (given) -> process(given).left();
		};
	}

	private static RecruitingSide talk(double[] given) {
		return new RecruitingSide(given[0], given[1], given[2], given[3]);
	}

	private static CustomerSide custom(double[] given, double share, double follow) {
		return new CustomerSide(given[0], given[1] / PERCENT, share / PERCENT, follow / PERCENT, given[6]);
	}

	private static Lifetime years(double[] given) {
		return new Lifetime(given[7] / PERCENT, given[8] / PERCENT);
	}

	private static ProcessSide process(double[] given) {
		double cost = given[3] / MINUTES * given[4] * given[0] + given[5] * given[6] + given[7];
		return new ProcessSide(given[0], given[1], given[2], cost);
	}

	/**
	 * Why these numbers cannot be calculated with, as the last word of a message key;
	 * empty when they can.
	 */
	static Optional<String> objection(Side side, List<Entry> entries) {
		if (!entries.stream().map(Entry::factor).toList().equals(Factor.of(side))) {
			return Optional.of("missing");
		}
		if (entries.stream().anyMatch((entry) -> !isOrdered(entry))) {
			return Optional.of("order");
		}
		if (entries.stream()
			.anyMatch((entry) -> !entry.factor().allows(entry.low()) || !entry.factor().allows(entry.high()))) {
			return Optional.of("bounds");
		}
		return switch (side) {
			case RECRUITING -> because("spoken", entries.get(1).low() <= 0);
			case CUSTOMERS -> Optional.empty();
			case LIFETIME -> because("years", entries.get(7).high() >= PERCENT + entries.get(8).low());
			case PROCESS -> because("ended", entries.get(0).low() <= 0);
		};
	}

	private static Optional<String> because(String why, boolean so) {
		return so ? Optional.of(why) : Optional.empty();
	}

	private static boolean isOrdered(Entry entry) {
		return entry.low() <= entry.mode() && entry.mode() <= entry.high();
	}

}

package dev.goodword.surveys.scores;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.value.Talk;

/** A company whose true scores are known, and of which samples can be drawn. */
final class Truth {

	static final Map<OutcomeClass, Double> WEIGHTS = Map.of(OutcomeClass.REJ_PRE, .80, OutcomeClass.REJ_POST, .14,
			OutcomeClass.WITHDRAWN, .03, OutcomeClass.OFFERED, .03);

	private static final Map<OutcomeClass, Double> RESPONSE = Map.of(OutcomeClass.REJ_PRE, .08, OutcomeClass.REJ_POST,
			.30, OutcomeClass.WITHDRAWN, .15, OutcomeClass.OFFERED, .60);

	private static final Map<OutcomeClass, double[]> NET = Map.of(OutcomeClass.REJ_PRE, new double[] { .18, .42 },
			OutcomeClass.REJ_POST, new double[] { .40, .25 }, OutcomeClass.WITHDRAWN, new double[] { .25, .35 },
			OutcomeClass.OFFERED, new double[] { .75, .05 });

	private static final double[] TALKED = { 0, 1.5, 4, 8, 12 };

	private static final double[] WELL = { .62, .24, .09, .03, .02 };

	private static final double[] BADLY = { .48, .30, .14, .05, .03 };

	private static final double[] ITEM = { .10, .20, .30, .25, .15 };

	private Truth() {
	}

	static double headline() {
		return WEIGHTS.entrySet()
			.stream()
			.mapToDouble((entry) -> 100 * entry.getValue() * (NET.get(entry.getKey())[0] - NET.get(entry.getKey())[1]))
			.sum();
	}

	static OutcomeMix mix(int closings) {
		Map<OutcomeClass, Integer> mix = new EnumMap<>(OutcomeClass.class);
		WEIGHTS.forEach((each, weight) -> mix.put(each, (int) Math.round(weight * closings)));
		return new OutcomeMix(mix);
	}

	/** Those who answer: the happier their outcome, the more of them. */
	static Map<OutcomeClass, NetScore> answers(OutcomeMix mix, RandomGenerator chance) {
		Map<OutcomeClass, NetScore> answers = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass each : OutcomeClass.values()) {
			if (mix.closings(each) > 0) {
				int n = hits(mix.closings(each), RESPONSE.get(each), chance);
				answers.put(each, net(n, NET.get(each)[0], NET.get(each)[1], chance));
			}
		}
		return answers;
	}

	static NetScore net(int n, double p, double d, RandomGenerator chance) {
		int promoters = 0;
		int detractors = 0;
		for (int i = 0; i < n; i++) {
			double drawn = chance.nextDouble();
			promoters += (drawn < p) ? 1 : 0;
			detractors += (drawn >= 1 - d) ? 1 : 0;
		}
		return new NetScore(promoters, n - promoters - detractors, detractors);
	}

	static int hits(int n, double share, RandomGenerator chance) {
		return (int) IntStream.range(0, n).filter((i) -> chance.nextDouble() < share).count();
	}

	/** More who heard well than badly, for each hundred. */
	static double talk() {
		return 100 * IntStream.range(0, 5).mapToDouble((i) -> TALKED[i] * (WELL[i] - BADLY[i])).sum();
	}

	static Map<OutcomeClass, List<Talk>> talks(int n, RandomGenerator chance) {
		Map<OutcomeClass, List<Talk>> talks = new EnumMap<>(OutcomeClass.class);
		int offered = n / 5;
		talks.put(OutcomeClass.REJ_PRE, some(n - offered, chance));
		talks.put(OutcomeClass.OFFERED, some(offered, chance));
		return talks;
	}

	private static List<Talk> some(int n, RandomGenerator chance) {
		List<Talk> talks = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			talks.add(new Talk(TALKED[pick(WELL, chance)], TALKED[pick(BADLY, chance)], 0));
		}
		return talks;
	}

	static double item() {
		return IntStream.range(0, 5).mapToDouble((i) -> 25 * i * ITEM[i]).sum();
	}

	/**
	 * Answers to three items that hang together: with every second one a person repeats
	 * what they said before.
	 */
	static List<double[]> items(int n, RandomGenerator chance) {
		List<double[]> answers = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			double first = 25 * pick(ITEM, chance);
			double second = chance.nextBoolean() ? first : 25 * pick(ITEM, chance);
			answers.add(new double[] { first, second, chance.nextBoolean() ? second : 25 * pick(ITEM, chance) });
		}
		return answers;
	}

	private static int pick(double[] shares, RandomGenerator chance) {
		double left = chance.nextDouble();
		int picked = 0;
		while (picked < shares.length - 1 && left >= shares[picked]) {
			left -= shares[picked++];
		}
		return picked;
	}

}

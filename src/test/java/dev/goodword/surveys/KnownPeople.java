package dev.goodword.surveys;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;

/**
 * People whose opinions are known before anybody asks them: how their applications end,
 * what those think who end so, and how many of them answer.
 *
 * @param name what is different about them
 * @param closings how many applications end in a quarter
 * @param weights the share of each end
 * @param response the share of each end that answers when asked
 * @param lateAreWorse by how much more of those would warn others who answer after the
 * reminder than of all
 * @param together so many are told no at the same moment, about one position
 */
record KnownPeople(String name, int closings, Map<OutcomeClass, Double> weights, Map<OutcomeClass, Double> response,
		double lateAreWorse, int together) {

	/** Of those who answer, so many do after the reminder. */
	static final double LATE = .4;

	private static final Map<OutcomeClass, double[]> NET = Map.of(OutcomeClass.REJ_PRE, new double[] { .18, .42 },
			OutcomeClass.REJ_POST, new double[] { .40, .25 }, OutcomeClass.WITHDRAWN, new double[] { .25, .35 },
			OutcomeClass.OFFERED, new double[] { .75, .05 }, OutcomeClass.STALE, new double[] { .05, .70 });

	private static final Map<OutcomeClass, Double> USUAL = Map.of(OutcomeClass.REJ_PRE, .80, OutcomeClass.REJ_POST, .14,
			OutcomeClass.WITHDRAWN, .03, OutcomeClass.OFFERED, .03);

	private static final Map<OutcomeClass, Double> HAPPY = Map.of(OutcomeClass.REJ_PRE, .08, OutcomeClass.REJ_POST, .30,
			OutcomeClass.WITHDRAWN, .15, OutcomeClass.OFFERED, .60, OutcomeClass.STALE, .12);

	/**
	 * What is chosen of five answers by those who would warn others, neither, and not.
	 */
	private static final double[][] ITEM = { { .30, .30, .22, .12, .06 }, { .08, .15, .35, .27, .15 },
			{ .02, .05, .13, .35, .45 } };

	private static final double[][] WELL = { { .85, .10, .04, .01, 0 }, { .60, .27, .09, .03, .01 },
			{ .35, .35, .20, .07, .03 } };

	private static final double[][] BADLY = { { .35, .33, .20, .08, .04 }, { .65, .25, .07, .02, .01 },
			{ .90, .07, .02, .01, 0 } };

	private static final double[] TOLD = { 0, 1.5, 4, 8, 12 };

	/** The mix and the response of experience.md 3.6.2. */
	static KnownPeople usual(int closings) {
		return new KnownPeople(String.format(Locale.ROOT, "%,d closings a quarter, the happier answer more", closings),
				closings, USUAL, HAPPY, 0, 15);
	}

	/** All answer alike. */
	static KnownPeople equal(int closings, double share) {
		Map<OutcomeClass, Double> response = new EnumMap<>(OutcomeClass.class);
		List.of(OutcomeClass.values()).forEach((each) -> response.put(each, share));
		return new KnownPeople(String.format(Locale.ROOT, "%,d closings a quarter, all answer alike", closings),
				closings, USUAL, response, 0, 15);
	}

	/** Other shares of each end. */
	KnownPeople ending(String how, Map<OutcomeClass, Double> shares) {
		return new KnownPeople(this.name + ", " + how, this.closings, shares, this.response, this.lateAreWorse,
				this.together);
	}

	/** Late answers differ. */
	KnownPeople lateAreWorseBy(double share) {
		return new KnownPeople(this.name + ", later answers are worse", this.closings, this.weights, this.response,
				share, this.together);
	}

	/** With positions for which so many apply. */
	KnownPeople together(int many) {
		return new KnownPeople(this.name, this.closings, this.weights, this.response, this.lateAreWorse, many);
	}

	/** How one application ends. */
	OutcomeClass ends(RandomGenerator chance) {
		double left = chance.nextDouble();
		OutcomeClass found = OutcomeClass.REJ_PRE;
		for (OutcomeClass each : OutcomeClass.values()) {
			double share = this.weights.getOrDefault(each, 0.0);
			if (share > 0 && left >= 0) {
				found = each;
			}
			left -= share;
		}
		return found;
	}

	/** What somebody thinks: 0 would warn others, 1 neither, 2 would suggest applying. */
	int thinks(OutcomeClass outcome, boolean late, RandomGenerator chance) {
		double[] net = NET.get(outcome);
		double worse = late ? this.lateAreWorse : -this.lateAreWorse * LATE / (1 - LATE);
		double drawn = chance.nextDouble();
		return (drawn < net[0]) ? 2 : (drawn >= 1 - net[1] - worse) ? 0 : 1;
	}

	/** One of the answers 1 to 5 of somebody who thinks so. */
	static int chooses(int thinks, RandomGenerator chance) {
		return 1 + pick(ITEM[thinks], chance);
	}

	/** To how many they spoke well, 1 to 5. */
	static int spokeWell(int thinks, RandomGenerator chance) {
		return 1 + pick(WELL[thinks], chance);
	}

	/** To how many they spoke badly, 1 to 5. */
	static int spokeBadly(int thinks, RandomGenerator chance) {
		return 1 + pick(BADLY[thinks], chance);
	}

	private static int pick(double[] shares, RandomGenerator chance) {
		double left = chance.nextDouble();
		int picked = 0;
		while (picked < shares.length - 1 && left >= shares[picked]) {
			left -= shares[picked++];
		}
		return picked;
	}

	/** The true recommendation score of so many ends. */
	static double score(OutcomeMix mix) {
		return of(mix, (outcome) -> 100 * (NET.get(outcome)[0] - NET.get(outcome)[1]));
	}

	/** The true brand value of companies whose people are not asked about products. */
	static double brand(OutcomeMix mix) {
		return of(mix, (outcome) -> thinking(outcome, (thinks) -> mean(ITEM[thinks], 0, 25)));
	}

	/** The true share of those who chose one of the two best answers, in percent. */
	static double favourable(OutcomeMix mix) {
		return of(mix, (outcome) -> thinking(outcome, (thinks) -> 100 * (ITEM[thinks][3] + ITEM[thinks][4])));
	}

	/** More who heard well than badly, for each hundred. */
	static double talk(OutcomeMix mix) {
		return of(mix, (outcome) -> thinking(outcome, (thinks) -> 100 * (told(WELL[thinks]) - told(BADLY[thinks]))));
	}

	private static double of(OutcomeMix mix, ToDoubleFunction<OutcomeClass> mean) {
		return mix.closings()
			.entrySet()
			.stream()
			.mapToDouble((each) -> each.getValue() * mean.applyAsDouble(each.getKey()))
			.sum() / mix.total();
	}

	private static double thinking(OutcomeClass outcome, ToDoubleFunction<Integer> mean) {
		double[] net = NET.get(outcome);
		return net[1] * mean.applyAsDouble(0) + (1 - net[0] - net[1]) * mean.applyAsDouble(1)
				+ net[0] * mean.applyAsDouble(2);
	}

	private static double mean(double[] shares, double first, double step) {
		return IntStream.range(0, shares.length).mapToDouble((i) -> shares[i] * (first + step * i)).sum();
	}

	private static double told(double[] shares) {
		return IntStream.range(0, shares.length).mapToDouble((i) -> shares[i] * TOLD[i]).sum();
	}

}

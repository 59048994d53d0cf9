package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Complaint;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Entry;
import dev.goodword.surveys.scores.compare.ComplaintRegister.Rated;
import dev.goodword.surveys.scores.compare.Drivers.Answer;
import dev.goodword.surveys.scores.compare.Drivers.Weighed;
import dev.goodword.surveys.scores.compare.PenaltyReward.Pair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What goes together with satisfaction. */
class DriversTests {

	private static final double[][] CARS = { { 21.0, 6, 160, 110, 4 }, { 21.0, 6, 160, 110, 4 },
			{ 22.8, 4, 108, 93, 4 }, { 21.4, 6, 258, 110, 3 }, { 18.7, 8, 360, 175, 3 }, { 18.1, 6, 225, 105, 3 },
			{ 14.3, 8, 360, 245, 3 }, { 24.4, 4, 146.7, 62, 4 }, { 22.8, 4, 140.8, 95, 4 }, { 19.2, 6, 167.6, 123, 4 },
			{ 17.8, 6, 167.6, 123, 4 }, { 16.4, 8, 275.8, 180, 3 }, { 17.3, 8, 275.8, 180, 3 },
			{ 15.2, 8, 275.8, 180, 3 }, { 10.4, 8, 472, 205, 3 }, { 10.4, 8, 460, 215, 3 }, { 14.7, 8, 440, 230, 3 },
			{ 32.4, 4, 78.7, 66, 4 }, { 30.4, 4, 75.7, 52, 4 }, { 33.9, 4, 71.1, 65, 4 }, { 21.5, 4, 120.1, 97, 3 },
			{ 15.5, 8, 318, 150, 3 }, { 15.2, 8, 304, 150, 3 }, { 13.3, 8, 350, 245, 3 }, { 19.2, 8, 400, 175, 3 },
			{ 27.3, 4, 79, 66, 4 }, { 26.0, 4, 120.3, 91, 5 }, { 30.4, 4, 95.1, 113, 5 }, { 15.8, 8, 351, 264, 5 },
			{ 19.7, 6, 145, 175, 5 }, { 15.0, 8, 301, 335, 5 }, { 21.4, 4, 121, 109, 4 } };

	@Test
	@DisplayName("V-13 relative weights of mtcars, as in rwa")
	void v13DividesWhatIsExplainedAsPublished() {
		double[] outcome = new double[CARS.length];
		double[][] predictors = new double[CARS.length][];
		for (int i = 0; i < CARS.length; i++) {
			outcome[i] = CARS[i][0];
			predictors[i] = Arrays.copyOfRange(CARS[i], 1, 5);
		}
		RelativeWeights weights = RelativeWeights.of(predictors, outcome).orElseThrow();
		assertThat(weights.explained()).isCloseTo(.7791896, within(1e-6));
		double[] expected = { .2284797, .2221469, .2321744, .0963886 };
		double[] percent = { 29.32, 28.51, 29.80, 12.37 };
		for (int j = 0; j < 4; j++) {
			assertThat(weights.weights().get(j)).isCloseTo(expected[j], within(1e-6));
			assertThat(100 * weights.weights().get(j) / weights.explained()).isCloseTo(percent[j], within(.005));
		}
	}

	@Test
	void refusesPredictorsThatCannotBeToldApart() {
		double[] outcome = { 1, 2, 3, 4, 6 };
		double[][] same = { { 1, 2 }, { 2, 4 }, { 3, 6 }, { 4, 8 }, { 5, 10 } };
		assertThat(RelativeWeights.of(same, outcome)).isEmpty();
		double[][] still = { { 1, 7 }, { 2, 7 }, { 3, 7 }, { 4, 7 }, { 5, 7 } };
		assertThat(RelativeWeights.of(still, outcome)).isEmpty();
		assertThat(RelativeWeights.of(new double[][] { { 1 }, { 2 }, { 3 }, { 4 }, { 5 } }, outcome)).isPresent();
	}

	@Test
	void namesADriverThatIsMoreThanNoise() {
		Drivers drivers = new Drivers(List.of("TIM", "RES", "EAS"), answers(200, .8));
		assertThat(drivers.named(new SplittableRandom(4), 300).orElseThrow()).containsExactly("TIM");
		assertThat(drivers.named(new SplittableRandom(4), 300)).isEqualTo(drivers.named(new SplittableRandom(4), 300));
	}

	@Test
	void weighsEachDriverWithItsRange() {
		List<Weighed> weighed = new Drivers(List.of("TIM", "RES", "EAS"), answers(200, .8))
			.weighed(new SplittableRandom(4), 300)
			.orElseThrow();
		assertThat(weighed).extracting(Weighed::name).containsExactly("TIM", "RES", "EAS");
		assertThat(weighed.get(0).weight()).isCloseTo(.39, within(.1));
		assertThat(weighed)
			.allSatisfy((each) -> assertThat(each.range().high()).isGreaterThan(each.weight()).isLessThan(1));
		assertThat(weighed.get(0).range().contains(weighed.get(0).weight())).isTrue();
		assertThat(weighed).extracting(Weighed::isNamed).containsExactly(true, false, false);
	}

	@Test
	@DisplayName("of a hundred companies whose truth is known: what matters is named, what does not hardly ever")
	void namesWhatMattersAndHardlyAnythingElse() {
		SplittableRandom chance = new SplittableRandom(12);
		int found = 0;
		int wrong = 0;
		for (int company = 0; company < 100; company++) {
			List<Answer> answers = IntStream.range(0, 150).mapToObj((i) -> {
				double time = chance.nextGaussian();
				return new Answer((i % 2 == 0) ? OutcomeClass.OFFERED : OutcomeClass.REJ_POST,
						.6 * time + chance.nextGaussian(), List.of(time, chance.nextGaussian(), chance.nextGaussian(),
								chance.nextGaussian(), chance.nextGaussian()));
			}).toList();
			List<String> named = new Drivers(List.of("TIM", "RES", "EAS", "CLA", "FAI"), answers)
				.named(chance.split(), 200)
				.orElseThrow();
			found += named.contains("TIM") ? 1 : 0;
			wrong += named.size() - (named.contains("TIM") ? 1 : 0);
		}
		assertThat(found).isGreaterThanOrEqualTo(98);
		assertThat(wrong).as("of four hundred").isLessThanOrEqualTo(20);
	}

	@Test
	void namesNothingWhereNothingHangsTogether() {
		assertThat(new Drivers(List.of("TIM", "RES", "EAS"), answers(200, 0)).named(new SplittableRandom(4), 300))
			.hasValue(List.of());
	}

	@Test
	void saysNothingAboutImportanceOfFewAnswers() {
		assertThat(new Drivers(List.of("TIM", "RES", "EAS"), answers(149, .8)).named(new SplittableRandom(4), 300))
			.isEmpty();
	}

	/** Offers please, and everything looks better to those who got one. */
	@Test
	void takesTheOutcomeOutFirst() {
		SplittableRandom chance = new SplittableRandom(11);
		List<Answer> answers = IntStream.range(0, 300).mapToObj((i) -> {
			double glow = (i % 2 == 0) ? 50 : 0;
			return new Answer((i % 2 == 0) ? OutcomeClass.OFFERED : OutcomeClass.REJ_PRE,
					glow + 10 * chance.nextGaussian(),
					List.of(glow + 10 * chance.nextGaussian(), glow + 10 * chance.nextGaussian()));
		}).toList();
		assertThat(new Drivers(List.of("TIM", "RES"), answers).named(new SplittableRandom(5), 300)).hasValue(List.of());
	}

	@Test
	void tellsWhatDispleasesFromWhatDelights() {
		List<Pair> pairs = new ArrayList<>();
		IntStream.range(0, 100).forEach((i) -> {
			pairs.add(new Pair(1, 20));
			pairs.add(new Pair(4, 70));
			pairs.add(new Pair(5, 75));
		});
		PenaltyReward found = PenaltyReward.of(pairs).orElseThrow();
		assertThat(found.penalty()).isCloseTo(50, within(1e-9));
		assertThat(found.reward()).isCloseTo(5, within(1e-9));
		assertThat(PenaltyReward.of(pairs.subList(0, 299))).isEmpty();
		assertThat(PenaltyReward.of(Collections.nCopies(300, new Pair(1, 20)))).isEmpty();
	}

	@Test
	void ranksReasonsByPeopleTimesShortfall() {
		Rated usual = new Rated(50, 4000);
		List<Entry> entries = ComplaintRegister
			.of(List.of(new Complaint("people", new Rated(30, 1800), usual),
					new Complaint("value", new Rated(9, 0), usual), new Complaint("system", new Rated(12, 240), usual)))
			.entries();
		assertThat(entries).extracting(Entry::tag).containsExactly("system", "people");
		assertThat(entries.get(0).shortfall()).isCloseTo(60, within(1e-9));
	}

	private static List<Answer> answers(int n, double strength) {
		SplittableRandom chance = new SplittableRandom(3);
		return IntStream.range(0, n).mapToObj((i) -> {
			double time = chance.nextGaussian();
			return new Answer((i % 3 == 0) ? OutcomeClass.OFFERED : OutcomeClass.REJ_PRE,
					strength * time + chance.nextGaussian(),
					List.of(time, chance.nextGaussian(), chance.nextGaussian()));
		}).toList();
	}

}

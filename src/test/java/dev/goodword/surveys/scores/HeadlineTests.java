package dev.goodword.surveys.scores;

import java.util.List;
import java.util.Map;

import dev.goodword.surveys.scores.OutcomeMix.Stratum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static dev.goodword.surveys.scores.OutcomeClass.OFFERED;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_POST;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_PRE;
import static dev.goodword.surveys.scores.OutcomeClass.STALE;
import static dev.goodword.surveys.scores.OutcomeClass.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** The headline, weighted to what became of all applications. */
class HeadlineTests {

	private static final OutcomeMix MIX = new OutcomeMix(
			Map.of(REJ_PRE, 800, REJ_POST, 140, WITHDRAWN, 30, OFFERED, 30));

	private static final Map<OutcomeClass, NetScore> ANSWERS = Map.of(REJ_PRE, new NetScore(13, 22, 29), REJ_POST,
			new NetScore(17, 13, 12), WITHDRAWN, new NetScore(1, 2, 2), OFFERED, new NetScore(14, 3, 1));

	@Test
	@DisplayName("G-03 headline weighted to the true mix")
	void g03WeighsEachClassByItsApplications() {
		Headline headline = Headline.of(MIX, ANSWERS).orElseThrow();
		NetScore raw = all(ANSWERS);
		assertThat(raw.points()).isCloseTo(0.78, within(0.01));
		assertThat(headline.estimate().value()).isCloseTo(-16.77, within(0.01));
		assertThat(headline.estimate().standardError()).isCloseTo(8.04, within(0.01));
		assertThat(headline.interval().low()).isCloseTo(-32.52, within(0.01));
		assertThat(headline.interval().high()).isCloseTo(-1.02, within(0.01));
		assertThat(headline.effective()).isCloseTo(106.8, within(0.05));
		assertThat(headline.responseRate()).isCloseTo(0.129, within(1e-9));
		assertThat(headline.ifSilenceWere(10)).isCloseTo(-25.48, within(0.01));
		assertThat(headline.ifSilenceWere(20)).isCloseTo(-34.19, within(0.01));
		assertThat(headline.n()).isEqualTo(129);
	}

	@Test
	@DisplayName("3.6.2 more answers than applications, as when some waited: nobody was silent")
	void silenceNeverCountsAgainstItself() {
		Headline headline = Headline.of(new OutcomeMix(Map.of(REJ_PRE, 60)), Map.of(REJ_PRE, new NetScore(30, 20, 14)))
			.orElseThrow();
		assertThat(headline.responseRate()).isGreaterThan(1);
		assertThat(headline.ifSilenceWere(20)).isEqualTo(headline.estimate().value());
	}

	@Test
	@DisplayName("G-03 smoothed variances of the classes")
	void g03BorrowsThreeAnswersForTheVariance() {
		NetScore all = all(ANSWERS);
		assertThat(Headline.smoothed(ANSWERS.get(REJ_PRE), all)).isCloseTo(.6009, within(1e-4));
		assertThat(Headline.smoothed(ANSWERS.get(REJ_POST), all)).isCloseTo(.6780, within(1e-4));
		assertThat(Headline.smoothed(ANSWERS.get(WITHDRAWN), all)).isCloseTo(.6188, within(1e-4));
		assertThat(Headline.smoothed(ANSWERS.get(OFFERED), all)).isCloseTo(.4283, within(1e-4));
	}

	@Test
	@DisplayName("V-14 Kish's effective size")
	void v14IsThePublishedEffectiveSize() {
		double[] weights = new double[100];
		for (int i = 0; i < 100; i++) {
			weights[i] = (i < 50) ? 1 : 2;
		}
		assertThat(EffectiveSize.of(weights)).isCloseTo(90, within(1e-9));
	}

	@Test
	@DisplayName("Pitfall 11: happy people who answer more often do not lift the headline")
	void doesNotCountHiredPeopleForMoreThanTheyAre() {
		Map<OutcomeClass, NetScore> few = Map.of(REJ_PRE, new NetScore(10, 10, 20), OFFERED, new NetScore(5, 0, 0));
		Map<OutcomeClass, NetScore> many = Map.of(REJ_PRE, new NetScore(10, 10, 20), OFFERED, new NetScore(90, 0, 0));
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 900, OFFERED, 100));
		assertThat(value(mix, few)).isCloseTo(value(mix, many), within(1e-9)).isCloseTo(-12.5, within(1e-9));
		assertThat(all(many).points()).isPositive();
	}

	@Test
	@DisplayName("where all said the same there is no variance to compare: they are worth as many as they are")
	void isWorthAsManyAsAnsweredWhereAllSaidTheSame() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 90, REJ_POST, 10));
		Headline alike = Headline.of(mix, Map.of(REJ_PRE, new NetScore(30, 0, 0), REJ_POST, new NetScore(30, 0, 0)))
			.orElseThrow();
		assertThat(alike.effective()).isEqualTo(60);
	}

	@Test
	void joinsAClassWithFewAnswersWithItsNeighbour() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 80, REJ_POST, 14, WITHDRAWN, 3, OFFERED, 3));
		assertThat(mix.strata(Map.of(REJ_PRE, 20, REJ_POST, 6, WITHDRAWN, 4, OFFERED, 4)).orElseThrow())
			.extracting(Stratum::classes)
			.containsExactly(List.of(REJ_PRE), List.of(REJ_POST, WITHDRAWN, OFFERED));
		assertThat(mix.strata(Map.of(REJ_PRE, 20, REJ_POST, 1, WITHDRAWN, 1, OFFERED, 1)).orElseThrow())
			.extracting(Stratum::classes)
			.containsExactly(List.of(REJ_PRE, REJ_POST, WITHDRAWN, OFFERED));
	}

	@Test
	void joinsPeopleLeftWaitingWithThoseRejectedEarly() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 90, STALE, 10));
		List<Stratum> strata = mix.strata(Map.of(REJ_PRE, 20)).orElseThrow();
		assertThat(strata).containsExactly(new Stratum(List.of(REJ_PRE, STALE), 1.0));
	}

	@Test
	@DisplayName("0273: nobody knows that an outcome is like the one it joins")
	void widensTheRangeForOutcomesThatCountLikeOthers() {
		Map<OutcomeClass, NetScore> answers = Map.of(REJ_PRE, new NetScore(20, 20, 20), REJ_POST,
				new NetScore(20, 20, 20));
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 800, REJ_POST, 100, OFFERED, 100));
		Headline without = Headline.of(new OutcomeMix(Map.of(REJ_PRE, 800, REJ_POST, 200)), answers).orElseThrow();
		Headline with = Headline.of(new OutcomeMix(Map.of(REJ_PRE, 800, REJ_POST, 150, OFFERED, 50)), answers)
			.orElseThrow();
		assertThat(Headline.of(mix, answers)).get().extracting(Headline::unheard).isEqualTo(.1);
		assertThat(without.unheard()).isZero();
		assertThat(with.estimate().value()).isEqualTo(without.estimate().value());
		double added = Math.pow(with.estimate().standardError(), 2) - Math.pow(without.estimate().standardError(), 2);
		assertThat(added).as("0.05 x 0.05 of three answers").isCloseTo(1e4 * .0025 * (2.0 / 3) / 3, within(1e-9));
	}

	@Test
	void joinsTheFewRejectedEarlyWithTheLargestClass() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 5, REJ_POST, 95));
		assertThat(mix.strata(Map.of(REJ_PRE, 2, REJ_POST, 30)).orElseThrow()).extracting(Stratum::classes)
			.containsExactly(List.of(REJ_PRE, REJ_POST));
	}

	@Test
	void hasNoHeadlineWhenALargeClassIsSilent() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 80, STALE, 20));
		assertThat(Headline.of(mix, Map.of(REJ_PRE, new NetScore(20, 10, 10)))).isEmpty();
		OutcomeMix fewer = new OutcomeMix(Map.of(REJ_PRE, 90, STALE, 10));
		assertThat(Headline.of(fewer, Map.of(REJ_PRE, new NetScore(20, 10, 10)))).isPresent();
	}

	@Test
	void hasNoHeadlineWhenTheLargestClassHardlyAnswered() {
		assertThat(Headline.of(MIX, Map.of(REJ_PRE, new NetScore(2, 1, 1), REJ_POST, new NetScore(3, 3, 3)))).isEmpty();
		assertThat(Headline.of(MIX, Map.of())).isEmpty();
		assertThat(Headline.of(new OutcomeMix(Map.of()), Map.of())).isEmpty();
	}

	@Test
	void warnsWhenFewAnswersStandForMany() {
		OutcomeMix mix = new OutcomeMix(Map.of(REJ_PRE, 900, OFFERED, 100));
		assertThat(Headline.of(mix, Map.of(REJ_PRE, new NetScore(2, 2, 2), OFFERED, new NetScore(40, 10, 10)))
			.orElseThrow()
			.fewForMany()).isTrue();
		assertThat(Headline.of(MIX, ANSWERS).orElseThrow().fewForMany()).isFalse();
	}

	@Test
	@DisplayName("Pitfall 12: the same treatment in another mix is no change")
	void comparesPeriodsByTheSameWeights() {
		Headline before = Headline.of(MIX, ANSWERS).orElseThrow();
		Headline after = Headline.of(MIX, Map.of(REJ_PRE, new NetScore(13, 22, 29), REJ_POST,
				new NetScore(170, 130, 120), WITHDRAWN, new NetScore(10, 20, 20), OFFERED, new NetScore(140, 30, 10)))
			.orElseThrow();
		assertThat(after.minus(before).points()).isCloseTo(0, within(1e-9));
		assertThat(after.minus(before).verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	@DisplayName("Pitfall 13: on a dozen answers a fall is no news")
	void saysWhatItCouldHaveSeenInsteadOfAnArrow() {
		Difference difference = new NetScore(4, 4, 4).minus(new NetScore(6, 3, 3));
		assertThat(difference.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
		assertThat(difference.smallestShown()).isGreaterThan(50);
	}

	@Test
	void refusesANegativeNumber() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OutcomeMix(Map.of(REJ_PRE, -1)));
	}

	private static double value(OutcomeMix mix, Map<OutcomeClass, NetScore> answers) {
		return Headline.of(mix, answers).orElseThrow().estimate().value();
	}

	private static NetScore all(Map<OutcomeClass, NetScore> answers) {
		return answers.values().stream().reduce(new NetScore(0, 0, 0), NetScore::and);
	}

}

package dev.goodword.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.CandidateFigures.Worth;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Dimension;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Publication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What applying was worth to people, calculated by hand. */
class CandidateFiguresTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	/** Mean 75, variance 12,500/39. */
	private static final Spread CLEAR = new Spread(List.of(0, 0, 10, 20, 10));

	/** Mean 50, variance 50,000/39. */
	private static final Spread FEEDBACK = new Spread(List.of(10, 0, 20, 0, 10));

	/** Mean 87.5, variance 6,250/39. */
	private static final Spread RESPECT = new Spread(List.of(0, 0, 0, 20, 20));

	/** 20 half hours, 10 of two hours, 10 of five and a half: 0.1328125 of two days. */
	private static final Spread HOURS = new Spread(List.of(20, 10, 10, 0, 0));

	/** Mean 50, variance 12,500/39. */
	private static final Spread EASE = new Spread(List.of(0, 10, 20, 10, 0));

	private static final OutcomeMix EARLY = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 100));

	@Test
	@DisplayName("experience.md 3.6.7: benefit, cost and their difference, by hand")
	void setsWhatItGaveAgainstWhatItTook() {
		Worth worth = CandidateFigures.of(counts(all()), 0.25);
		assertThat(worth.benefit().point()).as("(75 + 50 + 87.5) / 3").isEqualTo(71);
		assertThat(worth.cost().point()).as("100 x (0.3 x 0.1328 + 0.4 x 0.25 + 0.2 x 0.5) / 0.9").isEqualTo(27);
		assertThat(worth.net().point()).as("70.83 - 26.65").isEqualTo(44);
		assertThat(worth.net().status()).isEqualTo(Status.OK);
		assertThat(worth.net().number()).isEqualTo(NumberBand.of(40));
	}

	@Test
	@DisplayName("experience.md 3.6.4: the errors of the parts add up, which is the most they can be")
	void addsTheErrorsOfItsParts() {
		Worth worth = CandidateFigures.of(counts(all()), 0.25);
		assertThat(worth.net().range()).as("44.18 -+ 1.96 x (3.498 + 1.310), rounded outwards")
			.isEqualTo(new Interval(34, 54));
		assertThat(worth.benefit().range()).as("70.83 -+ 1.96 x 3.498").isEqualTo(new Interval(63, 78));
		assertThat(worth.cost().range()).as("26.65 -+ 1.96 x 1.310").isEqualTo(new Interval(24, 30));
	}

	@Test
	void leavesTheWeightOfWhatTooFewAnsweredToTheRest() {
		Map<Item, Spread> items = all();
		items.put(Item.HRS, new Spread(List.of(4, 3, 2, 0, 0)));
		assertThat(CandidateFigures.of(counts(items), 0.25).cost().point()).as("nine answers: 100 x (0.1 + 0.1) / 0.6")
			.isEqualTo(33);
		items.remove(Item.HRS);
		items.remove(Item.EAS);
		Worth waiting = CandidateFigures.of(counts(items), 0.25);
		assertThat(waiting.cost().point()).as("waiting is always in it").isEqualTo(25);
		assertThat(waiting.cost().range()).as("and is counted, not estimated").isEqualTo(new Interval(25, 25));
	}

	@Test
	void countsMoneyAndExpectationOfThoseWhoAreAskedForIt() {
		Map<Item, Spread> items = all();
		items.remove(Item.HRS);
		items.remove(Item.EAS);
		items.put(Item.EXP, RESPECT);
		items.put(Item.FAI, FEEDBACK);
		items.put(Item.PAY, new Spread(List.of(20, 0, 0, 0, 20)));
		Worth worth = CandidateFigures.of(after(items), 0.5);
		assertThat(worth.benefit().point()).as("(75 + 50 + 50 + 87.5 + 87.5) / 5").isEqualTo(70);
		assertThat(worth.cost().point()).as("100 x (0.4 x 0.5 + 0.1 x 0.5) / 0.5").isEqualTo(50);
	}

	@Test
	void needsThreeBenefits() {
		Map<Item, Spread> items = all();
		items.put(Item.RES, new Spread(List.of(0, 0, 3, 3, 3)));
		Worth worth = CandidateFigures.of(counts(items), 0.25);
		assertThat(worth.net().status()).isEqualTo(Status.SUPPRESSED);
		assertThat(worth.net().point()).isNull();
		assertThat(worth.net().number()).as("not even how many").isNull();
		assertThat(worth.cost().isShown()).isFalse();
	}

	@Test
	@DisplayName("Pitfall 7: what all of a few answered alike is in no figure")
	void leavesOutWhatWouldTellEveryAnswer() {
		Map<Item, Spread> items = all();
		items.put(Item.RES, new Spread(List.of(0, 0, 0, 0, 12)));
		assertThat(CandidateFigures.of(counts(items), 0.25).net().isShown()).isFalse();
	}

	@Test
	void roundsBelowThirty() {
		Map<Item, Spread> few = new HashMap<>(Map.of(Item.CLA, new Spread(List.of(0, 0, 3, 6, 3)), Item.FEE,
				new Spread(List.of(3, 0, 6, 0, 3)), Item.RES, new Spread(List.of(0, 0, 0, 6, 6))));
		Worth worth = CandidateFigures.of(counts(few), 0.25);
		assertThat(worth.net().status()).isEqualTo(Status.LOW_N);
		assertThat(worth.net().point()).as("70.83 - 25 = 45.83").isEqualTo(45);
		assertThat(worth.net().number()).isEqualTo(NumberBand.of(12));
	}

	@Test
	void tellsNobodyAskedFromNothingKept() {
		assertThat(CandidateFigures.of(counts(Map.of()), 0.25).net().status()).isEqualTo(Status.SUPPRESSED);
		QuarterCounts nobody = new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				read(List.of(), Map.of(), new OutcomeMix(Map.of())), false);
		assertThat(CandidateFigures.of(nobody, 0).net().status()).isEqualTo(Status.NO_DATA);
		QuarterCounts old = new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				read(List.of(new Published(NOW, Touchpoint.T3, new NetScore(10, 10, 10), 0, false, EPOCH)), Map.of(),
						EARLY),
				true);
		assertThat(CandidateFigures.of(old, 0).net().notes()).containsExactly(Publication.NOT_KEPT);
	}

	@Test
	void countsClassesOfHoursAsAShareOfTwoDays() {
		assertThat(HOURS.values(Dimension.HOURS).mean()).isCloseTo(0.1328125, within(1e-12));
		assertThat(new Spread(List.of(0, 0, 0, 0, 2)).values(Dimension.HOURS).mean()).isEqualTo(1);
		assertThat(CLEAR.values(Dimension.POINTS)).isEqualTo(CLEAR.points());
	}

	private static Map<Item, Spread> all() {
		return new HashMap<>(
				Map.of(Item.CLA, CLEAR, Item.FEE, FEEDBACK, Item.RES, RESPECT, Item.HRS, HOURS, Item.EAS, EASE));
	}

	private static QuarterCounts counts(Map<Item, Spread> items) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				read(List.of(), Map.of(Touchpoint.T3, items), EARLY), false);
	}

	private static QuarterCounts after(Map<Item, Spread> items) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				read(List.of(), Map.of(Touchpoint.T4, items), new OutcomeMix(Map.of(OutcomeClass.REJ_POST, 100))),
				false);
	}

	private static QuarterCounts.Read read(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items,
			OutcomeMix mix) {
		return new QuarterCounts.Read(scores, items, Map.of(), new OutcomeMixes.Mixes(mix, mix, true, null), null);
	}

}

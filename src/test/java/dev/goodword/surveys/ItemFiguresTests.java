package dev.goodword.surveys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ItemFiguresTests {

	private static final Spread GOOD = new Spread(List.of(0, 0, 10, 10, 20));

	private static final Spread BAD = new Spread(List.of(20, 10, 10, 0, 0));

	private static final OutcomeMix MIX = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 100));

	@Test
	@DisplayName("Pitfall 11: each outcome by its applications, also for single questions")
	void weighsEachOutcomeByItsApplications() {
		QuarterCounts counts = counts(
				Map.of(Touchpoint.T3, Map.of(Item.SAT, BAD), Touchpoint.T4, Map.of(Item.SAT, GOOD)));
		assertThat(ItemFigures.mean(counts, Item.SAT).point()).as("0.75 x 18.75 + 0.25 x 81.25").isEqualTo(34);
		assertThat(ItemFigures.favourable(counts, Item.SAT).point()).as("0.25 x 75 %").isEqualTo(19);
		assertThat(ItemFigures.unfavourable(counts, Item.SAT).point()).as("0.75 x 75 %").isEqualTo(56);
		assertThat(ItemFigures.best(counts, Item.SAT).point()).as("0.25 x 50 %").isEqualTo(13);
	}

	@Test
	@DisplayName("3.6.2: where all are alike, a share is neither certain nor anything at all")
	void saysHowSureAShareOfNobodyIs() {
		QuarterCounts counts = counts(
				Map.of(Touchpoint.T3, Map.of(Item.SAT, GOOD), Touchpoint.T4, Map.of(Item.SAT, GOOD)));
		Result none = ItemFigures.unfavourable(counts, Item.SAT);
		assertThat(none.point()).isZero();
		Interval range = Objects.requireNonNull(none.range());
		assertThat(range.low()).isZero();
		assertThat(range.high()).as("z times the root of (9/16 + 1/16) x 4 x 0.25 / 43 / 40").isBetween(3.0, 5.0);
	}

	@Test
	@DisplayName("3.6.3: FEE_NONE, where it was counted")
	void saysHowManyGotNoFeedback() {
		QuarterCounts counts = counts(Map.of(Touchpoint.T3, Map.of(Item.GOT, new Spread(List.of(10, 30, 0, 0, 0))),
				Touchpoint.T4, Map.of(Item.GOT, new Spread(List.of(30, 10, 0, 0, 0)))));
		assertThat(ItemFigures.withoutFeedback(counts).orElseThrow().point()).as("0.75 x 75 % + 0.25 x 25 %")
			.isEqualTo(63);
		assertThat(ItemFigures.withoutFeedback(counts(Map.of(Touchpoint.T3, Map.of(Item.FEE, GOOD))))).isEmpty();
		Spread all = new Spread(List.of(0, 12, 0, 0, 0));
		assertThat(ItemFigures
			.withoutFeedback(counts(Map.of(Touchpoint.T3, Map.of(Item.GOT, all), Touchpoint.T4, Map.of(Item.GOT, all))))
			.orElseThrow()
			.notes()).containsExactly(Publication.ONE_ANSWER);
	}

	@Test
	void countsFairnessAmongThoseWhoWereAskedOnly() {
		QuarterCounts counts = counts(Map.of(Touchpoint.T4, Map.of(Item.FAI, GOOD, Item.TIM, GOOD)));
		assertThat(ItemFigures.mean(counts, Item.FAI).point()).isEqualTo(81);
		assertThat(ItemFigures.mean(counts, Item.TIM).status()).isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	@DisplayName("delight is asked after a talk and after an offer: the others do not count in it")
	void showsWhatOnlySomeOutcomesAreAsked() {
		QuarterCounts counts = counts(Map.of(Touchpoint.T4, Map.of(Item.EXP, GOOD, Item.WOR, GOOD)));
		assertThat(ItemFigures.best(counts, Item.EXP).point()).isEqualTo(50);
		assertThat(ItemFigures.unfavourable(counts, Item.EXP).point()).isZero();
		assertThat(ItemFigures.mean(counts, Item.WOR).point()).isEqualTo(81);
	}

	@Test
	void doesNotLetThoseFewStandForPeopleWhoAreNotAsked() {
		QuarterCounts counts = counts(
				Map.of(Touchpoint.T7, Map.of(Item.CLA, BAD), Touchpoint.T3, Map.of(Item.CLA, GOOD)));
		assertThat(ItemFigures.mean(counts, Item.CLA).status()).as("nobody answered after a talk")
			.isEqualTo(Status.NOT_REPRESENTATIVE);
		assertThat(ItemFigures.mean(counts(Map.of(Touchpoint.T7, Map.of(Item.CLA, BAD))), Item.CLA).point()).isNull();
	}

	@Test
	void makesTheIndexWithDriversThatNotEverybodyIsAsked() {
		Map<Item, Spread> after = new HashMap<>();
		ItemFigures.DRIVERS.forEach((item) -> after.put(item, GOOD));
		Map<Item, Spread> before = new HashMap<>(Map.of(Item.CLA, GOOD, Item.EAS, GOOD, Item.TIM, GOOD));
		assertThat(ItemFigures.index(counts(Map.of(Touchpoint.T3, before, Touchpoint.T4, after))).point())
			.as("fairness and cost count where they are asked: five of seven")
			.isEqualTo(81);
	}

	@Test
	@DisplayName("Pitfall 7: a question that all of a few answered alike has no figure")
	void hidesWhatAllOfAFewAnsweredAlike() {
		QuarterCounts counts = counts(Map.of(Touchpoint.T3, Map.of(Item.SAT, GOOD), Touchpoint.T4,
				Map.of(Item.SAT, new Spread(List.of(12, 0, 0, 0, 0)))));
		assertThat(ItemFigures.mean(counts, Item.SAT).notes()).containsExactly(Publication.ONE_ANSWER);
	}

	@Test
	void makesTheIndexOfFiveDriversAtLeast() {
		Map<Item, Spread> drivers = new HashMap<>();
		ItemFigures.DRIVERS.subList(0, 4).forEach((item) -> drivers.put(item, GOOD));
		assertThat(ItemFigures.index(both(drivers)).isShown()).isFalse();
		drivers.put(Item.WOR, BAD);
		assertThat(ItemFigures.index(both(drivers)).point()).as("four times 81.25 and once 18.75").isEqualTo(69);
	}

	@Test
	void namesTheLowestDriverOfAMoment() {
		Map<Item, Spread> drivers = Map.of(Item.TIM, BAD, Item.RES, GOOD, Item.WOR, new Spread(List.of(9, 0, 0, 0, 0)));
		assertThat(ItemFigures.weakest(both(drivers), Touchpoint.T3)).contains(Item.TIM);
		assertThat(ItemFigures.weakest(counts(Map.of()), Touchpoint.T3)).isEmpty();
	}

	@Test
	@DisplayName("Nobody who was asked is null, never zero")
	void saysNothingOfNothing() {
		assertThat(ItemFigures.mean(counts(Map.of()), Item.SAT).point()).isNull();
		assertThat(ItemFigures.index(counts(Map.of())).point()).isNull();
	}

	@Test
	void callsNothingWeakestWhereThereIsOneDriverOnly() {
		assertThat(ItemFigures.weakest(counts(Map.of(Touchpoint.T7, Map.of(Item.TIM, BAD))), Touchpoint.T7)).isEmpty();
	}

	private static QuarterCounts both(Map<Item, Spread> items) {
		return counts(Map.of(Touchpoint.T3, items, Touchpoint.T4, items));
	}

	private static QuarterCounts counts(Map<Touchpoint, Map<Item, Spread>> items) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), new Quarter(2026, 4),
				new QuarterCounts.Read(List.of(), items, Map.of(), new OutcomeMixes.Mixes(MIX, MIX, true, null), null),
				false);
	}

}

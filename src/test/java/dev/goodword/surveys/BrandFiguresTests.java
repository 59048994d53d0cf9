package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Brand value and how it changed in a year, calculated by hand. */
class BrandFiguresTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	private static final Spread VIEWS = new Spread(List.of(2, 3, 5, 10, 10));

	/** Mean 62.5, variance 15,625/99. */
	private static final Spread MIDDLE = new Spread(List.of(0, 0, 50, 50, 0));

	/** Mean 87.5, as far apart. */
	private static final Spread HIGH = new Spread(List.of(0, 0, 0, 50, 50));

	/** Mean 67.5. */
	private static final Spread LITTLE_HIGHER = new Spread(List.of(0, 0, 30, 70, 0));

	private static final OutcomeMix PLAIN = mix(400, 100);

	private static final OutcomeMix EARLY = mix(100, 0);

	@Test
	void doesNotCallFewWhatWasNotKept() {
		Published before = new Published(NOW, Touchpoint.T3, new NetScore(10, 10, 10), 0, false, Instant.EPOCH);
		assertThat(BrandFigures.of(counts(PLAIN, List.of(before), Map.of(), true)).result().notes())
			.containsExactly(Publication.NOT_KEPT);
		assertThat(BrandFigures.of(counts(PLAIN, List.of(before), Map.of(), false)).result().notes())
			.as("may still come")
			.isEmpty();
		Published counted = new Published(NOW, Touchpoint.T3, new NetScore(10, 10, 10), 0, true, Instant.EPOCH);
		assertThat(BrandFigures.of(counts(PLAIN, List.of(counted), Map.of(), true)).result().status())
			.isEqualTo(Status.SUPPRESSED);
	}

	@Test
	@DisplayName("3.6.4: net shift, each outcome by its applications; hidden where all of few think alike")
	void saysHowManyMoreThinkBetterThanWorse() {
		Map<Touchpoint, Map<Item, Spread>> views = Map.of(Touchpoint.T3, Map.of(Item.VIE, VIEWS), Touchpoint.T4,
				Map.of(Item.VIE, MIDDLE));
		Result shift = BrandFigures.shift(counts(PLAIN, List.of(), views, false));
		assertThat(shift.point()).as("0.8 x (20 - 5) / 30 + 0.2 x 50 / 100").isEqualTo(50);
		assertThat(shift.status()).isEqualTo(Status.OK);
		Spread better = new Spread(List.of(0, 0, 0, 6, 6));
		assertThat(BrandFigures
			.shift(counts(mix(400, 0), List.of(), Map.of(Touchpoint.T3, Map.of(Item.VIE, better)), false))
			.notes()).containsExactly(Publication.ONE_ANSWER);
		assertThat(BrandFigures.shift(counts(PLAIN, List.of(), Map.of(), false)).status()).isEqualTo(Status.SUPPRESSED);
	}

	@Test
	void makesTheBrandOfWhatWasPublished() {
		BrandFigures.Brand brand = BrandFigures.of(counts(EARLY, List.of(), asked(VIEWS), false));
		assertThat(brand.result().isShown()).isTrue();
		assertThat(brand.equal()).isNotNull();
		assertThat(brand.change()).as("nothing is known of the year before").isEqualTo(Change.UNKNOWN);
	}

	@Test
	void standsForEverybodyOrForNobody() {
		assertThat(BrandFigures.of(counts(PLAIN, List.of(), asked(VIEWS), false)).result().status())
			.as("nobody answered after a talk")
			.isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	@DisplayName("experience.md 3.8: 25 points are a change, 5 a small one, and none is unclear")
	void saysHowItChangedInAYear() {
		assertThat(change(HIGH, MIDDLE).verdict()).isEqualTo(Verdict.BETTER);
		assertThat(change(MIDDLE, HIGH).verdict()).isEqualTo(Verdict.WORSE);
		assertThat(change(LITTLE_HIGHER, MIDDLE).verdict()).isEqualTo(Verdict.A_LITTLE_BETTER);
		assertThat(change(MIDDLE, LITTLE_HIGHER).verdict()).isEqualTo(Verdict.A_LITTLE_WORSE);
		Change none = change(MIDDLE, MIDDLE);
		assertThat(none.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
		assertThat(none.isUnclear()).isTrue();
		assertThat(none.smallest()).as("2.8 x sqrt(2) x 1.2563 = 4.97").isEqualTo(5);
	}

	@Test
	void comparesFromThirtyAnswersOnEitherSide() {
		Spread few = new Spread(List.of(0, 0, 10, 19, 0));
		assertThat(change(few, MIDDLE)).isEqualTo(Change.UNKNOWN);
		assertThat(change(MIDDLE, few)).isEqualTo(Change.UNKNOWN);
		assertThat(change(HIGH, new Spread(List.of(0, 0, 0, 0, 12)))).as("was not shown then")
			.isEqualTo(Change.UNKNOWN);
	}

	@Test
	@DisplayName("experience.md 3.8: both years by the same weights, whatever the mix of one of them")
	void comparesByTheWeightsOfFrozenQuarters() {
		Map<Touchpoint, Map<Item, Spread>> now = Map.of(Touchpoint.T3, Map.of(Item.VIE, MIDDLE, Item.REA, MIDDLE),
				Touchpoint.T4, Map.of(Item.VIE, HIGH, Item.REA, HIGH));
		QuarterCounts counts = new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW, new QuarterCounts.Read(List.of(),
				now, now, Map.of(), new OutcomeMixes.Mixes(mix(100, 400), PLAIN, true, mix(400, 100)), Once.NOTHING),
				false);
		BrandFigures.Brand brand = BrandFigures.of(counts);
		assertThat(brand.result().point()).as("0.2 x 62.5 + 0.8 x 87.5").isEqualTo(83);
		assertThat(BrandFigures.yearBefore(counts)).as("0.8 x 62.5 + 0.2 x 87.5").isEqualTo(68);
		assertThat(brand.change().verdict()).as("nobody was treated differently").isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	void comparesWithTheSameQuestions() {
		Map<Item, Spread> withUse = Map.of(Item.VIE, MIDDLE, Item.REA, MIDDLE, Item.CU1, HIGH);
		Map<Item, Spread> without = Map.of(Item.VIE, MIDDLE, Item.REA, MIDDLE);
		assertThat(change(withUse, without).verdict()).as("use is asked only now").isEqualTo(Verdict.NO_CLEAR_CHANGE);
		assertThat(change(withUse, withUse).smallest()).isEqualTo(5);
	}

	@Test
	void showsOfTheYearBeforeWhatWasShownThen() {
		assertThat(BrandFigures.yearBefore(years(asked(HIGH), asked(MIDDLE), EARLY))).isEqualTo(63);
		assertThat(BrandFigures.yearBefore(years(asked(HIGH), asked(MIDDLE), null))).as("its mix was not kept")
			.isNull();
		assertThat(BrandFigures.yearBefore(years(asked(HIGH), Map.of(), EARLY))).isNull();
		assertThat(BrandFigures.yearBefore(years(asked(HIGH), asked(new Spread(List.of(0, 0, 0, 0, 12))), EARLY)))
			.as("would tell every answer")
			.isNull();
	}

	private static Change change(Spread now, Spread before) {
		return change(Map.of(Item.VIE, now, Item.REA, now), Map.of(Item.VIE, before, Item.REA, before));
	}

	private static Change change(Map<Item, Spread> now, Map<Item, Spread> before) {
		return BrandFigures.of(years(Map.of(Touchpoint.T3, now), Map.of(Touchpoint.T3, before), EARLY)).change();
	}

	private static QuarterCounts years(Map<Touchpoint, Map<Item, Spread>> now,
			Map<Touchpoint, Map<Item, Spread>> before, @Nullable OutcomeMix mixBefore) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW, new QuarterCounts.Read(List.of(), now, before,
				Map.of(), new OutcomeMixes.Mixes(EARLY, EARLY, true, mixBefore), Once.NOTHING), false);
	}

	private static Map<Touchpoint, Map<Item, Spread>> asked(Spread both) {
		return Map.of(Touchpoint.T3, Map.of(Item.VIE, both, Item.REA, both));
	}

	private static OutcomeMix mix(int unmet, int met) {
		return new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, unmet, OutcomeClass.REJ_POST, met));
	}

	private static QuarterCounts counts(OutcomeMix own, List<Published> scores,
			Map<Touchpoint, Map<Item, Spread>> items, boolean over) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				new QuarterCounts.Read(scores, items, Map.of(), new OutcomeMixes.Mixes(own, PLAIN, true, null), null),
				over);
	}

}

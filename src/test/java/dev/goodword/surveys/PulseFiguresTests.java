package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people say a month in the job: by itself, and nowhere else. */
class PulseFiguresTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final OutcomeMix MIX = new OutcomeMix(
			Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 80, OutcomeClass.OFFERED, 20));

	/** Everything said after the end is middling. */
	private static final Spread SOME = new Spread(List.of(4, 8, 12, 10, 6));

	/** All new hires are delighted. */
	private static final Spread DELIGHT = new Spread(List.of(0, 0, 0, 0, 5000));

	@Test
	void tellsThePromiseAgainstWhatTheyFound() {
		QuarterCounts counts = counts(List.of(at(Touchpoint.T9, 20, 10, 10)),
				Map.of(Touchpoint.T9, Map.of(Item.EXP, SOME, Item.CLA, SOME)));
		assertThat(SurveyFigures.recommendation(counts, Touchpoint.T9).point()).isEqualTo(25);
		assertThat(PulseFigures.best(counts, Touchpoint.T9, Item.EXP).point()).as("6 of 40").isEqualTo(15);
		assertThat(PulseFigures.unfavourable(counts, Touchpoint.T9, Item.EXP).point()).as("12 of 40").isEqualTo(30);
		assertThat(PulseFigures.mean(counts, Touchpoint.T9, Item.CLA).point()).isEqualTo(54);
	}

	@Test
	void givesSharesTheRangeOfWilson() {
		QuarterCounts counts = counts(List.of(),
				Map.of(Touchpoint.T9, Map.of(Item.EXP, new Spread(List.of(90, 30, 30, 32, 81)))));
		Result delight = PulseFigures.best(counts, Touchpoint.T9, Item.EXP);
		assertThat(delight.point()).as("81 of 263, G-13: .2553 to .3662").isEqualTo(31);
		assertThat(delight.range()).isEqualTo(new Interval(25, 37));
		assertThat(delight.status()).isEqualTo(Status.OK);
	}

	@Test
	@DisplayName("Pitfall 7: what would tell what each of a few said is not shown")
	void hidesSharesOfNobodyAndOfAllAmongFew() {
		QuarterCounts counts = counts(List.of(),
				Map.of(Touchpoint.T9, Map.of(Item.EXP, new Spread(List.of(0, 0, 6, 4, 5)))));
		assertThat(PulseFigures.unfavourable(counts, Touchpoint.T9, Item.EXP).notes())
			.containsExactly(Publication.ONE_ANSWER);
		assertThat(PulseFigures.best(counts, Touchpoint.T9, Item.EXP).point()).as("to the nearest five").isEqualTo(35);
		assertThat(PulseFigures.best(counts, Touchpoint.T9, Item.EXP).status()).isEqualTo(Status.LOW_N);
	}

	@Test
	void saysNothingOfFewAndNothingOfNobody() {
		QuarterCounts few = counts(List.of(),
				Map.of(Touchpoint.T9, Map.of(Item.EXP, new Spread(List.of(1, 2, 3, 2, 1)))));
		assertThat(PulseFigures.best(few, Touchpoint.T9, Item.EXP).status()).isEqualTo(Status.SUPPRESSED);
		assertThat(PulseFigures.best(few, Touchpoint.T9, Item.EXP).number()).isNull();
		assertThat(PulseFigures.best(counts(List.of(), Map.of()), Touchpoint.T9, Item.EXP).status())
			.isEqualTo(Status.NO_DATA);
		assertThat(PulseFigures.items(Touchpoint.T9)).containsExactly(Item.EXP, Item.CLA);
	}

	/** Five thousand delighted hires against forty answers of everybody else. */
	@Test
	@DisplayName("Pitfall 11: new hires do not brighten the headline, however many they are")
	void newHiresMoveNoFigureOfTheCompany() {
		List<Published> ends = List.of(at(Touchpoint.T3, 10, 10, 20), at(Touchpoint.T4, 12, 12, 16),
				at(Touchpoint.T6, 14, 13, 13));
		List<Published> flattered = new ArrayList<>(ends);
		flattered.add(at(Touchpoint.T9, 5000, 0, 0));
		Map<Item, Spread> said = Map.of(Item.VIE, SOME, Item.REA, SOME, Item.CU1, SOME, Item.SAT, SOME, Item.EXP, SOME,
				Item.CLA, SOME, Item.TIM, SOME, Item.RES, SOME, Item.EAS, SOME);
		Map<Touchpoint, Map<Item, Spread>> items = Map.of(Touchpoint.T3, said, Touchpoint.T4, said, Touchpoint.T6,
				said);
		Map<Touchpoint, Map<Item, Spread>> more = Map.of(Touchpoint.T3, said, Touchpoint.T4, said, Touchpoint.T6, said,
				Touchpoint.T9, Map.of(Item.EXP, DELIGHT, Item.CLA, DELIGHT, Item.VIE, DELIGHT, Item.REA, DELIGHT));
		QuarterCounts honest = counts(ends, items);
		QuarterCounts attacked = counts(flattered, more);
		assertThat(CompanyFigures.recommendation(honest).result().isShown()).isTrue();
		assertThat(CompanyFigures.recommendation(attacked)).isEqualTo(CompanyFigures.recommendation(honest));
		assertThat(BrandFigures.of(attacked)).isEqualTo(BrandFigures.of(honest));
		assertThat(ItemFigures.index(attacked)).isEqualTo(ItemFigures.index(honest));
		for (Item item : List.of(Item.EXP, Item.CLA, Item.VIE, Item.REA, Item.SAT)) {
			assertThat(ItemFigures.mean(attacked, item)).as("mean of %s", item)
				.isEqualTo(ItemFigures.mean(honest, item));
			assertThat(ItemFigures.best(attacked, item)).as("best of %s", item)
				.isEqualTo(ItemFigures.best(honest, item));
		}
		assertThat(CompanyFigures.recommendation(counts(List.of(at(Touchpoint.T9, 5000, 0, 0)), Map.of())).result())
			.as("and make none alone")
			.satisfies((result) -> assertThat(result.isShown()).isFalse());
	}

	/**
	 * A row that names an outcome all the same, as somebody with the table might write.
	 */
	@Test
	void anOutcomeWrittenBesideThemOpensNoWayIntoTheHeadline() {
		assertThat(Arrays.stream(OutcomeClass.values()).map((outcome) -> Cell.figures(Touchpoint.T9, outcome)))
			.containsOnly(Touchpoint.T9);
		assertThat(Touchpoint.T9.outcomeClass()).isNull();
		assertThat(Touchpoint.headline()).doesNotContain(Touchpoint.T9);
		assertThat(Touchpoint.afterTheEnd()).as("nor into how many of those whose application ended answered")
			.doesNotContain(Touchpoint.T9);
	}

	@Test
	void keepsNeitherDepartmentNorRecruiterBesideThem() {
		assertThat(Arrays.stream(Touchpoint.values()).filter(Touchpoint::isForCompany)).containsExactly(Touchpoint.T7,
				Touchpoint.T9);
		assertThat(Touchpoint.read()).doesNotContain(Touchpoint.T9, Touchpoint.T7, Touchpoint.T2);
		assertThat(Touchpoint.T9.isRead()).isFalse();
		assertThat(Touchpoint.T9.asksWhy()).as("what nobody may read is not asked").isFalse();
	}

	private static Published at(Touchpoint touchpoint, int promoters, int passives, int detractors) {
		return new Published(NOW, touchpoint, new NetScore(promoters, passives, detractors), 0, true, Instant.EPOCH);
	}

	private static QuarterCounts counts(List<Published> scores, Map<Touchpoint, Map<Item, Spread>> items) {
		return new QuarterCounts(COMPANY, NOW,
				new QuarterCounts.Read(scores, items, Map.of(), new OutcomeMixes.Mixes(MIX, MIX, true, null), null),
				false);
	}

}

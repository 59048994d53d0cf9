package dev.goodword.surveys;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure;
import dev.goodword.surveys.scores.Leaning;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept is what is shown, whatever a later formula would make of it. */
class KeptQuarterTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final Quarter QUARTER = new Quarter(2026, 2);

	private static final Spread GOOD = new Spread(List.of(0, 0, 10, 10, 20));

	private static final OutcomeMix MIX = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 100));

	private static final PromiseTally KEPT = new PromiseTally(200, 20, 30, 100);

	private static final TwoYears PROMISES = new TwoYears(KEPT, new PromiseTally(150, 50, 50, 100));

	@Test
	@DisplayName("experience.md 3.13: a formula with a new version changes nothing that was quoted")
	void figuresAreReadAndNotComputed() {
		QuarterCounts counts = shown(kept(QUARTER, counts(40), 7), null);
		Result recommendation = CompanyFigures.recommendation(counts).result();
		assertThat(recommendation.basis().method()).as("of then").isEqualTo(7);
		assertThat(recommendation.point()).as("moved by seven in what was kept")
			.isEqualTo(plus(CompanyFigures.recommendation(counts(40)).result().point()));
		assertThat(CompanyFigures.recommendation(counts).ifSilenceWereWorse())
			.isEqualTo(plus(CompanyFigures.recommendation(counts(40)).ifSilenceWereWorse()));
		assertThat(BrandFigures.of(counts).result().point())
			.isEqualTo(plus(BrandFigures.of(counts(40)).result().point()));
		assertThat(BrandFigures.of(counts).equal()).isEqualTo(plus(BrandFigures.of(counts(40)).equal()));
		assertThat(ItemFigures.mean(counts, Item.SAT).point())
			.isEqualTo(plus(ItemFigures.mean(counts(40), Item.SAT).point()));
		assertThat(ItemFigures.index(counts).point()).isEqualTo(plus(ItemFigures.index(counts(40)).point()));
		assertThat(CandidateFigures.of(counts, 99).net().point())
			.isEqualTo(plus(CandidateFigures.of(counts(40), 0.25).net().point()));
		assertThat(SurveyFigures.recommendation(counts, Touchpoint.T3).point())
			.isEqualTo(plus(SurveyFigures.recommendation(counts(40), Touchpoint.T3).point()));
		assertThat(PulseFigures.mean(counts, Touchpoint.T1, Item.CLA).basis().method()).isEqualTo(7);
		assertThat(counts.method()).isEqualTo(7);
		assertThat(counts.isKept()).isTrue();
		assertThat(counts.finalAt()).isEmpty();
	}

	@Test
	void everythingOfAMomentIsShownAgain() {
		for (int answers : new int[] { 5, 12, 24, 40 }) {
			QuarterCounts live = counts(answers);
			QuarterCounts again = shown(kept(QUARTER, live, 0), null);
			for (Touchpoint touchpoint : Touchpoint.recommending()) {
				Figure was = SurveyFigures.recommendation(live, touchpoint);
				assertThat(SurveyFigures.recommendation(again, touchpoint)).as(answers + " at " + touchpoint)
					.isEqualTo(was);
			}
		}
	}

	@Test
	@DisplayName("words that stand for an answer all gave are kept as words")
	void keepsWhereAllOfAFewLean() {
		QuarterCounts live = counts(List.of(at(QUARTER, Touchpoint.T3, 12, 0, 0)));
		Figure again = SurveyFigures.recommendation(shown(kept(QUARTER, live, 0), null), Touchpoint.T3);
		assertThat(again.leaning()).isEqualTo(Leaning.MOSTLY_POSITIVE);
		assertThat(again.isShown()).isFalse();
		assertThat(again).isEqualTo(SurveyFigures.recommendation(live, Touchpoint.T3));
	}

	@Test
	@DisplayName("the year before is what was kept of it")
	void comparesWithWhatWasKeptOfTheYearBefore() {
		KeptQuarter before = kept(QUARTER.yearBefore(), counts(QUARTER.yearBefore(), 40), 7);
		QuarterCounts counts = shown(kept(QUARTER, counts(40), 0), before);
		assertThat(CompanyFigures.yearBefore(counts))
			.isEqualTo(plus(CompanyFigures.recommendation(counts(40)).result().point()));
		assertThat(BrandFigures.yearBefore(counts)).isEqualTo(plus(BrandFigures.of(counts(40)).result().point()));
		assertThat(SurveyFigures.yearBefore(counts, Touchpoint.T3))
			.isEqualTo(plus(SurveyFigures.recommendation(counts(40), Touchpoint.T3).point()));
		assertThat(counts.promisesBefore()).contains(KEPT);
		QuarterCounts without = shown(kept(QUARTER, counts(40), 0), null);
		assertThat(CompanyFigures.yearBefore(without)).isNull();
		assertThat(without.promisesBefore()).isEmpty();
	}

	@Test
	void whatIsCountedOfEverybodyIsReadToo() {
		QuarterCounts counts = shown(kept(QUARTER, counts(40), 0), null);
		assertThat(counts.promises()).contains(PROMISES);
		assertThat(counts.counted()).contains(Map.of("told.met", 12.0));
		assertThat(counts.asked(Touchpoint.T3)).isEqualTo(80);
		assertThat(counts.mix()).isEqualTo(MIX);
		assertThat(counts(40).counted()).as("nothing is kept").isEmpty();
		assertThat(counts(40).promises()).isEmpty();
		assertThat(counts(40).isKept()).isFalse();
	}

	@Test
	@DisplayName("what was counted ahead stands only while nothing is kept")
	void readsWhatWasCountedAhead() {
		AheadCounts ahead = new AheadCounts(Map.of(OutcomeClass.REJ_PRE, 3), PROMISES, Instant.EPOCH);
		assertThat(ahead.size()).isEqualTo(3 + 250 + 250);
		QuarterCounts running = counts(false, ahead);
		assertThat(running.promises()).contains(PROMISES);
		assertThat(running.countedAhead()).contains(Instant.EPOCH);
		QuarterCounts over = counts(true, ahead);
		assertThat(over.promises()).isEmpty();
		assertThat(over.countedAhead()).isEmpty();
	}

	@Test
	@DisplayName("the page opens with the latest final quarter, whatever the calendar says")
	void opensWithTheLatestThatIsFinal() {
		Quarter running = new Quarter(2026, 4);
		Published last = at(running.plus(-1), Touchpoint.T3, 10, 10, 10);
		Published earlier = at(running.plus(-2), Touchpoint.T3, 10, 10, 10);
		Published own = at(running, Touchpoint.T3, 10, 10, 10);
		assertThat(QuarterReading.opening(List.of(), running)).isEqualTo(running);
		assertThat(QuarterReading.opening(List.of(last), running)).as("the only one").isEqualTo(running.plus(-1));
		assertThat(QuarterReading.opening(List.of(last, own), running)).as("not final yet").isEqualTo(running);
		assertThat(QuarterReading.opening(List.of(frozen(last), own), running)).isEqualTo(running.plus(-1));
		assertThat(QuarterReading.opening(List.of(last, frozen(earlier), own), running)).isEqualTo(running.plus(-2));
		assertThat(QuarterReading.opening(List.of(frozen(at(running.plus(-1), Touchpoint.T3, 3, 3, 3)), own), running))
			.as("nine are too few")
			.isEqualTo(running);
		Published few = frozen(at(running.plus(-1), Touchpoint.T3, 3, 3, 3));
		assertThat(QuarterReading.opening(List.of(few, frozen(earlier), own), running))
			.as("final with nothing to show is final all the same")
			.isEqualTo(running);
	}

	@Test
	void theLatestQuarterIsOverThirtyFiveDaysAfterItsEnd() {
		assertThat(UnansweredQuarters.latest(Instant.parse("2026-11-23T01:00:00Z"))).isEqualTo(new Quarter(2026, 3));
		assertThat(UnansweredQuarters.latest(Instant.parse("2026-10-23T01:00:00Z"))).isEqualTo(new Quarter(2026, 2));
	}

	private static Published frozen(Published published) {
		return new Published(published.quarter(), published.touchpoint(), published.answers(), 0, true, published.at(),
				true);
	}

	private static @Nullable Double plus(@Nullable Double point) {
		assertThat(point).isNotNull();
		return (point != null) ? Double.valueOf(point + 7) : null;
	}

	/** As it was kept, with every point moved and of another method if asked for. */
	private static KeptQuarter kept(Quarter quarter, QuarterCounts counts, int moved) {
		FinalInputs inputs = FinalInputs.of(counts, 0.25, PROMISES, Map.of("told.met", 12.0));
		List<Final> figures = FinalResults.of(COMPANY, quarter, inputs)
			.figures()
			.stream()
			.map((each) -> (moved == 0) ? each : new Final(moved(each.result(), moved), each.change()))
			.toList();
		return new KeptQuarter(inputs, new FinalResults(figures), Instant.EPOCH);
	}

	private static Result moved(Result result, int by) {
		return new Result(result.subject(), result.status(), (result.point() != null) ? result.point() + by : null,
				result.range(), result.number(), result.effective(), result.responseRate(),
				new Basis(result.basis().weights(), result.basis().provenance(), 7, null), result.notes());
	}

	private static QuarterCounts shown(KeptQuarter kept, @Nullable KeptQuarter before) {
		return kept.inputs().counts(COMPANY, QUARTER, new Once(null, null, kept, before, null, new TreeMap<>()));
	}

	private static QuarterCounts counts(boolean kept, AheadCounts ahead) {
		return new QuarterCounts(COMPANY, QUARTER,
				new QuarterCounts.Read(List.of(), Map.of(), Map.of(), Map.of(),
						new OutcomeMixes.Mixes(MIX, MIX, true, null, kept),
						new Once(null, null, null, null, ahead, new TreeMap<>())),
				kept);
	}

	private static QuarterCounts counts(int answers) {
		return counts(QUARTER, answers);
	}

	private static QuarterCounts counts(Quarter quarter, int answers) {
		int some = answers / 4;
		return counts(quarter, List.of(at(quarter, Touchpoint.T3, some, some, answers - 2 * some),
				at(quarter, Touchpoint.T4, answers - 2 * some, some, some)));
	}

	private static QuarterCounts counts(List<Published> scores) {
		return counts(QUARTER, scores);
	}

	private static QuarterCounts counts(Quarter quarter, List<Published> scores) {
		return new QuarterCounts(COMPANY, quarter, new QuarterCounts.Read(scores, items(), Map.of(),
				Map.of(Touchpoint.T3, 80), new OutcomeMixes.Mixes(MIX, MIX, true, null), Once.NOTHING), true);
	}

	private static Map<Touchpoint, Map<Item, Spread>> items() {
		Map<Item, Spread> all = new HashMap<>(
				Map.of(Item.SAT, GOOD, Item.VIE, GOOD, Item.REA, GOOD, Item.FEE, GOOD, Item.EXP, GOOD));
		ItemFigures.DRIVERS.forEach((item) -> all.put(item, GOOD));
		return Map.of(Touchpoint.T3, all, Touchpoint.T4, all);
	}

	private static Published at(Quarter quarter, Touchpoint touchpoint, int promoters, int passives, int detractors) {
		return new Published(quarter, touchpoint, new NetScore(promoters, passives, detractors), 0, true,
				Instant.EPOCH);
	}

	@Test
	void aChangeNobodyKeptIsNone() {
		QuarterCounts counts = shown(kept(QUARTER, counts(40), 0), null);
		assertThat(counts.kept("mean.SAT").orElseThrow().changed()).isEqualTo(Change.UNKNOWN);
		assertThat(counts.kept("recommendation").orElseThrow().changed().verdict()).isEqualTo(Verdict.CANNOT_SAY);
		assertThat(counts.kept("nothing")).isEmpty();
	}

}

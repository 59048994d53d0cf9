package dev.goodword.surveys;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.FinalResults.Final;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Change;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Weighing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure of a final quarter, and that it comes out again. */
class FinalResultsTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final Quarter QUARTER = new Quarter(2026, 2);

	private static final Spread GOOD = new Spread(List.of(0, 0, 10, 10, 20));

	private static final OutcomeMix MIX = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 100));

	private static final TwoYears PROMISES = new TwoYears(new PromiseTally(200, 20, 30, 100),
			new PromiseTally(150, 50, 50, 100));

	private static final Map<String, Double> COUNTED = Map.of("told.met", 12.0, "wait.half", 2.5);

	@Test
	@DisplayName("experience.md 3.13: what is stored comes out again, bit for bit")
	void comesOutAgainToTheLastBit() {
		FinalInputs inputs = FinalInputs.of(counts(MIX), 1.0 / 3, PROMISES, COUNTED);
		String result = JSON.writeValueAsString(FinalResults.of(COMPANY, QUARTER, inputs));
		FinalInputs stored = JSON.readValue(JSON.writeValueAsString(inputs), FinalInputs.class);
		assertThat(stored).isEqualTo(inputs);
		assertThat(JSON.writeValueAsString(FinalResults.of(COMPANY, QUARTER, stored))).isEqualTo(result);
		assertThat(JSON.readValue(result, FinalResults.class)).isEqualTo(FinalResults.of(COMPANY, QUARTER, inputs));
	}

	@Test
	void isTheSameWhateverTheOrderOfRows() {
		FinalInputs one = FinalInputs.of(counts(MIX), 0, PROMISES, COUNTED);
		QuarterCounts turned = new QuarterCounts(COMPANY, QUARTER,
				new QuarterCounts.Read(List.of(at(Touchpoint.T4, 20, 10, 10), at(Touchpoint.T3, 10, 10, 20)), items(),
						Map.of(), Map.of(Touchpoint.T3, 80), new OutcomeMixes.Mixes(MIX, MIX, true, null),
						PublishedOnce.Once.NOTHING),
				true);
		assertThat(FinalInputs.of(turned, 0, PROMISES, COUNTED)).isEqualTo(one);
	}

	@Test
	void saysTheSameAsThePages() {
		QuarterCounts counts = counts(MIX);
		FinalResults results = FinalResults.of(COMPANY, QUARTER, FinalInputs.of(counts, 0.25, PROMISES, COUNTED));
		assertThat(of(results, "recommendation").result()).isEqualTo(CompanyFigures.recommendation(counts).result());
		assertThat(of(results, "brand").result()).isEqualTo(BrandFigures.of(counts).result());
		assertThat(of(results, "candidate-value").result()).isEqualTo(CandidateFigures.of(counts, 0.25).net());
		assertThat(of(results, "mean.SAT").result()).isEqualTo(ItemFigures.mean(counts, Item.SAT));
		assertThat(of(results, "recommendation.T3").result().point())
			.isEqualTo(SurveyFigures.recommendation(counts, Touchpoint.T3).point());
		assertThat(of(results, "recommendation.T3").result().range())
			.isEqualTo(SurveyFigures.recommendation(counts, Touchpoint.T3).range());
	}

	@Test
	@DisplayName("experience.md 3.13: each with measure, scope, period, weights, provenance and method")
	void carriesAllOneNeedsToTrustIt() {
		FinalResults results = FinalResults.of(COMPANY, QUARTER, FinalInputs.of(counts(MIX), 0.25, PROMISES, COUNTED));
		assertThat(results.figures()).allSatisfy((each) -> {
			Result result = each.result();
			assertThat(result.subject().scope()).isEqualTo(COMPANY.toString());
			assertThat(result.subject().period()).isEqualTo("2026-Q2");
			assertThat(result.basis().method()).isEqualTo(PublicationPolicy.METHOD);
			assertThat(result.basis().provenance()).isEqualTo(Provenance.MEASURED);
			assertThat(result.isShown()).as(result.subject().measure())
				.isEqualTo(result.status() == Status.OK || result.status() == Status.LOW_N);
		});
		assertThat(results.figures()).extracting((each) -> each.result().subject().measure()).doesNotHaveDuplicates();
		assertThat(of(results, "recommendation").result().basis().weights()).isEqualTo(Weights.ACTUAL);
		assertThat(of(results, "recommendation.T3").result().basis().weights()).isEqualTo(Weights.NONE);
		assertThat(of(results, "recommendation.T3").result().responseRate()).as("40 of 80").isEqualTo(0.5);
		assertThat(of(results, "recommendation.T4").result().responseRate()).as("nobody counts who was asked").isNull();
		assertThat(of(results, "recommendation.T5").result().status()).isEqualTo(Status.NO_DATA);
	}

	@Test
	void countsPromisesOfEverybody() {
		Final promises = of(FinalResults.of(COMPANY, QUARTER, FinalInputs.of(counts(MIX), 0, PROMISES, COUNTED)),
				"promise-kept");
		assertThat(promises.result().point()).isEqualTo(88);
		assertThat(promises.result().number()).isEqualTo(new NumberBand(250, 250));
		assertThat(promises.result().notes()).containsExactly("person:200", "automatic:20", "broken:30");
		assertThat(promises.change()).isEqualTo(new Change(Verdict.A_LITTLE_BETTER, 10L));
		TwoYears none = new TwoYears(PromiseTally.NONE, PromiseTally.NONE);
		assertThat(of(FinalResults.of(COMPANY, QUARTER, FinalInputs.of(counts(MIX), 0, none, COUNTED)), "promise-kept")
			.result()
			.status()).isEqualTo(Status.NO_DATA);
	}

	@Test
	void keepsWhatWasKnownOfTheYearBefore() {
		FinalInputs inputs = FinalInputs.of(counts(new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 10))), 0, PROMISES,
				COUNTED);
		assertThat(inputs.closingsBefore()).isEqualTo(Map.of(OutcomeClass.REJ_PRE, 10));
		assertThat(inputs.counts(COMPANY, QUARTER).mixBefore()).isNotNull();
		FinalInputs unknown = FinalInputs.of(counts(null), 0, PROMISES, COUNTED);
		assertThat(unknown.closingsBefore()).isNull();
		assertThat(unknown.counts(COMPANY, QUARTER).mixBefore()).isNull();
	}

	@Test
	@DisplayName("what was kept before everything was counted comes out again as it was then")
	void comesOutAgainInTheFormInWhichItWasKept() {
		FinalInputs now = FinalInputs.of(counts(MIX), 0.25, PROMISES, COUNTED);
		String without = JSON.writeValueAsString(now)
			.replaceAll(",\"counted\":\\{[^}]*\\}", "")
			.replace(",\"referral\":null", "");
		FinalInputs stored = JSON.readValue(without, FinalInputs.class);
		assertThat(stored.counted()).isNull();
		FinalResults results = FinalResults.of(COMPANY, QUARTER, stored);
		assertThat(results.figures()).extracting((each) -> each.result().subject().measure())
			.doesNotContain("counted.told.met", "referral", "pulse.T1.CLA");
		assertThat(of(results, "recommendation.T3").change()).isNull();
		assertThat(FinalResults.of(COMPANY, QUARTER, now).figures()).hasSizeGreaterThan(results.figures().size());
	}

	@Test
	void keepsWhatIsCountedOfEverybodyAndTheMomentsOnTheWay() {
		FinalResults results = FinalResults.of(COMPANY, QUARTER, FinalInputs.of(counts(MIX), 0, PROMISES, COUNTED));
		assertThat(of(results, "counted.told.met").result().point()).isEqualTo(12);
		assertThat(of(results, "counted.wait.half").result().point()).isEqualTo(2.5);
		assertThat(of(results, "pulse.T1.CLA").result().status()).isEqualTo(Status.NO_DATA);
		assertThat(of(results, "pulse.best.T9.EXP").result().status()).isEqualTo(Status.NO_DATA);
		assertThat(of(results, "recommendation.if-silent").result().point())
			.isEqualTo(CompanyFigures.recommendation(counts(MIX)).ifSilenceWereWorse());
		assertThat(of(results, "brand.equal").result().point()).isEqualTo(BrandFigures.of(counts(MIX)).equal());
		assertThat(of(results, "referral").result().status()).as("nothing was published of it")
			.isEqualTo(Status.NO_DATA);
	}

	@Test
	@DisplayName("experience.md 3.6.5: K, for each hundred that were closed in the quarter before")
	void keepsApplicationsByWordOfMouth() {
		FinalInputs inputs = FinalInputs.of(counts(MIX), 0, PROMISES, COUNTED);
		FinalInputs referred = new FinalInputs(inputs.closings(), inputs.reference(), null, inputs.rated(),
				inputs.chosen(), inputs.asked(), 0, PROMISES, COUNTED, new Referral(30, 200), Weighing.USUAL);
		Result referral = of(FinalResults.of(COMPANY, QUARTER, referred), "referral").result();
		assertThat(referral.point()).isEqualTo(15);
		assertThat(Objects.requireNonNull(referral.range()).low()).isBetween(10.0, 15.0);
	}

	private static Final of(FinalResults results, String measure) {
		return results.figures()
			.stream()
			.filter((each) -> Objects.equals(each.result().subject().measure(), measure))
			.findFirst()
			.orElseThrow();
	}

	private static QuarterCounts counts(@Nullable OutcomeMix before) {
		return new QuarterCounts(COMPANY, QUARTER,
				new QuarterCounts.Read(List.of(at(Touchpoint.T3, 10, 10, 20), at(Touchpoint.T4, 20, 10, 10)), items(),
						Map.of(), Map.of(Touchpoint.T3, 80),
						new OutcomeMixes.Mixes(MIX, MIX, true, (before == MIX) ? null : before),
						PublishedOnce.Once.NOTHING),
				true);
	}

	private static Map<Touchpoint, Map<Item, Spread>> items() {
		Map<Item, Spread> all = new HashMap<>(Map.of(Item.SAT, GOOD, Item.VIE, GOOD, Item.REA, GOOD, Item.FEE, GOOD));
		ItemFigures.DRIVERS.forEach((item) -> all.put(item, GOOD));
		return Map.of(Touchpoint.T3, all, Touchpoint.T4, all);
	}

	private static Published at(Touchpoint touchpoint, int promoters, int passives, int detractors) {
		return new Published(QUARTER, touchpoint, new NetScore(promoters, passives, detractors), 0, true,
				Instant.EPOCH);
	}

}

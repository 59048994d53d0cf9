package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.PublishedOnce.Once;
import dev.goodword.surveys.scores.Caps;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.Verdict;
import dev.goodword.surveys.scores.value.Weighing;
import dev.goodword.surveys.scores.value.Weighing.Brand;
import dev.goodword.surveys.scores.value.Weighing.Cost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A quarter is weighed by what held in it, for ever. */
class WeighedFiguresTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final Quarter NOW = new Quarter(2027, 2);

	private static final Weighing CHOSEN = new Weighing(new Brand(20, 60, 20), new Cost(60, 10, 20, 10),
			new Caps(25, 30, 3000), 15);

	private static final Spread LOW = new Spread(List.of(20, 20, 0, 0, 0));

	private static final Spread HIGH = new Spread(List.of(0, 0, 0, 20, 20));

	private static final Map<Item, Spread> ANSWERS = Map.of(Item.VIE, LOW, Item.REA, HIGH, Item.CLA, HIGH, Item.RES,
			HIGH, Item.FEE, LOW, Item.EAS, LOW, Item.HRS, HIGH);

	@Test
	void weighsTheBrandAndSaysHow() {
		assertThat(BrandFigures.of(counts(Weighing.USUAL, null)).result().notes()).isEmpty();
		BrandFigures.Brand brand = BrandFigures.of(counts(CHOSEN, null));
		assertThat(brand.result().point()).as("0.25 x 12.5 + 0.75 x 87.5").isEqualTo(69);
		assertThat(brand.result().notes()).containsExactly("weights:20/60/20");
		assertThat(brand.equal()).isEqualTo(BrandFigures.of(counts(Weighing.USUAL, null)).equal());
	}

	@Test
	void weighsWhatApplyingTook() {
		assertThat(CandidateFigures.of(counts(Weighing.USUAL, null), 0.5).cost().point()).isNotNull()
			.isNotEqualTo(CandidateFigures.of(counts(CHOSEN, null), 0.5).cost().point());
	}

	@Test
	@DisplayName("experience.md 3.13 and 6: a final quarter keeps what it was weighed by, to the last bit")
	void keepsWhatAQuarterWasWeighedBy() {
		JsonMapper json = JsonMapper.builder().build();
		FinalInputs inputs = FinalInputs.of(counts(CHOSEN, null), 0.5, promises(), Map.of());
		FinalResults results = FinalResults.of(COMPANY, NOW, inputs);
		String kept = json.writeValueAsString(inputs);
		assertThat(kept).contains("\"reapply\":60", "\"naming\":15");
		FinalInputs read = json.readValue(kept, FinalInputs.class);
		assertThat(read.weighed()).isEqualTo(CHOSEN);
		assertThat(FinalResults.of(COMPANY, NOW, read)).isEqualTo(results);
		assertThat(json.writeValueAsString(FinalResults.of(COMPANY, NOW, read)))
			.isEqualTo(json.writeValueAsString(results));
		QuarterCounts shown = read.counts(COMPANY, NOW,
				new Once(null, null, new KeptQuarter(read, results, Instant.EPOCH), null, null, new TreeMap<>()));
		assertThat(shown.weighing()).as("whatever holds today").isEqualTo(CHOSEN);
		assertThat(BrandFigures.of(shown).result()).isEqualTo(BrandFigures.of(counts(CHOSEN, null)).result());
	}

	@Test
	void readsWhatWasKeptBeforeAnybodyCouldChoose() {
		JsonMapper json = JsonMapper.builder().build();
		String kept = json.writeValueAsString(FinalInputs.of(counts(Weighing.USUAL, null), 0.5, promises(), Map.of()));
		int weighing = kept.indexOf(",\"weighing\"");
		assertThat(weighing).isPositive();
		FinalInputs before = json.readValue(kept.substring(0, weighing) + "}", FinalInputs.class);
		assertThat(before.weighing()).isNull();
		FinalResults now = FinalResults.of(COMPANY, NOW,
				FinalInputs.of(counts(Weighing.USUAL, null), 0.5, promises(), Map.of()));
		FinalResults again = FinalResults.of(COMPANY, NOW, before);
		assertThat(again.figures()).as("without what is kept since").hasSize(now.figures().size() - 2);
		assertThat(now.figures()).containsAll(again.figures());
	}

	@Test
	void comparesTwoYearsByTheWeightsOfTheLater() {
		FinalInputs then = FinalInputs.of(counts(Weighing.USUAL, null), 0.5, promises(), Map.of());
		KeptQuarter before = new KeptQuarter(then, FinalResults.of(COMPANY, NOW.yearBefore(), then), Instant.EPOCH);
		QuarterCounts counts = counts(CHOSEN, before);
		assertThat(counts.weighingBefore()).isEqualTo(Weighing.USUAL);
		assertThat(BrandFigures.yearBefore(counts)).as("as it was shown then").isEqualTo(41);
		assertThat(BrandFigures.of(counts).change().verdict()).as("the same answers by the same weights are no change")
			.isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	void findsWhatHeldInAQuarter() {
		TreeMap<Quarter, Weighing> chosen = new TreeMap<>(Map.of(NOW, CHOSEN));
		Once once = new Once(null, null, null, null, null, new TreeMap<>(), null, null, chosen);
		assertThat(once.weighing(NOW.plus(-1))).isEqualTo(Weighing.USUAL);
		assertThat(once.weighing(NOW)).isEqualTo(CHOSEN);
		assertThat(once.weighing(NOW.plus(7))).isEqualTo(CHOSEN);
	}

	private static TwoYears promises() {
		return new TwoYears(PromiseTally.NONE, PromiseTally.NONE);
	}

	private static QuarterCounts counts(Weighing weighing, @Nullable KeptQuarter before) {
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 100));
		Map<Touchpoint, Map<Item, Spread>> items = Map.of(Touchpoint.T3, ANSWERS);
		return new QuarterCounts(COMPANY, NOW,
				new QuarterCounts.Read(List.of(), items, items, Map.of(),
						new OutcomeMixes.Mixes(mix, mix, true, (before != null) ? mix : null),
						new Once(null, null, null, before, null, new TreeMap<>()), weighing),
				false);
	}

}

package dev.goodword.surveys;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import dev.goodword.promises.PromiseTally;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Publication;
import dev.goodword.surveys.scores.publish.Result;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is a customer among applicants, and what those will buy. */
class CustomFiguresTests {

	private static final CompanyId COMPANY = new CompanyId(new UUID(1, 1));

	private static final Quarter QUARTER = new Quarter(2026, 3);

	private static final Spread FEW = new Spread(List.of(10, 90, 0, 0, 0));

	private static final Spread HALF = new Spread(List.of(50, 50, 0, 0, 0));

	private static final Spread BITTER = new Spread(List.of(30, 10, 50, 10, 0));

	private static final Spread GLAD = new Spread(List.of(5, 10, 50, 25, 10));

	@Test
	void weighsCustomersByHowAllApplicationsEnded() {
		assertThat(CustomFigures.customers(both()).point()).as("0.75 x 10 % + 0.25 x 50 %").isEqualTo(20);
	}

	@Test
	void theSharesMultipliedAreTheSumOverAllOutcomes() {
		QuarterCounts counts = both();
		Result less = CustomFigures.muchLess(counts);
		assertThat(less.point()).as("30 customers at 30 %, 50 at 5 %").isEqualTo(14);
		assertThat(CustomFigures.muchMore(counts).point()).as("50 of 80 at 10 %").isEqualTo(6);
		assertThat(Objects.requireNonNull(less.range()).contains(14)).isTrue();
		assertThat(less.effective()).as("by its range, which knows of the outcomes").isBetween(150.0, 300.0);
	}

	@Test
	void hidesWhatEveryFigureHides() {
		assertThat(CustomFigures.customers(counts(Map.of())).status()).isEqualTo(Status.SUPPRESSED);
		assertThat(CustomFigures.muchLess(counts(Map.of())).point()).isNull();
		Spread alike = new Spread(List.of(0, 12, 0, 0, 0));
		QuarterCounts nobody = counts(Map.of(Touchpoint.T3, Map.of(Item.CU0, alike, Item.CU1, BITTER), Touchpoint.T4,
				Map.of(Item.CU0, HALF, Item.CU1, GLAD)));
		assertThat(CustomFigures.customers(nobody).notes()).contains(Publication.ONE_ANSWER);
		assertThat(CustomFigures.muchLess(nobody).point()).as("of whom nobody knows how many they are").isNull();
		QuarterCounts half = counts(Map.of(Touchpoint.T4, Map.of(Item.CU0, HALF, Item.CU1, GLAD)));
		assertThat(CustomFigures.customers(half).status()).isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	void roundsWhatFewAnswered() {
		Spread some = new Spread(List.of(4, 8, 0, 0, 0));
		Result few = CustomFigures.customers(new QuarterCounts(COMPANY, QUARTER,
				read(Map.of(Touchpoint.T3, Map.of(Item.CU0, some)), new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300))),
				true));
		assertThat(few.point()).isEqualTo(35);
		assertThat(few.number()).isEqualTo(new NumberBand(10, 19));
		assertThat(few.effective()).isNull();
	}

	@Test
	void whatWasKeptBeforeComesOutAgainWithoutThem() {
		assertThat(measures(kept(counts(Map.of(Touchpoint.T3, Map.of(Item.CU1, BITTER)))))).doesNotContain("customers");
		FinalInputs inputs = kept(both());
		assertThat(measures(inputs)).contains("customers", "customers.less", "customers.more");
		QuarterCounts shown = inputs.counts(COMPANY, QUARTER,
				new PublishedOnce.Once(null, null,
						new KeptQuarter(inputs, FinalResults.of(COMPANY, QUARTER, inputs), Instant.EPOCH), null, null,
						new TreeMap<>()));
		assertThat(CustomFigures.muchLess(shown)).isEqualTo(CustomFigures.muchLess(both()));
	}

	private static List<String> measures(FinalInputs inputs) {
		return FinalResults.of(COMPANY, QUARTER, inputs)
			.figures()
			.stream()
			.map((each) -> each.result().subject().measure())
			.toList();
	}

	private static FinalInputs kept(QuarterCounts counts) {
		return FinalInputs.of(counts, 0, new TwoYears(PromiseTally.NONE, PromiseTally.NONE), Map.of());
	}

	private static QuarterCounts both() {
		return counts(Map.of(Touchpoint.T3, Map.of(Item.CU0, FEW, Item.CU1, BITTER), Touchpoint.T4,
				Map.of(Item.CU0, HALF, Item.CU1, GLAD)));
	}

	private static QuarterCounts counts(Map<Touchpoint, Map<Item, Spread>> items) {
		return new QuarterCounts(COMPANY, QUARTER,
				read(items, new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 300, OutcomeClass.REJ_POST, 100))), true);
	}

	private static QuarterCounts.Read read(Map<Touchpoint, Map<Item, Spread>> items, OutcomeMix mix) {
		return new QuarterCounts.Read(List.of(), items, Map.of(), new OutcomeMixes.Mixes(mix, mix, true, null), null);
	}

}

package dev.goodword.insights.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.accounts.AccountId;
import dev.goodword.insights.money.Factor.Side;
import dev.goodword.insights.money.MoneyScenario.Outcome;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.publish.Seed;
import dev.goodword.surveys.scores.value.Counted;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Scenario;
import dev.goodword.surveys.scores.value.Scenario.Telling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Scenarios of money, held against the golden examples. */
class CalculationTests {

	private static final AccountId SOMEBODY = new AccountId(new UUID(1, 1));

	@Test
	@DisplayName("G-08 the sign depends on what nobody knows")
	void g08DoesNotEstablishADirection() {
		List<Entry> entries = entries(Side.RECRUITING, "37 744 1334 80 0.5-2");
		assertThat(Calculation.objection(Side.RECRUITING, entries)).isEmpty();
		Map<Outcome, Scenario> found = Calculation.of(Side.RECRUITING, entries, new Seed(8));
		Scenario net = found.get(Outcome.NET);
		assertThat(Calculation.telling(Outcome.NET, net, entries)).isEqualTo(Telling.DIRECTION_NOT_ESTABLISHED);
		assertThat(net.p50()).as("rho 1").isCloseTo(-2347, within(150.0));
		assertThat(Calculation.telling(Outcome.LOST, found.get(Outcome.LOST), entries)).isEqualTo(Telling.FIGURES);
		assertThat(found).containsOnlyKeys(Outcome.NET, Outcome.LOST);
	}

	@Test
	@DisplayName("G-09 margin at risk, an order of magnitude only")
	void g09IsToldInWordsOnly() {
		List<Entry> entries = entries(Side.CUSTOMERS, "940 18 14 5-61 6 1-20 120");
		Scenario risk = Calculation.of(Side.CUSTOMERS, entries, new Seed(9)).get(Outcome.RISK);
		assertThat(risk.p50()).isCloseTo(496, within(15.0));
		assertThat(risk.p10()).isGreaterThan(142);
		assertThat(risk.p90()).isLessThan(1734);
		assertThat(risk.provenance()).isEqualTo(Provenance.ASSUMED);
		assertThat(Calculation.of(Side.CUSTOMERS, entries(Side.CUSTOMERS, "940 18 14 1-61 6 1-20 120"), new Seed(9))
			.get(Outcome.RISK)
			.telling()).isEqualTo(Telling.ORDER_OF_MAGNITUDE);
	}

	@Test
	@DisplayName("experience.md 3.6.8: margin over the years, by r / (1 + i - r)")
	void countsTheYearsACustomerStays() {
		Scenario risk = Calculation
			.of(Side.LIFETIME, entries(Side.LIFETIME, "940 18 14 10 6 10 120 80 10"), new Seed(9))
			.get(Outcome.LIFETIME_RISK);
		assertThat(risk.p50()).as("V-17: 2.6667 years").isCloseTo(940 * .18 * .14 * .1 * 120 * 8 / 3, within(1e-6));
		assertThat(Calculation.of(Side.LIFETIME, entries(Side.LIFETIME, "940 18 14 5-61 6 1-20 120 70-90 8-12"),
				new Seed(9)))
			.containsOnlyKeys(Outcome.LIFETIME_RISK, Outcome.LIFETIME_GAIN);
	}

	@Test
	@DisplayName("experience.md 3.6.8: for each application that ended, what hires bring less what the process costs")
	void holdsHiresAgainstWhatHiringCosts() {
		Map<Outcome, Scenario> found = Calculation.of(Side.PROCESS,
				entries(Side.PROCESS, "1000 20 5000 30 60 400 80 10000"), new Seed(9));
		assertThat(found.get(Outcome.COST).p50()).as("30,000 and 32,000 and 10,000 for 1,000")
			.isCloseTo(72, within(1e-9));
		assertThat(found.get(Outcome.BROUGHT).p50()).isCloseTo(100, within(1e-9));
		assertThat(found.get(Outcome.LEFT).p50()).isCloseTo(28, within(1e-9));
		assertThat(found).hasSize(3);
	}

	@Test
	void calculatesTheSameAgain() {
		List<Entry> entries = entries(Side.CUSTOMERS, "940 10-20 14 5-61 6 1-20 100-140");
		assertThat(Calculation.of(Side.CUSTOMERS, entries, new Seed(3)))
			.isEqualTo(Calculation.of(Side.CUSTOMERS, entries, new Seed(3)));
	}

	@ParameterizedTest
	@CsvSource({ "RECRUITING,37 744 1334 80,missing", "RECRUITING,37 0 1334 80 1-2,spoken",
			"RECRUITING,37 744 1334 80-70 1-2,order", "RECRUITING,37 744 1334 80 0-2,bounds",
			"LIFETIME,940 18 14 5-61 6 1-20 120 90-100 0-5,years", "LIFETIME,940 18 14 5-61 6 1-20 120,missing",
			"PROCESS,0 20 5000 30 60 400 80 10000,ended", "CUSTOMERS,940 101 14 5-61 6 1-20 120,bounds",
			"CUSTOMERS,940 18 14 0-61 6 1-20 120,bounds" })
	void refusesWhatCannotBe(Side side, String numbers, String why) {
		assertThat(Calculation.objection(side, entries(side, numbers))).contains(why);
	}

	@Test
	void readsOnlyPlainNumbersAndNeverTakesACountOnTrust() {
		Proposal proposal = new Proposal(Side.RECRUITING, Map.of("REFERRED.low", " 1,200 ", "REFERRED.provenance",
				"MEASURED", "SPOKEN_WELL.low", "-3", "SPOKEN_BADLY.low", "1e9", "EACH.low", "10", "EACH.high", "30"));
		List<Entry> entries = proposal.entries(SOMEBODY, LocalDate.EPOCH);
		assertThat(entries).extracting(Entry::factor).containsExactly(Factor.REFERRED, Factor.EACH);
		assertThat(entries.get(0).low()).isEqualTo(1200);
		assertThat(entries.get(0).provenance()).isEqualTo(Provenance.ASSUMED);
		assertThat(entries.get(1).mode()).isEqualTo(20);
	}

	@Test
	void drawsWhatWasCountedFromWhatItCouldBeAndKeepsItThatWay() {
		Counted counted = Counted.share(31, new Interval(27, 35), 500);
		Entry typed = Entry.typed(Factor.CUSTOMERS, List.of(27.0, 31.0, 35.0), Provenance.ASSUMED, "here", SOMEBODY,
				LocalDate.EPOCH);
		assertThat(typed.isOf(counted)).isTrue();
		Entry measured = typed.measured(counted);
		assertThat(measured.input().provenance()).isEqualTo(Provenance.MEASURED);
		assertThat(measured.input().quantile().applyAsDouble(0.9)).isCloseTo(33.7, within(0.2));
		JsonMapper json = JsonMapper.builder().build();
		assertThat(json.readValue(json.writeValueAsString(measured), Entry.class)).isEqualTo(measured);
	}

	@Test
	void readsWhatWasKeptBeforeAnythingWasDrawn() {
		JsonMapper json = JsonMapper.builder().build();
		Entry typed = entries(Side.CUSTOMERS, "940 18 14 5-61 6 1-20 120").get(1);
		String before = json.writeValueAsString(typed).replace(",\"drawn\":[]", "");
		assertThat(before).doesNotContain("drawn");
		assertThat(json.readValue(before, Entry.class)).isEqualTo(typed);
	}

	@Test
	void takesWhatWasCountedOverWhereNobodyTypedAnything() {
		Map<Factor, Counted> counted = Map.of(Factor.APPLICATIONS, Counted.exactly(940), Factor.CUSTOMERS,
				Counted.share(31, new Interval(27, 35), 500));
		Proposal empty = Proposal.empty(Side.CUSTOMERS, counted, Map.of(Factor.CUSTOMERS, "counted here"));
		assertThat(empty.text("APPLICATIONS.low")).isEqualTo("940");
		assertThat(empty.text("CUSTOMERS.mode")).isEqualTo("31");
		assertThat(empty.text("CUSTOMERS.source")).isEqualTo("counted here");
		assertThat(empty.claims(Factor.CUSTOMERS)).isTrue();
		assertThat(empty.claims(Factor.FEWER)).isFalse();
		Proposal own = new Proposal(Side.CUSTOMERS,
				Map.of("CUSTOMERS.low", "40", "CUSTOMERS.provenance", "MEASURED", "APPLICATIONS.provenance", "COMPANY"))
			.filled(counted);
		assertThat(own.text("CUSTOMERS.low")).isEqualTo("40");
		assertThat(own.text("APPLICATIONS.low")).isEmpty();
	}

	@Test
	@DisplayName("8.3: a slider moves the number beside it, unless that was typed anew")
	void takesTheSliderWhereTheNumberWasLeftAlone() {
		Proposal slid = new Proposal(Side.CUSTOMERS, Map.ofEntries(Map.entry("CUSTOMERS.low", "31"),
				Map.entry("CUSTOMERS.low.was", "31"), Map.entry("CUSTOMERS.low.slide", "42.3456789"),
				Map.entry("CUSTOMERS.mode", ""), Map.entry("CUSTOMERS.mode.was", ""),
				Map.entry("CUSTOMERS.mode.slide", "0"), Map.entry("CUSTOMERS.high", "60"),
				Map.entry("CUSTOMERS.high.was", "50"), Map.entry("CUSTOMERS.high.slide", "70"),
				Map.entry("FEWER.low", "5.5"), Map.entry("FEWER.low.was", "5.5"), Map.entry("FEWER.low.slide", "5.5"),
				Map.entry("FEWER.high", "9"), Map.entry("FEWER.high.was", "9"), Map.entry("FEWER.high.slide", "101"),
				Map.entry("FEWER.mode", "07.250"), Map.entry("FEWER.mode.was", "07.250"),
				Map.entry("FEWER.mode.slide", "7.25"), Map.entry("MARGIN.low", "80"), Map.entry("MARGIN.low.was", "80"),
				Map.entry("MARGIN.low.slide", "90")))
			.slid();
		assertThat(slid.text("CUSTOMERS.low")).isEqualTo("42.3");
		assertThat(slid.text("CUSTOMERS.mode")).as("not moved").isEmpty();
		assertThat(slid.text("CUSTOMERS.high")).as("typed").isEqualTo("60");
		assertThat(slid.text("FEWER.low")).isEqualTo("5.5");
		assertThat(slid.text("FEWER.mode")).as("not moved: a browser writes 7.25 for 07.250").isEqualTo("07.250");
		assertThat(slid.text("FEWER.high")).as("no place on a slider").isEqualTo("9");
		assertThat(slid.text("MARGIN.low")).as("has no slider").isEqualTo("80");
	}

	/** Numbers, or ranges with a line between, in the order of the factors. */
	private static List<Entry> entries(Side side, String numbers) {
		String[] parts = numbers.split(" ");
		List<Factor> factors = Factor.of(side);
		return IntStream.range(0, parts.length).mapToObj((i) -> {
			String[] ends = parts[i].split("-");
			double low = Double.parseDouble(ends[0]);
			double high = Double.parseDouble(ends[ends.length - 1]);
			return Entry.typed(factors.get(i), List.of(low, (low + high) / 2, high), factors.get(i).provenance(),
					"finance", SOMEBODY, LocalDate.EPOCH);
		}).toList();
	}

}

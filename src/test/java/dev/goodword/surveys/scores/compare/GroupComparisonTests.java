package dev.goodword.surveys.scores.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Estimate;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.compare.Decomposition.Part;
import dev.goodword.surveys.scores.compare.GroupComparison.Kind;
import dev.goodword.surveys.scores.compare.GroupComparison.Standing;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static dev.goodword.surveys.scores.OutcomeClass.OFFERED;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_POST;
import static dev.goodword.surveys.scores.OutcomeClass.REJ_PRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Groups side by side: our example, and numbers others published. */
class GroupComparisonTests {

	private static final Offset<Double> EXACT = within(0.01);

	@Test
	@DisplayName("G-04 six recruiters")
	void g04AdjustsShrinksAndFlagsOne() {
		GroupComparison comparison = GroupComparison.of(recruiters());
		List<Standing> standings = comparison.standings();
		assertThat(comparison.kind()).isEqualTo(Kind.COMPARED);
		near(standings.stream().map((each) -> each.found().value()).toList(), EXACT, 11.17, -10.85, 27.92, -43.38,
				17.05, 13.49);
		near(standings.stream().map((each) -> each.found().standardError()).toList(), EXACT, 13.33, 14.30, 14.45, 13.19,
				14.60, 21.05);
		near(standings.stream().map((each) -> each.shown().value()).toList(), EXACT, 8.87, -7.41, 20.70, -32.48, 12.76,
				8.25);
		assertThat(standings.get(3).q()).isCloseTo(.0058, within(1e-4));
		assertThat(standings.stream().filter(Standing::flagged).map(Standing::name)).containsExactly("R4");
		assertThat(standings.get(0).interval().contains(8.87)).isTrue();
	}

	@Test
	@DisplayName("G-04 spread between recruiters, and how much of each difference is kept")
	void g04FindsTheSpreadBeyondChance() {
		List<Estimate> found = GroupComparison.of(recruiters()).standings().stream().map(Standing::found).toList();
		Heterogeneity spread = new Heterogeneity(found);
		assertThat(Math.sqrt(spread.between())).isCloseTo(23.38, EXACT);
		assertThat(spread.fixedMean()).isCloseTo(.16, EXACT);
		near(found.stream().map(spread::kept).toList(), within(1e-4), .7548, .7278, .7235, .7587, .7194, .5524);
		near(found.stream().map(spread::chance).toList(), within(1e-4), .4085, .4414, .0547, .0010, .2475, .5266);
	}

	@Test
	@DisplayName("V-08 Efron and Morris 1977, eighteen batters")
	void v08ShrinksAsMuchAsPublished() {
		double[] hits = { 18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7 };
		double[] season = { .346, .298, .276, .222, .273, .270, .263, .210, .269, .230, .264, .256, .303, .264, .226,
				.285, .316, .200 };
		double mean = Arrays.stream(hits).average().orElseThrow() / 45;
		double error = Math.sqrt(mean * (1 - mean) / 45);
		List<Estimate> batters = Arrays.stream(hits).mapToObj((hit) -> new Estimate(hit / 45, error)).toList();
		Heterogeneity spread = new Heterogeneity(batters);
		double factor = 1 - 15 / spread.q();
		assertThat(spread.fixedMean()).isCloseTo(.2654, within(5e-5));
		assertThat(factor).isCloseTo(.2117, within(5e-5));
		assertThat(mean + factor * (hits[0] / 45 - mean)).isCloseTo(.294, within(5e-4));
		assertThat(mean + factor * (hits[17] / 45 - mean)).isCloseTo(.242, within(5e-4));
		assertThat(spread.kept(batters.get(0))).isCloseTo(1 - 17 / spread.q(), within(1e-9)).isLessThan(factor);
		double raw = squares(season, (i) -> hits[i] / 45);
		assertThat(raw).isCloseTo(.0753, within(5e-5));
		assertThat(squares(season, (i) -> mean + factor * (hits[i] / 45 - mean))).isCloseTo(.0213, within(5e-5));
		assertThat(squares(season, (i) -> spread.shrunken(batters.get(i)).value())).isLessThan(raw / 3);
	}

	@Test
	@DisplayName("V-09 thirteen trials of BCG, as in metafor")
	void v09IsThePublishedMetaAnalysis() {
		int[][] trials = { { 4, 119, 11, 128 }, { 6, 300, 29, 274 }, { 3, 228, 11, 209 }, { 62, 13536, 248, 12619 },
				{ 33, 5036, 47, 5761 }, { 180, 1361, 372, 1079 }, { 8, 2537, 10, 619 }, { 505, 87886, 499, 87892 },
				{ 29, 7470, 45, 7232 }, { 17, 1699, 65, 1600 }, { 186, 50448, 141, 27197 }, { 5, 2493, 3, 2338 },
				{ 27, 16886, 29, 17825 } };
		Heterogeneity spread = new Heterogeneity(
				Arrays.stream(trials).map(GroupComparisonTests::logRelativeRisk).toList());
		assertThat(spread.fixedMean()).isCloseTo(-.4303, within(1e-4));
		assertThat(spread.q()).isCloseTo(152.2330, within(1e-3));
		assertThat(spread.between()).isCloseTo(.3088, within(1e-4));
		assertThat(spread.inconsistency()).isCloseTo(92.1173, within(1e-3));
		assertThat(spread.mean().value()).isCloseTo(-.7141, within(1e-4));
		assertThat(spread.mean().interval(-9, 9).low()).isCloseTo(-1.0644, within(1e-4));
		assertThat(spread.mean().interval(-9, 9).high()).isCloseTo(-.3638, within(1e-4));
	}

	@Test
	@DisplayName("V-10 Benjamini and Hochberg 1995")
	void v10AdjustsAsPublished() {
		List<Double> values = List.of(.0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262,
				.5719, .6528, .7590, 1.0);
		List<Double> adjusted = FalseDiscovery.adjusted(values);
		assertThat(adjusted.stream().filter((q) -> q <= .05)).hasSize(4);
		assertThat(values.stream().filter((p) -> p <= .05 / 15)).hasSize(3);
		near(adjusted.subList(0, 4), within(1e-9), .0015, .003, .0095, .035625);
		assertThat(adjusted.get(4)).isCloseTo(.0603, within(1e-6));
		assertThat(adjusted.get(5)).isCloseTo(.063857, within(5e-7));
		assertThat(adjusted.get(7)).isCloseTo(.0645, within(1e-6));
		assertThat(FalseDiscovery.adjusted(List.of(.5, .01)).get(1)).isCloseTo(.02, within(1e-12));
	}

	@Test
	@DisplayName("V-11 Berkeley 1973: the mix of departments reverses the comparison")
	void v11TakesTheMixOut() {
		int[][] men = { { 512, 313 }, { 353, 207 }, { 120, 205 }, { 138, 279 }, { 53, 138 }, { 22, 351 } };
		int[][] women = { { 89, 19 }, { 17, 8 }, { 202, 391 }, { 131, 244 }, { 94, 299 }, { 24, 317 } };
		assertThat(100 * share(men)).isCloseTo(44.5, within(.05));
		assertThat(100 * share(women)).isCloseTo(30.4, within(.05));
		assertThat(100 * standardised(men, men, women)).isCloseTo(38.7, within(.05));
		assertThat(100 * standardised(women, men, women)).isCloseTo(43.0, within(.05));
		CaseMix<Integer> mix = CaseMix.of(List.of(scores(men), scores(women)));
		assertThat(100 * mix.deviation(scores(men)).value()).isCloseTo(-.6, within(.06));
		assertThat(100 * mix.deviation(scores(women)).value()).isCloseTo(.8, within(.06));
	}

	@Test
	@DisplayName("V-19 eight schools: no difference beyond chance")
	void v19TakesTheBranchWithoutDifference() {
		double[] effects = { 28, 8, -3, 7, -1, 1, 18, 12 };
		double[] errors = { 15, 10, 16, 11, 9, 11, 10, 18 };
		List<Estimate> schools = IntStream.range(0, 8).mapToObj((i) -> new Estimate(effects[i], errors[i])).toList();
		Heterogeneity spread = new Heterogeneity(schools);
		assertThat(spread.q()).isCloseTo(4.71, within(.005)).isLessThan(7);
		assertThat(spread.between()).isZero();
		assertThat(spread.mean().value()).isCloseTo(7.69, within(.005));
		assertThat(spread.mean().standardError()).isCloseTo(4.07, within(.005));
		assertThat(schools).allSatisfy(
				(school) -> assertThat(spread.shrunken(school).value()).isCloseTo(spread.mean().value(), within(1e-9)));
	}

	@Test
	@DisplayName("Pitfall 14: the best and the worst are not the smallest groups")
	void drawsSmallGroupsTowardsTheMiddleMost() {
		Heterogeneity spread = new Heterogeneity(List.of(new Estimate(40, 30), new Estimate(-30, 10),
				new Estimate(25, 10), new Estimate(0, 10), new Estimate(5, 10)));
		double small = spread.shrunken(new Estimate(40, 30)).value();
		double large = spread.shrunken(new Estimate(40, 10)).value();
		assertThat(small).isLessThan(large);
		assertThat(spread.mean().value()).isLessThan(small);
	}

	@Test
	void comparesNothingWithFewerThanFiveGroups() {
		Map<String, Map<OutcomeClass, NetScore>> few = new TreeMap<>(recruiters());
		few.remove("R1");
		few.remove("R2");
		GroupComparison comparison = GroupComparison.of(few);
		assertThat(comparison.kind()).isEqualTo(Kind.RANGES_ONLY);
		assertThat(comparison.standings()).noneMatch(Standing::flagged)
			.allSatisfy((each) -> assertThat(each.shown()).isEqualTo(each.found()));
	}

	@Test
	@DisplayName("Pitfall 9: groups stand in the order of their names, and small ones not at all")
	void keepsTheOrderOfNamesAndLeavesOutSmallGroups() {
		Map<String, Map<OutcomeClass, NetScore>> groups = new TreeMap<>(recruiters());
		groups.put("A", Map.of(REJ_PRE, new NetScore(3, 3, 3)));
		assertThat(GroupComparison.of(groups).standings()).extracting(Standing::name)
			.containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
	}

	@Test
	void saysNoDifferenceWhenAllAreAlike() {
		Map<String, Map<OutcomeClass, NetScore>> same = new TreeMap<>();
		IntStream.range(0, 6).forEach((i) -> same.put("R" + i, Map.of(REJ_PRE, new NetScore(6, 6, 6))));
		GroupComparison comparison = GroupComparison.of(same);
		assertThat(comparison.kind()).isEqualTo(Kind.NO_DIFFERENCE);
		assertThat(comparison.standings()).noneMatch(Standing::flagged);
	}

	private static Map<String, Map<OutcomeClass, NetScore>> recruiters() {
		Map<String, Map<OutcomeClass, NetScore>> groups = new LinkedHashMap<>();
		groups.put("R1", Map.of(REJ_PRE, new NetScore(6, 8, 10), REJ_POST, new NetScore(4, 3, 2), OFFERED,
				new NetScore(3, 0, 0)));
		groups.put("R2", Map.of(REJ_PRE, new NetScore(1, 2, 9), REJ_POST, new NetScore(5, 4, 3), OFFERED,
				new NetScore(5, 1, 0)));
		groups.put("R3", Map.of(REJ_PRE, new NetScore(10, 9, 8), REJ_POST, new NetScore(1, 1, 1), OFFERED,
				new NetScore(1, 0, 0)));
		groups.put("R4", Map.of(REJ_PRE, new NetScore(2, 5, 14), REJ_POST, new NetScore(2, 3, 8), OFFERED,
				new NetScore(1, 1, 1)));
		groups.put("R5", Map.of(REJ_POST, new NetScore(9, 5, 3), OFFERED, new NetScore(8, 1, 1)));
		groups.put("R6", Map.of(REJ_PRE, new NetScore(3, 3, 4), REJ_POST, new NetScore(2, 2, 1)));
		return groups;
	}

	private static Estimate logRelativeRisk(int[] trial) {
		double treated = trial[0] + trial[1];
		double control = trial[2] + trial[3];
		return new Estimate(Math.log(trial[0] / treated / (trial[2] / control)),
				Math.sqrt(1.0 / trial[0] - 1 / treated + 1.0 / trial[2] - 1 / control));
	}

	private static double squares(double[] truth, IntToDoubleFunction guess) {
		return IntStream.range(0, truth.length)
			.mapToDouble((i) -> Math.pow(truth[i] - guess.applyAsDouble(i), 2))
			.sum();
	}

	private static double share(int[][] departments) {
		double admitted = Arrays.stream(departments).mapToInt((each) -> each[0]).sum();
		return admitted / Arrays.stream(departments).mapToInt((each) -> each[0] + each[1]).sum();
	}

	private static double standardised(int[][] group, int[][] one, int[][] other) {
		double all = 0;
		Map<Integer, Part> parts = new TreeMap<>();
		for (int i = 0; i < group.length; i++) {
			all += one[i][0] + one[i][1] + other[i][0] + other[i][1];
		}
		for (int i = 0; i < group.length; i++) {
			double size = one[i][0] + one[i][1] + other[i][0] + other[i][1];
			parts.put(i, new Part(size / all, (double) group[i][0] / (group[i][0] + group[i][1])));
		}
		return Decomposition.mean(parts);
	}

	private static Map<Integer, NetScore> scores(int[][] departments) {
		Map<Integer, NetScore> scores = new TreeMap<>();
		for (int i = 0; i < departments.length; i++) {
			scores.put(i, new NetScore(departments[i][0], departments[i][1], 0));
		}
		return scores;
	}

	private static void near(List<Double> found, Offset<Double> offset, double... expected) {
		assertThat(found).hasSize(expected.length);
		for (int i = 0; i < expected.length; i++) {
			assertThat(found.get(i)).isCloseTo(expected[i], offset);
		}
	}

}

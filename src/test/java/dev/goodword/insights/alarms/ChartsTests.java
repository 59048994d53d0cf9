package dev.goodword.insights.alarms;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.goodword.surveys.SurveyFigures.Block;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.Baseline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What rings, and how seldom without a cause. */
class ChartsTests {

	private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

	/** When all weeks of these tests are over. */
	private static final Instant LATER = START.plus(Duration.ofDays(5000));

	/** A past that was measured with so many answers is known. */
	private static final int KNOWN = Integer.MAX_VALUE;

	private static final Past PAST = new Past(new Baseline(.10, .69, .25, KNOWN, null), START);

	@Test
	@DisplayName("G-06 rings in the eighth block, and not again for what has been dealt with")
	void g06RingsOnce() {
		int[] n = { 22, 18, 25, 20, 19, 24, 21, 23 };
		int[] net = { 4, 1, 2, -3, -2, -4, -5, -6 };
		List<Block> blocks = new ArrayList<>(List.of(block(-1, new NetScore(8, 6, 6))));
		IntStream.range(0, 8).forEach((t) -> blocks.add(block(t, score(n[t], net[t]))));
		assertThat(Charts.drift(blocks.subList(0, 8), PAST, null)).isEmpty();
		assertThat(Charts.drift(blocks, PAST, null)).contains(blocks.get(8));
		assertThat(Charts.drift(blocks, PAST, blocks.get(8).at())).isEmpty();
		assertThat(Charts.drift(blocks, new Past(PAST.baseline(), blocks.get(6).at()), null))
			.as("only what came after the past")
			.isEmpty();
	}

	@Test
	@DisplayName("V-06 orange juice: samples 15 and 23 are too many")
	void v06FindsTheSignalsOneAfterTheOther() {
		List<Integer> found = List.of(12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18,
				24, 15, 9, 12, 7, 13, 9, 6);
		List<Block> blocks = IntStream.range(0, 30)
			.mapToObj((t) -> block(t, new NetScore(0, 50 - found.get(t), found.get(t))))
			.toList();
		Past past = new Past(new Baseline(0, .69, .2313333, KNOWN, null), START);
		assertThat(Charts.jump(blocks, past, null)).contains(blocks.get(14));
		assertThat(Charts.jump(blocks, past, blocks.get(14).at())).contains(blocks.get(22));
		assertThat(Charts.jump(blocks, past, blocks.get(22).at())).isEmpty();
	}

	@Test
	@DisplayName("0226: what was published in one week of the company is one point")
	void joinsTheBlocksOfAWeek() {
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		Instant sunday = Instant.parse("2026-01-11T15:00:00Z");
		List<Block> blocks = List.of(at("2026-01-06T00:00:00Z", 1, new NetScore(4, 3, 3)),
				new Block(Touchpoint.T3, new Quarter(2026, 1), new NetScore(1, 5, 4), sunday),
				at("2026-01-11T16:30:00Z", 1, new NetScore(6, 2, 2)),
				at("2026-01-20T09:00:00Z", 1, new NetScore(5, 4, 1)));
		List<Block> weeks = Weeks.of(blocks, zone, LATER);
		assertThat(weeks).extracting(Block::answers)
			.containsExactly(new NetScore(5, 8, 7), new NetScore(6, 2, 2), new NetScore(5, 4, 1));
		assertThat(weeks.get(0).at()).as("what was dealt with on Friday does not ring for the rest of the week")
			.isEqualTo(Instant.parse("2026-01-06T00:00:00Z"));
		assertThat(Weeks.of(blocks, ZoneId.of("UTC"), LATER)).as("in London Monday begins later").hasSize(2);
		assertThat(Weeks.of(List.of(), zone, LATER)).isEmpty();
	}

	@Test
	@DisplayName("0226: the week that runs where the company is, is no point yet")
	void leavesTheRunningWeekAlone() {
		List<Block> blocks = List.of(at("2026-01-06T00:00:00Z", 1, new NetScore(4, 3, 3)),
				at("2026-01-11T16:30:00Z", 1, new NetScore(6, 2, 2)));
		Instant round = Instant.parse("2026-01-12T00:00:00Z");
		assertThat(Weeks.of(blocks, ZoneId.of("Asia/Shanghai"), round)).as("the second one is of this Monday")
			.extracting(Block::answers)
			.containsExactly(new NetScore(4, 3, 3));
		assertThat(Weeks.of(blocks, ZoneId.of("UTC"), round)).extracting(Block::answers)
			.containsExactly(new NetScore(10, 5, 5));
		assertThat(Weeks.of(blocks, ZoneId.of("America/New_York"), round)).as("where it still is Sunday").isEmpty();
		assertThat(Weeks.of(blocks, ZoneId.of("Asia/Shanghai"), round.plus(Duration.ofDays(7)))).hasSize(2);
	}

	@Test
	@DisplayName("0226: of two quarters published in a week the later one is named")
	void namesTheLaterQuarterOfAWeek() {
		List<Block> weeks = Weeks.of(List.of(at("2026-04-13T00:00:00Z", 1, new NetScore(4, 3, 3)),
				at("2026-04-14T00:00:00Z", 2, new NetScore(4, 3, 3))), ZoneId.of("UTC"), LATER);
		assertThat(weeks).singleElement().extracting(Block::quarter).isEqualTo(new Quarter(2026, 2));
	}

	@Test
	@DisplayName("0226: of busy companies that publish a hundred blocks a week about one in four rings by chance within a year")
	void ringsAtOneInFourWhereMuchIsPublished() {
		SplittableRandom chance = new SplittableRandom(7);
		int rung = 0;
		for (int company = 0; company < 40; company++) {
			List<Block> blocks = new ArrayList<>();
			for (int t = 0; t < 60 * 100; t++) {
				blocks.add(new Block(Touchpoint.T3, new Quarter(2026, 1), draw(0, chance),
						START.plus(Duration.ofMinutes(t * 100L))));
			}
			List<Block> weeks = Weeks.of(blocks, ZoneId.of("UTC"), LATER);
			Past past = Charts.past(weeks).orElseThrow();
			rung += (Charts.drift(weeks, past, null).isPresent() || Charts.jump(weeks, past, null).isPresent()) ? 1 : 0;
		}
		assertThat(rung).as("of forty companies in a year; 131 of 480 with other seeds").isBetween(6, 15);
	}

	@Test
	@DisplayName("0226: a chart whose beginning is forgotten does not ring before it has settled")
	void ignoresTheFirstPointsOfAChartThatWasCut() {
		List<Block> blocks = new ArrayList<>();
		IntStream.range(0, 40).forEach((t) -> blocks.add(block(t, new NetScore(1, 6, 13))));
		assertThat(Charts.drift(blocks.subList(0, 30), PAST, null)).as("cut").isEmpty();
		assertThat(Charts.drift(blocks, PAST, null)).contains(blocks.get(30));
		blocks.add(0, block(-1, new NetScore(8, 6, 6)));
		assertThat(Charts.drift(blocks, PAST, null)).as("whole")
			.hasValueSatisfying((rung) -> assertThat(rung.at()).isBefore(blocks.get(10).at()));
	}

	@Test
	@DisplayName("Pitfall 7: no alarm tells what each of a few answered")
	void joinsABlockOfOneAnswerWithTheNext() {
		List<Block> blocks = List.of(block(0, new NetScore(0, 0, 10)), block(1, new NetScore(6, 2, 4)),
				block(2, new NetScore(0, 0, 10)));
		assertThat(Weeks.tellable(blocks)).extracting(Block::answers).containsExactly(new NetScore(6, 2, 14));
		Past past = new Past(new Baseline(-.3, .69, .5, KNOWN, null), START);
		assertThat(Charts.jump(blocks, past, null)).as("all ten, and nothing else, would ring").isPresent();
		assertThat(Charts.jump(Weeks.tellable(blocks), past, null)).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 26: the past is frozen with the first answers that are enough")
	void freezesTheFirstThatAreEnough() {
		List<Block> many = new ArrayList<>();
		IntStream.range(0, 12).forEach((t) -> many.add(block(t, new NetScore(8, 6, 6))));
		assertThat(Charts.past(many.subList(0, 7))).isEmpty();
		assertThat(Charts.past(many).map(Past::until)).as("eight blocks, 160 answers").contains(many.get(7).at());
		List<Block> few = IntStream.range(0, 14).mapToObj((t) -> block(t, new NetScore(4, 3, 3))).toList();
		assertThat(Charts.past(few)).as("eight blocks and more, 140 answers").isEmpty();
	}

	@Test
	void measuresAnewByTheNewestWithAReason() {
		List<Block> blocks = new ArrayList<>();
		IntStream.range(0, 8).forEach((t) -> blocks.add(block(t, new NetScore(20, 0, 0))));
		IntStream.range(8, 16).forEach((t) -> blocks.add(block(t, new NetScore(8, 6, 6))));
		Past anew = Charts.anew(blocks, PAST, "new process").orElseThrow();
		assertThat(anew.baseline().mean()).isCloseTo(.1, within(1e-9));
		assertThat(anew.baseline().reason()).isEqualTo("new process");
		assertThat(anew.until()).isEqualTo(blocks.get(15).at());
		assertThat(Charts.anew(blocks.subList(9, 16), PAST, "new process")).isEmpty();
	}

	@Test
	void ringsWhenAWeekKeepsFarFewerPromises() {
		List<Share> weeks = Collections.nCopies(8, new Share(19, 20));
		assertThat(Charts.past(weeks.subList(0, 7), START)).isEmpty();
		assertThat(Charts.past(Collections.nCopies(8, new Share(9, 10)), START)).as("80 promises").isEmpty();
		Past past = Charts.past(weeks, START).orElseThrow();
		assertThat(Charts.breaksMore(new Share(17, 20), past)).isFalse();
		assertThat(Charts.breaksMore(new Share(15, 20), past)).isTrue();
	}

	@Test
	void measuresPromisesAnewByTheNewestWeeks() {
		List<Share> weeks = new ArrayList<>(Collections.nCopies(6, new Share(20, 20)));
		weeks.addAll(Collections.nCopies(8, new Share(16, 20)));
		Past anew = Charts.weeksAnew(weeks, START, "shorter spans").orElseThrow();
		assertThat(anew.baseline().mean()).isCloseTo(129.0 / 162, within(1e-9));
		assertThat(anew.baseline().reason()).isEqualTo("shorter spans");
		assertThat(anew.until()).isEqualTo(START);
		assertThat(Charts.weeksAnew(weeks.subList(7, 14), START, "shorter spans")).as("seven weeks").isEmpty();
	}

	/** Exact binomial tails lie near these; 60,000 draws are off by a tenth at most. */
	@ParameterizedTest
	@CsvSource({ "20,.25,.0025,.0055", "50,.25,.0020,.0060", "20,.10,.0012,.0036" })
	@DisplayName("Pitfall 15: a quiet process seldom jumps")
	void jumpsFalselyAsRarelyAsItSays(int n, double detractors, double least, double most) {
		SplittableRandom chance = new SplittableRandom(n);
		Past past = new Past(new Baseline(0, .69, detractors, KNOWN, null), START);
		long rings = IntStream.range(0, 60_000).filter((t) -> {
			int against = (int) IntStream.range(0, n).filter((i) -> chance.nextDouble() < detractors).count();
			return Charts.jump(List.of(block(0, new NetScore(0, n - against, against))), past, null).isPresent();
		}).count();
		assertThat(rings / 60_000.0).isBetween(least, most);
	}

	/**
	 * The past is estimated from few answers, and the limits are widened for half of what
	 * that leaves unknown: without it, half of all charts would ring within about 70
	 * blocks. A past that is known rings as 3.9 says.
	 */
	@Test
	@DisplayName("A1, past of 160 answers: half of all quiet charts ring within about 400 blocks, a quarter within 90")
	void ringsSeldomWithAPastThatIsEstimated() {
		int[] first = blocksToRinging(301, 2000, 0);
		assertThat(first[150]).isBetween(270, 550);
		assertThat(first[75]).isBetween(50, 150);
	}

	@Test
	@DisplayName("A1, past of 160 answers: a fall of 20 points is seen after about nine blocks of twenty")
	void seesAFallWithAPastThatIsEstimated() {
		assertThat(blocksToRinging(1001, 200, .20)[500]).isBetween(8, 10);
	}

	/** How many blocks of twenty answers pass after the past, in order. */
	private static int[] blocksToRinging(int runs, int most, double fall) {
		SplittableRandom chance = new SplittableRandom(20261123);
		return IntStream.range(0, runs).map((run) -> {
			List<Block> blocks = IntStream.range(0, 8 + most)
				.mapToObj((t) -> block(t, draw((t < 8) ? 0 : fall / 2, chance)))
				.toList();
			Optional<Block> rung = Charts.drift(blocks, Charts.past(blocks).orElseThrow(), null);
			return rung.map(blocks::indexOf).orElse(8 + most) - 7;
		}).sorted().toArray();
	}

	private static NetScore draw(double worse, SplittableRandom chance) {
		int promoters = 0;
		int detractors = 0;
		for (int i = 0; i < 20; i++) {
			double drawn = chance.nextDouble();
			promoters += (drawn < .40 - worse) ? 1 : 0;
			detractors += (drawn >= .70 - worse) ? 1 : 0;
		}
		return new NetScore(promoters, 20 - promoters - detractors, detractors);
	}

	private static NetScore score(int n, int net) {
		int promoters = Math.max(0, net);
		int detractors = Math.max(0, -net);
		return new NetScore(promoters, n - promoters - detractors, detractors);
	}

	private static Block at(String moment, int quarter, NetScore answers) {
		return new Block(Touchpoint.T3, new Quarter(2026, quarter), answers, Instant.parse(moment));
	}

	private static Block block(int t, NetScore answers) {
		return new Block(Touchpoint.T3, new Quarter(2026, 1), answers, START.plus(Duration.ofDays(t + 1)));
	}

}

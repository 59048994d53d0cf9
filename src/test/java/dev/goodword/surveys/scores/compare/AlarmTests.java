package dev.goodword.surveys.scores.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.Rate;
import dev.goodword.surveys.scores.Share;
import dev.goodword.surveys.scores.compare.Decomposition.Part;
import dev.goodword.surveys.scores.compare.Ewma.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** Charts that ring, against worked examples and against what they promise. */
class AlarmTests {

	/** A past that was measured with so many answers is known. */
	private static final int KNOWN = Integer.MAX_VALUE;

	private static final Baseline PAST = new Baseline(.10, .69, .25, KNOWN, null);

	private static final List<Integer> ORANGE_JUICE = List.of(12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8,
			10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6);

	@Test
	@DisplayName("G-05 better in total, worse in every class")
	void g05SplitsAChangeIntoTreatmentAndMix() {
		Map<String, Part> before = Map.of("a", new Part(.7, -.30), "b", new Part(.2, .10), "c", new Part(.1, .60));
		Map<String, Part> after = Map.of("a", new Part(.5, -.32), "b", new Part(.35, .08), "c", new Part(.15, .60));
		assertThat(100 * Decomposition.mean(before)).isCloseTo(-13.0, within(1e-9));
		assertThat(100 * Decomposition.mean(after)).isCloseTo(-4.2, within(1e-9));
		Decomposition change = Decomposition.of(before, after);
		assertThat(100 * change.total()).isCloseTo(8.8, within(1e-9));
		assertThat(100 * change.within()).isCloseTo(-1.75, within(.01));
		assertThat(100 * change.mix()).isCloseTo(10.55, within(.01));
	}

	@Test
	void splitsExactlyWhenAClassIsNewOrGone() {
		Map<String, Part> before = Map.of("a", new Part(1, -.30));
		Map<String, Part> after = Map.of("b", new Part(.5, .40), "a", new Part(.5, -.10));
		assertThat(Decomposition.of(before, after).total())
			.isCloseTo(Decomposition.mean(after) - Decomposition.mean(before), within(1e-12));
		assertThat(Decomposition.of(after, before).total())
			.isCloseTo(Decomposition.mean(before) - Decomposition.mean(after), within(1e-12));
	}

	@Test
	@DisplayName("G-06 drift of the score rings in the eighth period")
	void g06RingsOnceInTheEighthPeriod() {
		int[] n = { 22, 18, 25, 20, 19, 24, 21, 23 };
		int[] net = { 4, 1, 2, -3, -2, -4, -5, -6 };
		double[] levels = { .0924, .0285, -.0013, -.2702, -.4316, -.6598, -.9009, -1.1374 };
		double[] limits = { .5720, .7325, .8189, .8697, .9007, .9200, .9321, .9398 };
		List<NetScore> periods = IntStream.range(0, 8).mapToObj((t) -> score(n[t], net[t])).toList();
		List<Point> points = new DriftAlarm(PAST).points(periods);
		for (int t = 0; t < 8; t++) {
			assertThat(points.get(t).level()).isCloseTo(levels[t], within(1e-4));
			assertThat(points.get(t).limit()).isCloseTo(limits[t], within(1e-4));
		}
		assertThat(new DriftAlarm(PAST).rings(periods)).containsExactly(false, false, false, false, false, false, false,
				true);
	}

	@Test
	void widensTheLimitsForAPastOfFewAnswers() {
		Baseline few = new Baseline(.10, .69, .25, 160, null);
		List<Point> points = new DriftAlarm(few).points(List.of(score(20, 2), score(20, 2)));
		assertThat(points).extracting(Point::level).allSatisfy((level) -> assertThat(level).isCloseTo(0, within(1e-9)));
		assertThat(points.get(0).limit()).isCloseTo(.5896, within(1e-4));
		assertThat(points.get(1).limit()).isCloseTo(.7764, within(1e-4));
	}

	@Test
	@DisplayName("V-06 orange juice, p-chart as in qcc")
	void v06HasThePublishedLimitsAndSignals() {
		ControlChart chart = ControlChart.of(new Share(sum(ORANGE_JUICE), 1500));
		assertThat(chart.centre()).isCloseTo(.2313333, within(1e-7));
		assertThat(chart.deviation()).isCloseTo(.421685, within(1e-6));
		assertThat(chart.limits(50).low()).isCloseTo(.05242755, within(1e-8));
		assertThat(chart.limits(50).high()).isCloseTo(.4102391, within(1e-7));
		assertThat(signals(chart)).containsExactly(15, 23);
		ControlChart without = ControlChart.of(new Share(sum(ORANGE_JUICE) - 46, 1400));
		assertThat(without.centre()).isCloseTo(.215, within(1e-9));
		assertThat(without.deviation()).isCloseTo(.4108223, within(1e-7));
		assertThat(without.limits(50).low()).isCloseTo(.04070284, within(1e-8));
		assertThat(without.limits(50).high()).isCloseTo(.3892972, within(1e-7));
		assertThat(signals(without)).containsExactly(15, 21, 23);
	}

	@Test
	@DisplayName("V-07 EWMA of the NIST handbook")
	void v07HasThePublishedPointsAndLimits() {
		double[] data = { 52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8,
				51.2, 52.6, 52.4, 53.6, 52.1 };
		double[] expected = { 50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52,
				50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99 };
		Ewma chart = new Ewma(.3, 3);
		List<Point> points = chart.points(Arrays.stream(data).mapToObj((value) -> (value - 50) / 2.0539).toList());
		for (int t = 0; t < data.length; t++) {
			assertThat(50 + 2.0539 * points.get(t).level()).isCloseTo(expected[t], within(.0051));
		}
		assertThat(50 + 2.0539 * chart.lastLimit()).isCloseTo(52.5884, within(1e-4));
		assertThat(50 - 2.0539 * chart.lastLimit()).isCloseTo(47.4116, within(1e-4));
		assertThat(points).noneMatch((point) -> Math.abs(point.level()) > chart.lastLimit());
	}

	@Test
	void waitsWithPeriodsOfFewAnswers() {
		List<NetScore> periods = List.of(new NetScore(2, 1, 1), new NetScore(3, 2, 2), new NetScore(1, 1, 1));
		assertThat(new DriftAlarm(PAST).rings(periods)).hasSize(1);
	}

	@Test
	@DisplayName("Pitfall 26: the past stays as it is until somebody replaces it for a reason")
	void keepsItsPast() {
		List<NetScore> periods = Collections.nCopies(8, new NetScore(8, 6, 6));
		Baseline past = Baseline.of(periods).orElseThrow();
		assertThat(past.mean()).isCloseTo(.1, within(1e-9));
		assertThat(past.answers()).isEqualTo(160);
		assertThat(Baseline.of(periods.subList(0, 7))).isEmpty();
		assertThat(Baseline.of(Collections.nCopies(8, new NetScore(6, 6, 6)))).isEmpty();
		assertThat(Baseline.of(Collections.nCopies(8, new NetScore(20, 0, 0))).orElseThrow().variance()).isEqualTo(.05);
		assertThatIllegalArgumentException().isThrownBy(() -> past.replacedBy(periods, " "));
		assertThat(past.replacedBy(periods, "new process").map(Baseline::reason)).isEqualTo(Optional.of("new process"));
		DriftAlarm alarm = new DriftAlarm(past);
		List<NetScore> slowFall = new ArrayList<>();
		IntStream.range(0, 30).forEach((t) -> slowFall.add(score(20, 2 - t / 3)));
		assertThat(alarm.rings(slowFall)).contains(true);
	}

	@Test
	void ringsWhenDetractorsJumpAndWhenTasksPileUp() {
		ControlChart detractors = ControlChart.of(new Share(50, 200));
		assertThat(detractors.isAbove(.40, 20)).isFalse();
		assertThat(detractors.isAbove(.60, 20)).isTrue();
		ControlChart kept = ControlChart.of(new Share(95, 100));
		assertThat(kept.isBelow(.80, 40)).isTrue();
		assertThat(kept.isBelow(.90, 40)).isFalse();
		ControlChart events = ControlChart.of(new Rate(40, 10));
		assertThat(events.limits(1).high()).isCloseTo(10, within(1e-9));
		assertThat(events.isAbove(11, 1)).isTrue();
		assertThat(events.limits(1).low()).isZero();
	}

	@Test
	@DisplayName("Pitfall 8: it shows when a recruiter leaves people out")
	void noticesPeopleWhoWereNotAsked() {
		assertThat(AnswerQuality.asksEverybody(new Share(98, 100))).isTrue();
		assertThat(AnswerQuality.asksEverybody(new Share(97, 100))).isFalse();
		assertThat(AnswerQuality.asksEverybody(new Share(0, 0))).isTrue();
		assertThat(AnswerQuality.isAskedLess(new Share(2, 12), new Share(12, 12))).isTrue();
		assertThat(AnswerQuality.isAskedLess(new Share(10, 12), new Share(12, 12))).isFalse();
		assertThat(AnswerQuality.isAskedLess(new Share(12, 12), new Share(2, 12))).isFalse();
		assertThat(AnswerQuality.isAskedLess(new Share(0, 12), new Share(0, 12))).isFalse();
		assertThat(AnswerQuality.isAskedLess(new Share(0, 12), new Share(0, 0))).as("alone").isFalse();
	}

	@Test
	void knowsWhichShareIsUsual() {
		ControlChart past = ControlChart.of(new Share(60, 300));
		assertThat(AnswerQuality.isUsual(new Share(10, 40), past)).isTrue();
		assertThat(AnswerQuality.isUsual(new Share(20, 40), past)).isFalse();
		assertThat(AnswerQuality.isUsual(new Share(0, 0), past)).isTrue();
	}

	@Test
	void saysWhenHastyAnswersMoveTheScore() {
		NetScore all = new NetScore(50, 20, 30);
		assertThat(AnswerQuality.isMovedByFlagged(all, new NetScore(40, 20, 30))).isTrue();
		assertThat(AnswerQuality.isMovedByFlagged(all, new NetScore(49, 20, 30))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "RAISED,ACKNOWLEDGED,true", "RAISED,CLOSED,false", "ACKNOWLEDGED,CAUSE_FOUND,true",
			"CAUSE_FOUND,ACTED,true", "ACTED,CHECKED,true", "ACTED,CLOSED,false", "CHECKED,CLOSED,true",
			"CHECKED,ACTED,true", "CLOSED,RAISED,false" })
	void leavesNoStepOut(AlarmState state, AlarmState next, boolean may) {
		assertThat(state.mayBecome(next)).isEqualTo(may);
	}

	@ParameterizedTest
	@CsvSource({ "RAISED,false", "ACKNOWLEDGED,true", "CAUSE_FOUND,true", "ACTED,false", "CHECKED,true",
			"CLOSED,false" })
	void endsAsChanceOnceSomebodyHasLooked(AlarmState state, boolean may) {
		assertThat(state.mayBeChance()).isEqualTo(may);
	}

	/** Runs are about geometric, so a mean of 2,000 is off by about 2 in 100. */
	@Test
	@DisplayName("Pitfall 15: a quiet process rings about once in 370 to 400 periods")
	void ringsFalselyAsRarelyAsItSays() {
		double mean = IntStream.of(DriftRuns.of(20, .10, 2000)).average().orElseThrow();
		assertThat(mean).isBetween(350.0, 425.0);
	}

	@ParameterizedTest
	@CsvSource({ "10,-.10,12", "20,-.10,6", "50,-.10,3", "20,.00,22", "50,.00,10" })
	void noticesAFallInTheTimeItSays(int n, double mean, int median) {
		int[] sorted = IntStream.of(DriftRuns.of(n, mean, 2001)).sorted().toArray();
		assertThat((double) sorted[1000]).isCloseTo(median, within(Math.max(1, .1 * median)));
	}

	private static NetScore score(int n, int net) {
		int promoters = Math.max(0, net);
		int detractors = Math.max(0, -net);
		return new NetScore(promoters, n - promoters - detractors, detractors);
	}

	private static int sum(List<Integer> counts) {
		return counts.stream().mapToInt(Integer::intValue).sum();
	}

	private static List<Integer> signals(ControlChart chart) {
		Interval limits = chart.limits(50);
		return IntStream.rangeClosed(1, ORANGE_JUICE.size())
			.filter((sample) -> !limits.contains(ORANGE_JUICE.get(sample - 1) / 50.0))
			.boxed()
			.collect(Collectors.toList());
	}

}

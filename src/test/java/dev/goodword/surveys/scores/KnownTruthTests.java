package dev.goodword.surveys.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.compare.DriftRuns;
import dev.goodword.surveys.scores.compare.GroupComparison;
import dev.goodword.surveys.scores.compare.GroupComparison.Standing;
import dev.goodword.surveys.scores.value.BrandValue;
import dev.goodword.surveys.scores.value.BrandValue.Weights;
import dev.goodword.surveys.scores.value.WordOfMouth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often what is said is true, where the truth is known. Each bound may be missed by
 * three standard errors of so many draws and no more; seeds are fixed. With
 * {@code -Dgoodword.statistics.draws=20000} the table of {@code docs/statistics.md} is
 * drawn anew.
 */
class KnownTruthTests {

	private static final Path DOCUMENT = Path.of("docs/statistics.md");

	private static final String MARK = "<!-- drawn -->";

	@ParameterizedTest(name = "{0}")
	@MethodSource("all")
	void isTrueAsOftenAsItSays(Claim claim) {
		double found = claim.drawn(claim.few());
		double slack = 3 * Math.sqrt(.05 * .95 / claim.few());
		assertThat(found).isBetween(claim.least() - slack, claim.most() + slack);
	}

	@Test
	void writesTheTableWhenAskedTo() throws IOException {
		int draws = Integer.getInteger("goodword.statistics.draws", 0);
		if (draws == 0) {
			return;
		}
		List<String> lines = new ArrayList<>(List.of("| Claim | Bound | Found | Draws |", "|---|---|---|---|"));
		all().forEach((claim) -> {
			int runs = claim.slow() ? draws / 10 : draws;
			double found = claim.drawn(runs);
			lines.add(String.format(Locale.ROOT, "| %s | %s | %.3f | %,d |", claim.name(), claim.bound(), found, runs));
			assertThat(found).as(claim.name())
				.isBetween(claim.least() - 2 * Math.sqrt(.05 * .95 / runs),
						claim.most() + 2 * Math.sqrt(.05 * .95 / runs));
		});
		lines.add(bias(draws));
		lines.add(rings(draws / 4));
		String[] parts = Files.readString(DOCUMENT).split(MARK, -1);
		Files.writeString(DOCUMENT, parts[0] + MARK + "\n" + String.join("\n", lines) + "\n" + MARK + parts[2]);
	}

	/**
	 * The headline is right on average, and what one would count without weights is not.
	 */
	@Test
	void theHeadlineIsUnbiasedWhereThePlainScoreIsNot() {
		double[] means = means(2000);
		assertThat(means[0]).isBetween(Truth.headline() - 1.5, Truth.headline() + 1.5);
		assertThat(means[1]).isGreaterThan(Truth.headline() + 10);
	}

	private static String bias(int draws) {
		double[] means = means(draws);
		return String.format(Locale.ROOT,
				"| mean of the headline where the truth is %.1f, and of the plain score | %.1f | %.1f, and %.1f | %,d |",
				Truth.headline(), Truth.headline(), means[0], means[1], draws);
	}

	private static String rings(int runs) {
		return String.format(Locale.ROOT,
				"| periods between false alarms of drift, n = 10, 20, 50 | about 370 to 400 | %.0f, %.0f, %.0f | %,d |",
				rings(10, runs), rings(20, runs), rings(50, runs), runs);
	}

	private static double rings(int n, int runs) {
		return IntStream.of(DriftRuns.of(n, .10, runs)).average().orElseThrow();
	}

	private static double[] means(int draws) {
		RandomGenerator chance = new SplittableRandom(3);
		DoubleStream.Builder weighted = DoubleStream.builder();
		DoubleStream.Builder plain = DoubleStream.builder();
		for (int i = 0; i < draws; i++) {
			OutcomeMix mix = Truth.mix(300);
			Map<OutcomeClass, NetScore> answers = Truth.answers(mix, chance);
			Headline.of(mix, answers).ifPresent((headline) -> {
				weighted.add(headline.estimate().value());
				plain.add(answers.values().stream().reduce(new NetScore(0, 0, 0), NetScore::and).points());
			});
		}
		return new double[] { weighted.build().average().orElseThrow(), plain.build().average().orElseThrow() };
	}

	static Stream<Claim> all() {
		return Stream.of(score(20, .60, .15), score(50, .25, .50), score(100, .80, .05), difference(20),
				difference(100), share(20, .80), share(100, .50), share(263, .31), headline(150, .93),
				headline(300, .93), headline(600, .93), composite(40), composite(100), mean(20), talk(50), talk(100),
				flags(12), flags(40));
	}

	private static Claim score(int n, double p, double d) {
		RandomGenerator chance = new SplittableRandom(n);
		return new Claim("recommendation, n = " + n, .93, .97, false,
				() -> Truth.net(n, p, d, chance).interval().contains(100 * (p - d)));
	}

	private static Claim difference(int n) {
		RandomGenerator chance = new SplittableRandom(n + 1);
		return new Claim("difference of two scores, n = " + n + " each", .93, .97, false,
				() -> Truth.net(n, .60, .15, chance)
					.minus(Truth.net(n, .25, .50, chance))
					.interval()
					.contains(100 * (.60 - .15 - .25 + .50)));
	}

	private static Claim share(int n, double share) {
		RandomGenerator chance = new SplittableRandom(n + 2);
		return new Claim("share (Wilson), n = " + n, .93, .97, false,
				() -> new Share(Truth.hits(n, share, chance), n).wilson().contains(share));
	}

	private static Claim headline(int closings, double least) {
		RandomGenerator chance = new SplittableRandom(closings);
		return new Claim("weighted headline, " + closings + " closed applications", least, .97, false, () -> {
			Optional<Headline> headline;
			do {
				OutcomeMix mix = Truth.mix(closings);
				headline = Headline.of(mix, Truth.answers(mix, chance));
			}
			while (headline.isEmpty());
			return headline.get().interval().contains(Truth.headline());
		});
	}

	private static Claim mean(int n) {
		RandomGenerator chance = new SplittableRandom(n + 3);
		return new Claim("mean of an item, n = " + n, .93, .98, false,
				() -> Sample.of(Truth.items(n, chance).stream().mapToDouble((each) -> each[0]).toArray())
					.interval(Sample.UNKNOWN)
					.contains(Truth.item()));
	}

	private static Claim composite(int n) {
		RandomGenerator chance = new SplittableRandom(n + 4);
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 80, OutcomeClass.OFFERED, 20));
		return new Claim("brand value, n = " + n, .93, 1, false, () -> {
			List<double[]> early = Truth.items(n - n / 4, chance);
			List<double[]> offered = Truth.items(n / 4, chance);
			List<Estimate> items = new ArrayList<>();
			for (int item = 0; item < 3; item++) {
				items.add(
						StratifiedMean
							.of(mix, Map.of(OutcomeClass.REJ_PRE, column(early, item), OutcomeClass.OFFERED,
									column(offered, item)), Sample.UNKNOWN)
							.orElseThrow()
							.estimate());
			}
			return BrandValue.of(Weights.USUAL, items.get(0), items.get(1), items.get(2))
				.interval()
				.contains(Truth.item());
		});
	}

	private static Sample column(List<double[]> answers, int item) {
		return Sample.of(answers.stream().mapToDouble((each) -> each[item]).toArray());
	}

	private static Claim talk(int n) {
		RandomGenerator chance = new SplittableRandom(n + 5);
		OutcomeMix mix = new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 80, OutcomeClass.OFFERED, 20));
		return new Claim("word of mouth, n = " + n, .92, .97, true,
				() -> WordOfMouth.of(mix, Truth.talks(n, chance))
					.flatMap((talk) -> talk.interval(chance))
					.orElseThrow()
					.contains(Truth.talk()));
	}

	private static Claim flags(int n) {
		RandomGenerator chance = new SplittableRandom(n + 6);
		return new Claim("a flag among twelve identical recruiters, n = " + n + " each", 0, .08, false, () -> {
			Map<String, Map<OutcomeClass, NetScore>> groups = new TreeMap<>();
			for (int g = 0; g < 12; g++) {
				groups.put("R" + g, Map.of(OutcomeClass.REJ_PRE, Truth.net(n / 2 + g % 3, .2, .45, chance),
						OutcomeClass.OFFERED, Truth.net(n - n / 2 - g % 3, .7, .1, chance)));
			}
			return GroupComparison.of(groups).standings().stream().anyMatch(Standing::flagged);
		});
	}

	/**
	 * Something that is said, and within which bounds it holds how often.
	 *
	 * @param slow whether a draw takes two thousand others
	 */
	record Claim(String name, double least, double most, boolean slow, BooleanSupplier holds) {

		int few() {
			return this.slow ? 300 : 2000;
		}

		double drawn(int draws) {
			int held = 0;
			for (int i = 0; i < draws; i++) {
				held += this.holds.getAsBoolean() ? 1 : 0;
			}
			return (double) held / draws;
		}

		String bound() {
			return (this.least == 0) ? String.format(Locale.ROOT, "at most %.2f", this.most)
					: (this.most == 1) ? String.format(Locale.ROOT, "at least %.2f", this.least)
							: String.format(Locale.ROOT, "%.3f to %.2f", this.least, this.most);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

}

package dev.goodword.surveys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.answering.PublishedScores.Published;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.compare.Decomposition;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The change of a year, split: what is shown adds up to what is shown. */
class YearChangeTests {

	private static final Quarter NOW = new Quarter(2026, 4);

	private static final OutcomeClass[] CLASSES = OutcomeClass.values();

	/**
	 * Any mixes and answers, with classes too small to count by themselves among them.
	 */
	@Property(tries = 3000)
	void theTwoPartsAreTheDifferenceOfTheTwoScores(@ForAll long seed) {
		RandomGenerator random = new SplittableRandom(seed);
		OutcomeMix then = mix(random);
		OutcomeMix now = mix(random);
		List<Published> scores = Stream.concat(answers(NOW.yearBefore(), random), answers(NOW, random)).toList();
		QuarterCounts counts = counts(then, now, scores);
		Optional<Decomposition> split = YearChange.split(counts);
		Optional<Headline> before = Headline.of(then, counts.ratings(NOW.yearBefore()));
		Optional<Headline> after = Headline.of(now, counts.ratings(NOW));
		assertThat(split.isPresent()).isEqualTo(before.isPresent() && after.isPresent());
		split.ifPresent((parts) -> assertThat(parts.within() + parts.mix())
			.isCloseTo(after.orElseThrow().estimate().value() - before.orElseThrow().estimate().value(), within(1e-9)));
		YearChange.of(counts).ifPresent((shown) -> {
			assertThat((double) shown.points())
				.isEqualTo(CompanyFigures.recommendation(counts).result().point() - CompanyFigures.yearBefore(counts));
			assertThat(shown.treatment() + shown.numbers()).isEqualTo(shown.points());
			assertThat((double) shown.treatment()).isCloseTo(split.orElseThrow().within(), within(1.0 + 1e-9));
			assertThat((double) shown.numbers()).isCloseTo(split.orElseThrow().mix(), within(1.0 + 1e-9));
		});
	}

	/**
	 * A tenth of the applications had an offer and four of those people answered: they
	 * count with those who were not selected after a talk, in the score and in its parts.
	 */
	@Example
	void countsAClassOfAFewWithItsNeighbour() {
		List<Published> scores = List.of(at(NOW.yearBefore(), OutcomeClass.REJ_PRE, 10, 20, 30),
				at(NOW.yearBefore(), OutcomeClass.REJ_POST, 40, 0, 20), at(NOW, OutcomeClass.REJ_PRE, 10, 20, 30),
				at(NOW, OutcomeClass.REJ_POST, 39, 0, 17), at(NOW, OutcomeClass.OFFERED, 1, 0, 3));
		QuarterCounts counts = counts(mix(60, 40, 0), mix(60, 30, 10), scores);
		assertThat(YearChange.of(counts)).as("before: .6 x -33.3 + .4 x 33.3 = -6.7; now the same scores")
			.hasValue(new YearChange(0, 0, 0));
	}

	@Example
	void splitsWhatPeopleSeeIntoTreatmentAndNumbers() {
		List<Published> scores = List.of(at(NOW.yearBefore(), OutcomeClass.REJ_PRE, 20, 20, 60),
				at(NOW.yearBefore(), OutcomeClass.REJ_POST, 60, 20, 20), at(NOW, OutcomeClass.REJ_PRE, 30, 20, 50),
				at(NOW, OutcomeClass.REJ_POST, 60, 20, 20));
		QuarterCounts counts = counts(mix(80, 20, 0), mix(60, 40, 0), scores);
		assertThat(CompanyFigures.yearBefore(counts)).isEqualTo(-24);
		assertThat(CompanyFigures.recommendation(counts).result().point()).isEqualTo(4);
		assertThat(YearChange.of(counts)).as("treatment .7 x 20; numbers -.2 x -30 and .2 x 40")
			.hasValue(new YearChange(28, 14, 14));
	}

	@Example
	void saysNothingOfAScoreThatIsNotShown() {
		List<Published> scores = List.of(at(NOW.yearBefore(), OutcomeClass.REJ_PRE, 20, 20, 60),
				at(NOW, OutcomeClass.REJ_PRE, 30, 20, 50));
		assertThat(YearChange.of(counts(mix(100, 0, 0), mix(100, 0, 0), scores))).isPresent();
		assertThat(YearChange.of(counts(mix(80, 20, 0), mix(100, 0, 0), scores))).as("none a year before").isEmpty();
		assertThat(YearChange.of(counts(mix(100, 0, 0), mix(80, 20, 0), scores))).as("none now").isEmpty();
	}

	private static OutcomeMix mix(int unmet, int met, int offered) {
		return new OutcomeMix(
				Map.of(OutcomeClass.REJ_PRE, unmet, OutcomeClass.REJ_POST, met, OutcomeClass.OFFERED, offered));
	}

	private static OutcomeMix mix(RandomGenerator random) {
		Map<OutcomeClass, Integer> closings = new EnumMap<>(OutcomeClass.class);
		for (OutcomeClass each : CLASSES) {
			closings.put(each, (random.nextInt(3) == 0) ? random.nextInt(12) : random.nextInt(300));
		}
		return new OutcomeMix(closings);
	}

	private static Stream<Published> answers(Quarter quarter, RandomGenerator random) {
		List<Published> answers = new ArrayList<>();
		for (OutcomeClass each : CLASSES) {
			int most = (random.nextInt(3) == 0) ? 4 : 60;
			NetScore some = new NetScore(random.nextInt(most), random.nextInt(most), random.nextInt(most));
			if (some.n() > 0) {
				answers.add(at(quarter, each, some.promoters(), some.passives(), some.detractors()));
			}
		}
		return answers.stream();
	}

	private static Published at(Quarter quarter, OutcomeClass outcome, int promoters, int passives, int detractors) {
		return new Published(quarter, Touchpoint.of(outcome), new NetScore(promoters, passives, detractors), 0, true,
				Instant.EPOCH);
	}

	private static QuarterCounts counts(OutcomeMix then, OutcomeMix now, List<Published> scores) {
		return new QuarterCounts(new CompanyId(new UUID(1, 1)), NOW,
				new QuarterCounts.Read(scores, Map.of(), Map.of(), new OutcomeMixes.Mixes(now, now, true, then), null),
				false);
	}

}

package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.surveys.DriverInputs.Season;
import dev.goodword.surveys.answering.LongAnswers.Hiding;
import dev.goodword.surveys.answering.LongAnswers.LongAnswer;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.compare.PenaltyReward.Pair;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes together with satisfaction in a year whose truth is known. */
class DriverLineTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Quarter QUARTER = new Quarter(2026, 2);

	private static final Subject SUBJECT = new Subject("drivers", new UUID(1, 1).toString(), QUARTER.toString());

	@Test
	@DisplayName("experience.md 3.10: from 150 long answers, and what matters comes first")
	void namesWhatMattersFirst() {
		DriverLine line = DriverLine.of(SUBJECT, inputs(150));
		assertThat(line.isSaid()).isTrue();
		assertThat(line.named()).startsWith(Item.TIM, Item.RES).doesNotContain(Item.WOR);
		assertThat(line.weights()).hasSize(7);
		assertThat(line.weights()).extracting(DriverLine.Weight::percent)
			.isSortedAccordingTo(Collections.reverseOrder());
		assertThat(line.weights()).allSatisfy((each) -> assertThat(each.range().high()).isLessThanOrEqualTo(100));
		assertThat(line.result().point()).isBetween(50.0, 100.0);
		assertThat(line.result().number()).isEqualTo(new NumberBand(150, 150));
		assertThat(line.result().basis().seed()).isNotNull();
		assertThat(line.result().basis().method()).isEqualTo(PublicationPolicy.METHOD);
		assertThat(line.hints()).as("from 300 on").isEmpty();
	}

	@Test
	void saysNothingOfFewer() {
		DriverLine line = DriverLine.of(SUBJECT, inputs(149));
		assertThat(line.isSaid()).isFalse();
		assertThat(line.weights()).isEmpty();
		assertThat(line.result().status()).isEqualTo(Status.SUPPRESSED);
		assertThat(line.result().point()).isNull();
		assertThat(line.missing()).isEqualTo(new NumberBand(1, 1));
	}

	@ParameterizedTest
	@DisplayName("experience.md 3.11: how many are missing is told as a band where their number is")
	@CsvSource({ "0,141,150", "9,141,150", "10,131,140", "19,131,140", "29,121,130", "30,120,120", "100,50,50" })
	void tellsHowManyAreMissing(int n, int least, int most) {
		DriverInputs inputs = inputs(n).standing(false);
		assertThat(inputs.said()).as("no answer is kept of which nothing is made").isEmpty();
		DriverLine line = DriverLine.of(SUBJECT, inputs);
		assertThat(line.missing()).isEqualTo(new NumberBand(least, most));
		assertThat(line.result().number() == null).isEqualTo(n < 10);
		assertThat(line.result().status()).isEqualTo((n == 0) ? Status.NO_DATA : Status.SUPPRESSED);
	}

	@Test
	@DisplayName("experience.md 3.13: comes out again to the last bit, whatever the order of rows")
	void comesOutAgainToTheLastBit() {
		List<LongAnswer> answers = new ArrayList<>(answers(300));
		String kept = JSON.writeValueAsString(DriverLine.of(SUBJECT, inputs(answers)));
		Collections.reverse(answers);
		DriverInputs turned = inputs(answers);
		assertThat(JSON.writeValueAsString(DriverLine.of(SUBJECT, turned))).isEqualTo(kept);
		DriverInputs stored = JSON.readValue(JSON.writeValueAsString(turned), DriverInputs.class);
		assertThat(stored).isEqualTo(turned);
		assertThat(JSON.writeValueAsString(DriverLine.of(SUBJECT, stored))).isEqualTo(kept);
		assertThat(JSON.readValue(kept, DriverLine.class)).isEqualTo(DriverLine.of(SUBJECT, stored));
	}

	@Test
	void saysWhyNothingIsSaidOfEnough() {
		assertThat(DriverLine.of(SUBJECT, inputs(150).standing(false)).result().notes())
			.containsExactly(DriverLine.TOO_ALIKE);
		List<LongAnswer> alike = IntStream.range(0, 150)
			.mapToObj((i) -> new LongAnswer(among(i), 1 + i % 5, Collections.nCopies(7, 1 + i % 5)))
			.toList();
		assertThat(DriverLine.of(SUBJECT, inputs(alike)).result().notes()).containsExactly(DriverLine.NOT_APART);
	}

	@Test
	@DisplayName("experience.md 3.10: from 300 on, what displeases and what delights")
	void hintsAtWhatDispleasesAndWhatDelights() {
		List<Pair> mustBe = pairs(20, 70, 75);
		assertThat(DriverHint.of(Item.TIM, mustBe).orElseThrow())
			.isEqualTo(new DriverHint(Item.TIM, 50, 5, DriverHint.Kind.DISPLEASES));
		assertThat(DriverHint.of(Item.RES, pairs(45, 50, 90)).orElseThrow().kind()).isEqualTo(DriverHint.Kind.DELIGHTS);
		assertThat(DriverHint.of(Item.RES, pairs(40, 50, 60)).orElseThrow().kind())
			.isEqualTo(DriverHint.Kind.NEITHER_MORE);
		assertThat(DriverHint.of(Item.TIM, mustBe.subList(0, 299))).isEmpty();
		assertThat(DriverLine.of(SUBJECT, inputs(300)).hints()).isNotEmpty();
	}

	@Test
	@DisplayName("experience.md 3.11: a hint tells of no few")
	void hintsAtNothingThatTellsOfAFew() {
		assertThat(DriverHint.of(Item.TIM, pairs(9, 200, 200, 0))).as("nine").isEmpty();
		assertThat(DriverHint.of(Item.TIM, pairs(19, 200, 200, 0))).as("nineteen of one mind").isEmpty();
		assertThat(DriverHint.of(Item.TIM, pairs(19, 200, 200, 1))).isPresent();
	}

	private static List<Pair> pairs(double bad, double between, double good) {
		return IntStream.range(0, 300)
			.mapToObj((i) -> new Pair(List.of(1, 4, 5).get(i % 3), List.of(bad, between, good).get(i % 3)))
			.toList();
	}

	private static List<Pair> pairs(int bad, int between, int good, double apart) {
		List<Pair> pairs = new ArrayList<>();
		IntStream.range(0, bad).forEach((i) -> pairs.add(new Pair(2, 25 + apart * (i % 2) * 25)));
		IntStream.range(0, between).forEach((i) -> pairs.add(new Pair(3, 25 * (i % 5))));
		IntStream.range(0, good).forEach((i) -> pairs.add(new Pair(5, 25 * (i % 5))));
		return pairs;
	}

	private static DriverInputs inputs(int n) {
		return inputs(answers(n));
	}

	private static DriverInputs inputs(List<LongAnswer> answers) {
		DriverInputs inputs = DriverInputs.of(QUARTER, answers,
				Map.of(among(0), 2 * answers.size(), among(1), 2 * answers.size()));
		assertThat(inputs.quarters()).extracting(Season::quarter)
			.containsExactly("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2");
		return inputs.standing(true);
	}

	/** Being told in time matters most, respect a little, all else nothing. */
	private static List<LongAnswer> answers(int n) {
		SplittableRandom chance = new SplittableRandom(7);
		return IntStream.range(0, n).mapToObj((i) -> {
			List<Integer> drivers = IntStream.range(0, 7).mapToObj((driver) -> 1 + chance.nextInt(5)).toList();
			double satisfied = 0.65 * drivers.get(2) + 0.3 * drivers.get(3) + chance.nextDouble();
			return new LongAnswer(among(i), (int) Math.max(1, Math.min(5, Math.round(satisfied))), drivers);
		}).toList();
	}

	private static Hiding among(int i) {
		return new Hiding(QUARTER, (i % 2 == 0) ? OutcomeClass.REJ_POST : OutcomeClass.OFFERED, null, null, null);
	}

}

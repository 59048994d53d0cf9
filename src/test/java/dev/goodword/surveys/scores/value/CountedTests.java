package dev.goodword.surveys.scores.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Numbers that were counted, as scenarios draw them. */
class CountedTests {

	@Test
	void drawsAShareAsJeffreysDoes() {
		Counted counted = Counted.share(31, new Interval(27, 35), 500);
		Input drawn = Input.measured("CUSTOMERS", counted.drawn());
		assertThat(drawn.provenance()).isEqualTo(Provenance.MEASURED);
		assertThat(drawn.quantile().applyAsDouble(0.5)).isCloseTo(31, within(0.1));
		assertThat(drawn.quantile().applyAsDouble(0.025)).isCloseTo(27, within(0.3));
		assertThat(drawn.quantile().applyAsDouble(0.975)).isCloseTo(35, within(0.3));
		assertThat(counted.drawn()).isSorted();
		SplittableRandom chance = new SplittableRandom(4);
		double sum = 0;
		for (int i = 0; i < 10_000; i++) {
			sum += drawn.draw().applyAsDouble(chance);
		}
		assertThat(sum / 10_000).isCloseTo(31, within(0.2));
	}

	@Test
	void neverSaysThatAShareIsNothingAtAll() {
		Counted none = Counted.share(0, new Interval(0, 15), 20);
		assertThat(none.drawn().get(0)).isZero();
		assertThat(none.drawn().get(39)).isBetween(5.0, 15.0);
	}

	@Test
	void drawsPeopleNoFinerThanTheyWerePublished() {
		List<WordOfMouth> quarters = List.of(quarter(40, 20), quarter(30, 30));
		Counted well = Counted.heard(quarters, Talk::well, 350, new SplittableRandom(1));
		assertThat(well.value()).isEqualTo(350);
		assertThat(well.range().low()).isBetween(280.0, 330.0);
		assertThat(well.range().high()).isBetween(370.0, 420.0);
		assertThat(well.drawn()).hasSize(41)
			.isSorted()
			.as("whole people for each hundred of 400 applications")
			.allSatisfy((value) -> assertThat(value % 4).isZero());
		assertThat(Counted.heard(quarters, Talk::well, 350, new SplittableRandom(1))).isEqualTo(well);
	}

	/** Of 200 applications: some spoke well to 1.5 people, others to nobody. */
	private static WordOfMouth quarter(int spoke, int silent) {
		List<Talk> talks = Stream
			.concat(Collections.nCopies(spoke, new Talk(1.5, 0, 1)).stream(),
					Collections.nCopies(silent, new Talk(0, 1.5, -1)).stream())
			.toList();
		return WordOfMouth.of(new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 200)), Map.of(OutcomeClass.REJ_PRE, talks))
			.orElseThrow();
	}

}

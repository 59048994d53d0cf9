package dev.goodword.surveys.scores.publish;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Headline;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.OutcomeMix;
import dev.goodword.surveys.scores.PublicationPolicy;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Spread;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Input;
import dev.goodword.surveys.scores.value.Provenance;
import dev.goodword.surveys.scores.value.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a figure on its way to the page. */
class PublicationTests {

	private static final Subject SUBJECT = new Subject("brand", "company", "2026-Q4");

	private static final Basis BASIS = new Basis(Weights.ACTUAL, Provenance.MEASURED, PublicationPolicy.METHOD, null);

	@ParameterizedTest
	@CsvSource({ "0,NO_DATA", "1,SUPPRESSED", "9,SUPPRESSED" })
	void showsNothingOfFewerThanTen(int n, Status status) {
		Result result = publish(n, false);
		assertThat(result.status()).isEqualTo(status);
		assertThat(result.isShown()).isFalse();
		assertThat(result.number()).isNull();
		assertThat(result.range()).isNull();
	}

	@Test
	@DisplayName("Pitfall 7: nobody's answer is known because all are the same")
	void showsNoFigureThatWouldTellEveryAnswer() {
		assertThat(publish(60, true).isShown()).isFalse();
		assertThat(publish(60, true).notes()).containsExactly(Publication.ONE_ANSWER);
		assertThat(PublicationPolicy.tellsEveryAnswer(new NetScore(19, 0, 0))).isTrue();
		assertThat(PublicationPolicy.tellsEveryAnswer(new NetScore(20, 0, 0))).isFalse();
		assertThat(PublicationPolicy.tellsEveryAnswer(new Spread(List.of(0, 0, 0, 12, 0)))).isTrue();
		assertThat(PublicationPolicy.tellsEveryAnswer(new Spread(List.of(0, 0, 1, 12, 0)))).isFalse();
	}

	@Test
	void roundsWhatRestsOnFewAnswers() {
		Result few = publish(15, false);
		assertThat(few.status()).isEqualTo(Status.LOW_N);
		assertThat(few.point()).isEqualTo(65);
		assertThat(few.range()).isEqualTo(new Interval(40, 85));
		assertThat(few.number()).isEqualTo(new NumberBand(10, 19));
		assertThat(few.effective()).isNull();
		Result many = publish(31, false);
		assertThat(many.status()).isEqualTo(Status.OK);
		assertThat(many.point()).isEqualTo(63);
		assertThat(many.range()).isEqualTo(new Interval(44, 81));
		assertThat(many.effective()).isEqualTo(31);
	}

	@Test
	void carriesWhatAHeadlineMustSay() {
		Headline headline = Headline
			.of(new OutcomeMix(Map.of(OutcomeClass.REJ_PRE, 900, OutcomeClass.OFFERED, 100)),
					Map.of(OutcomeClass.REJ_PRE, new NetScore(2, 2, 2), OutcomeClass.OFFERED, new NetScore(40, 10, 10)))
			.orElseThrow();
		Result result = Publication.of(SUBJECT, Measured.of(headline, false), BASIS);
		assertThat(result.notes()).containsExactly(Measured.FEW_FOR_MANY);
		assertThat(result.responseRate()).isEqualTo(.066);
		assertThat(result.point()).isEqualTo(5);
		assertThat(Publication.notRepresentative(SUBJECT, BASIS).status()).isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	@DisplayName("Pitfall 20: a scenario says what it rests on, and no sum without a direction")
	void tellsAScenarioWithItsWeakestInput() {
		Seed seed = Seed.of(SUBJECT, 1);
		Result sum = Publication.of(SUBJECT, scenario(1, 5), seed);
		assertThat(sum.status()).isEqualTo(Status.SCENARIO);
		assertThat(sum.isShown()).isTrue();
		assertThat(sum.basis().provenance()).isEqualTo(Provenance.ASSUMED);
		assertThat(sum.basis().seed()).isEqualTo(seed);
		Scenario unclear = Scenario.of(List.of(Input.between("x", Provenance.ASSUMED, 1, 5)), (input) -> input[0] - 2,
				seed.source());
		assertThat(Publication.of(SUBJECT, unclear, seed).isShown()).isFalse();
		assertThat(Publication.of(SUBJECT, unclear, seed).notes()).containsExactly("DIRECTION_NOT_ESTABLISHED");
	}

	@Test
	void startsItsDrawsAtTheSamePlaceForTheSameFigure() {
		Seed seed = Seed.of(SUBJECT, 1);
		assertThat(Seed.of(SUBJECT, 1)).isEqualTo(seed);
		assertThat(seed.source().nextLong()).isEqualTo(seed.source().nextLong());
		assertThat(Seed.of(SUBJECT, 2)).isNotEqualTo(seed);
		assertThat(Seed.of(new Subject("brand", "company", "2027-Q1"), 1)).isNotEqualTo(seed);
	}

	@Test
	@DisplayName("Pitfall 22: words are read late, in a crowd, and without names")
	void showsCommentsOnlyOfACrowd() {
		assertThat(CommentRule.mayBeRead(20)).isTrue();
		assertThat(CommentRule.mayBeRead(19)).isFalse();
	}

	@Test
	@DisplayName("3.12: with fewer than fifty closings a year, or no quarter to show, the year is a figure")
	void countsByTheYearWhereFewApply() {
		assertThat(Blocks.areFor(49, true)).isTrue();
		assertThat(Blocks.areFor(50, true)).isFalse();
		assertThat(Blocks.areFor(160, false)).isTrue();
		assertThat(Blocks.areFor(0, false)).as("nobody applied").isFalse();
	}

	private static Scenario scenario(double low, double high) {
		return Scenario.of(List.of(Input.between("x", Provenance.ASSUMED, low, high)), (input) -> input[0],
				new SplittableRandom(1));
	}

	private static Result publish(int n, boolean isOneAnswer) {
		return Publication.of(SUBJECT, new Measured(62.6, new Interval(44.2, 80.9), n, isOneAnswer, n, null, List.of()),
				BASIS);
	}

}

package dev.goodword.surveys.scores;

import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicationPolicyTests {

	private static final Subject SUBJECT = new Subject("recommendation.T3", "company", "2026-Q4");

	@Test
	void saysThatThereIsNothingInsteadOfZero() {
		Figure figure = figure(0, 0, 0);
		assertThat(figure.status()).isEqualTo(Status.NO_DATA);
		assertThat(figure.point()).isNull();
		assertThat(figure.range()).isNull();
		assertThat(figure.isShown()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "1,0,0", "3,3,3", "0,9,0" })
	void tellsNotEvenTheNumberBelowTen(int promoters, int passives, int detractors) {
		Figure figure = figure(promoters, passives, detractors);
		assertThat(figure.status()).isEqualTo(Status.SUPPRESSED);
		assertThat(figure.number()).isNull();
		assertThat(figure.point()).isNull();
		assertThat(figure.leaning()).isNull();
	}

	@Test
	void roundsToFiveAndGivesABandBelowThirty() {
		Figure figure = figure(7, 5, 3);
		assertThat(figure.status()).isEqualTo(Status.LOW_N);
		assertThat(figure.point()).isEqualTo(25);
		assertThat(figure.number()).isEqualTo(new NumberBand(10, 19));
		assertThat(figure.range().low() % 5).isZero();
		assertThat(figure.range().low()).isLessThanOrEqualTo(new NetScore(7, 5, 3).interval().low());
		assertThat(figure.range().high()).isGreaterThanOrEqualTo(new NetScore(7, 5, 3).interval().high());
	}

	@Test
	void tellsTheNumberFromThirtyOn() {
		Figure figure = figure(15, 10, 8);
		assertThat(figure.status()).isEqualTo(Status.OK);
		assertThat(figure.number()).isEqualTo(new NumberBand(33, 33));
		assertThat(figure.number().isExact()).isTrue();
		assertThat(figure.point()).isEqualTo(21);
		assertThat(figure(10, 10, 9).number()).isEqualTo(new NumberBand(20, 29));
	}

	@ParameterizedTest
	@CsvSource({ "10,0,0,MOSTLY_POSITIVE", "0,19,0,MOSTLY_IN_BETWEEN", "0,0,12,MOSTLY_NEGATIVE" })
	void givesWordsOnlyWhenAFigureWouldTellEveryAnswer(int promoters, int passives, int detractors, Leaning words) {
		Figure figure = figure(promoters, passives, detractors);
		assertThat(figure.status()).isEqualTo(Status.SUPPRESSED);
		assertThat(figure.point()).isNull();
		assertThat(figure.leaning()).isEqualTo(words);
	}

	@Test
	void showsAnExtremeFigureOfTwenty() {
		assertThat(figure(20, 0, 0).point()).isEqualTo(100);
	}

	@Test
	void comparesOnlyWhatRestsOnThirtyAnswers() {
		NetScore good = new NetScore(80, 10, 10);
		NetScore bad = new NetScore(10, 10, 80);
		assertThat(PublicationPolicy.recommendation(SUBJECT, good, bad).verdict()).isEqualTo(Verdict.BETTER);
		assertThat(PublicationPolicy.recommendation(SUBJECT, good, null).verdict()).isEqualTo(Verdict.CANNOT_SAY);
		assertThat(PublicationPolicy.recommendation(SUBJECT, good, new NetScore(0, 0, 20)).verdict())
			.isEqualTo(Verdict.CANNOT_SAY);
	}

	@ParameterizedTest
	@CsvSource({ "0,9,false", "0,10,true", "10,19,false", "10,20,true", "30,25,false" })
	void refreshesAFigureOnlyByTenNewAnswers(int published, int now, boolean may) {
		assertThat(PublicationPolicy.mayRefresh(published, now)).isEqualTo(may);
	}

	private static Figure figure(int promoters, int passives, int detractors) {
		return PublicationPolicy.recommendation(SUBJECT, new NetScore(promoters, passives, detractors), null);
	}

}

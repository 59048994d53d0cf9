package dev.goodword.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import dev.goodword.surveys.TalkInputs.Year;
import dev.goodword.surveys.answering.TalkAnswers.TalkAnswer;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be told of whom applicants spoke to. */
class TalkLineTests {

	private static final Subject SUBJECT = new Subject("word-of-mouth", "company", "2026-Q3");

	private static final Map<OutcomeClass, Integer> CLOSED = Map.of(OutcomeClass.REJ_PRE, 200);

	@Test
	@DisplayName("G-07: people reached for each hundred, and the balance, by whom they applied")
	void countsPeopleReachedForEachHundred() {
		List<TalkAnswer> answers = new ArrayList<>();
		answers.addAll(said(OutcomeClass.REJ_PRE, 60, 1, 2, 3));
		answers.addAll(said(OutcomeClass.REJ_PRE, 40, 2, 1, 9));
		TalkLine line = line(answers, 400);
		assertThat(line.result().status()).isEqualTo(Status.OK);
		assertThat(line.result().point()).isEqualTo(-30);
		assertThat(line.result().responseRate()).isEqualTo(0.25);
		assertThat(line.result().basis().seed()).isNotNull();
		assertThat(line.reach().well()).isEqualTo(60);
		assertThat(line.reach().badly()).isEqualTo(90);
		assertThat(line.reach().balance()).isEqualTo(40);
		assertThat(line.reach().split()).containsExactly(60L, 0L, -90L);
	}

	@Test
	void comesOutTheSameInWhateverOrderTheAnswersLie() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 30, 1, 3, 2));
		answers.addAll(said(OutcomeClass.REJ_PRE, 30, 4, 1, 10));
		List<TalkAnswer> turned = new ArrayList<>(answers);
		Collections.reverse(turned);
		assertThat(line(turned, 100)).isEqualTo(line(answers, 100));
	}

	@Test
	@DisplayName("3.12: nothing below twenty, words below fifty, a figure from fifty on")
	void saysNothingThenWordsThenAFigure() {
		assertThat(line(said(OutcomeClass.REJ_PRE, 0, 1, 1, 9), 9).result().status()).isEqualTo(Status.NO_DATA);
		TalkLine few = line(said(OutcomeClass.REJ_PRE, 19, 2, 1, 9), 100);
		assertThat(few.result().status()).isEqualTo(Status.SUPPRESSED);
		assertThat(few.result().number()).isNull();
		TalkLine words = line(said(OutcomeClass.REJ_PRE, 49, 2, 1, 9), 100);
		assertThat(words.result().point()).isNull();
		assertThat(words.result().range()).isNull();
		assertThat(words.result().notes()).containsExactly("WELL");
		assertThat(words.reach()).isNull();
		assertThat(line(said(OutcomeClass.REJ_PRE, 30, 1, 2, 9), 100).result().notes()).containsExactly("BADLY");
		assertThat(line(said(OutcomeClass.REJ_PRE, 30, 2, 2, 9), 100).result().notes()).containsExactly("BOTH");
		assertThat(line(said(OutcomeClass.REJ_PRE, 30, 1, 1, 9), 100).result().notes()).containsExactly("NOBODY");
		assertThat(line(said(OutcomeClass.REJ_PRE, 50, 2, 1, 9), 100).result().point()).isEqualTo(150);
	}

	@Test
	@DisplayName("3.12: nobody reached: no balance, and 0 for each hundred")
	void hasNoBalanceWhereNobodyWasReached() {
		TalkLine line = line(said(OutcomeClass.REJ_PRE, 60, 1, 1, 9), 100);
		assertThat(line.result().point()).isZero();
		assertThat(line.reach().balance()).isNull();
	}

	@Test
	void hidesTheSplitWhereFewWouldStandBehindAPart() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 60, 1, 2, 3));
		answers.addAll(said(OutcomeClass.REJ_PRE, 9, 5, 1, 10));
		assertThat(line(answers, 100).reach().split()).isEmpty();
		answers.addAll(said(OutcomeClass.REJ_PRE, 1, 4, 1, 10));
		assertThat(line(answers, 100).reach().split()).hasSize(3);
	}

	@Test
	@DisplayName("Pitfall 7: what each of a few said does not follow from what they add together")
	void hidesTheSplitWhereAllOfAFewSaidTheSame() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 60, 1, 2, 3));
		answers.addAll(said(OutcomeClass.REJ_PRE, 19, 5, 1, 10));
		assertThat(line(answers, 100).reach().split()).as("nineteen alike").isEmpty();
		answers.addAll(said(OutcomeClass.REJ_PRE, 1, 5, 1, 10));
		assertThat(line(answers, 100).reach().split()).as("twenty alike").hasSize(3);
	}

	@Test
	void doesNotStandForAClassOfWhichNobodyAnswered() {
		TalkInputs inputs = TalkInputs.of(Map.of(OutcomeClass.REJ_PRE, 80, OutcomeClass.REJ_POST, 20),
				said(OutcomeClass.REJ_PRE, 60, 2, 1, 9), 100, Year.NONE, new Referral(0, 0));
		assertThat(TalkLine.of(SUBJECT, inputs).result().status()).isEqualTo(Status.NOT_REPRESENTATIVE);
	}

	@Test
	@DisplayName("pitfalls: below a response of 5 % it is an experiment")
	void callsItAnExperimentWhereHardlyAnybodyAnswered() {
		List<TalkAnswer> answers = said(OutcomeClass.REJ_PRE, 50, 2, 1, 9);
		assertThat(line(answers, 1001).result().notes()).containsExactly(TalkLine.EXPERIMENTAL);
		assertThat(line(answers, 1000).result().notes()).isEmpty();
		assertThat(line(said(OutcomeClass.REJ_PRE, 30, 2, 1, 9), 1000).result().notes()).containsExactly("WELL",
				TalkLine.EXPERIMENTAL);
	}

	@Test
	void leavesOutAnswersThatDoNotSayToHowMany() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 50, 2, 1, 9));
		answers.add(new TalkAnswer(null, 9, 5, 1, null));
		answers.add(new TalkAnswer(OutcomeClass.REJ_PRE, 9, null, 5, null));
		answers.add(new TalkAnswer(OutcomeClass.REJ_PRE, 9, 5, null, null));
		assertThat(line(answers, 100).result().point()).isEqualTo(150);
	}

	@Test
	void tellsOfPublicWordsOnceEnoughWereAsked() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 20, 2, 1, 9));
		answers.addAll(posted(27, 1));
		answers.addAll(posted(12, 3));
		assertThat(line(answers, 100).posted()).extracting((share) -> share.point()).containsExactly(0.0, 31.0, 0.0);
		assertThat(line(posted(30, 3), 100).posted()).as("told only beside words").isEmpty();
	}

	@Test
	void placesTheHardCounterpartBesideIt() {
		TalkLine line = line(List.of(), 0);
		assertThat(line.referral().rate().orElseThrow().value()).isEqualTo(0.07);
		assertThat(new Referral(3, 0).rate()).isEmpty();
	}

	@Test
	@DisplayName("Pitfall 12: a year before is weighted by the same mix: offers that grew are no better talk")
	void comparesYearsByTheSameWeights() {
		List<TalkAnswer> talk = new ArrayList<>(said(OutcomeClass.REJ_PRE, 60, 1, 2, 3));
		talk.addAll(said(OutcomeClass.OFFERED, 60, 3, 1, 10));
		TalkInputs before = inputs(Map.of(OutcomeClass.REJ_PRE, 95, OutcomeClass.OFFERED, 5), talk, Year.NONE);
		Year year = new Year(Map.of(OutcomeClass.REJ_PRE, 90, OutcomeClass.OFFERED, 10), before.said());
		TalkLine same = TalkLine.of(SUBJECT,
				inputs(Map.of(OutcomeClass.REJ_PRE, 60, OutcomeClass.OFFERED, 40), talk, year));
		assertThat(same.result().point()).isGreaterThan(0);
		assertThat(TalkLine.of(SUBJECT, before).result().point()).isLessThan(0);
		assertThat(same.verdict()).isEqualTo(Verdict.NO_CLEAR_CHANGE);
	}

	@Test
	void saysADirectionOnlyWhereBothYearsWereFigures() {
		TalkInputs well = inputs(CLOSED, said(OutcomeClass.REJ_PRE, 60, 2, 1, 9), Year.NONE);
		TalkInputs badly = inputs(CLOSED, said(OutcomeClass.REJ_PRE, 60, 1, 2, 9), new Year(CLOSED, well.said()));
		assertThat(TalkLine.of(SUBJECT, badly).verdict()).isEqualTo(Verdict.WORSE);
		TalkInputs again = inputs(CLOSED, said(OutcomeClass.REJ_PRE, 60, 2, 1, 9), new Year(CLOSED, badly.said()));
		assertThat(TalkLine.of(SUBJECT, again).verdict()).isEqualTo(Verdict.BETTER);
		assertThat(TalkLine.of(SUBJECT, well).verdict()).isEqualTo(Verdict.CANNOT_SAY);
		TalkInputs few = inputs(CLOSED, said(OutcomeClass.REJ_PRE, 30, 2, 1, 9), Year.NONE);
		assertThat(TalkLine
			.of(SUBJECT, inputs(CLOSED, said(OutcomeClass.REJ_PRE, 60, 1, 2, 9), new Year(CLOSED, few.said())))
			.verdict()).isEqualTo(Verdict.CANNOT_SAY);
	}

	@Test
	void countsNobodyOfAnOutcomeThatNobodyHad() {
		List<TalkAnswer> answers = new ArrayList<>(said(OutcomeClass.REJ_PRE, 50, 2, 1, 9));
		answers.addAll(said(OutcomeClass.OFFERED, 30, 5, 1, 9));
		assertThat(line(answers, 100).result().responseRate()).isEqualTo(0.5);
		assertThat(line(answers, 100).result().point()).isEqualTo(150);
	}

	private static TalkInputs inputs(Map<OutcomeClass, Integer> closed, List<TalkAnswer> answers, Year year) {
		return TalkInputs.of(closed, answers, 200, year, new Referral(0, 0));
	}

	private static TalkLine line(List<TalkAnswer> answers, int asked) {
		return TalkLine.of(SUBJECT, TalkInputs.of(CLOSED, answers, asked, Year.NONE, new Referral(7, 100)));
	}

	private static List<TalkAnswer> said(OutcomeClass outcome, int people, int well, int badly, int rating) {
		return Collections.nCopies(people, new TalkAnswer(outcome, rating, well, badly, null));
	}

	private static List<TalkAnswer> posted(int people, int way) {
		return Collections.nCopies(people, new TalkAnswer(OutcomeClass.REJ_PRE, 9, null, null, way));
	}

}

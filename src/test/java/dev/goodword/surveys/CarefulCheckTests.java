package dev.goodword.surveys;

import java.util.List;
import java.util.Map;

import dev.goodword.surveys.answering.CountedAnswers.Counted;
import dev.goodword.surveys.answering.CountedAnswers.Paced;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.NetScore;
import dev.goodword.surveys.scores.OutcomeClass;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.publish.Cuts.Group;
import dev.goodword.surveys.scores.publish.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The score without hasty answers, and whether it may stand beside the others. */
class CarefulCheckTests {

	private static final Subject SUBJECT = new Subject("recommendation.careful", "c", "2026-Q2");

	private static final Map<OutcomeClass, Integer> EARLY = Map.of(OutcomeClass.REJ_PRE, 100);

	private static final Map<OutcomeClass, Integer> BOTH = Map.of(OutcomeClass.REJ_PRE, 400, OutcomeClass.REJ_POST,
			100);

	@Test
	@DisplayName("experience.md 3.4: with and without, when it moves by more than two points")
	void isShownWhenItMoves() {
		CarefulLine moved = line(EARLY, careful(OutcomeClass.REJ_PRE, 20, 5, 10),
				hasty(OutcomeClass.REJ_PRE, 0, 5, 10));
		assertThat(moved.without().point()).as("10 of 35, where all are 0 of 50").isEqualTo(29);
		assertThat(moved.stands()).isTrue();
		CarefulLine same = line(EARLY, careful(OutcomeClass.REJ_PRE, 14, 7, 14), hasty(OutcomeClass.REJ_PRE, 6, 3, 6));
		assertThat(same.without().point()).isEqualTo(0);
		assertThat(same.stands()).isFalse();
		CarefulLine twoPoints = line(EARLY, careful(OutcomeClass.REJ_PRE, 41, 20, 39),
				hasty(OutcomeClass.REJ_PRE, 49, 0, 51));
		assertThat(twoPoints.moved()).as("2 of 100 with 100 others at -2 is 0: moved by exactly two").isFalse();
	}

	@Test
	void weighsByWhatBecameOfTheApplications() {
		CarefulLine line = line(BOTH, careful(OutcomeClass.REJ_PRE, 10, 0, 30), hasty(OutcomeClass.REJ_PRE, 15, 0, 5),
				careful(OutcomeClass.REJ_POST, 30, 0, 10));
		assertThat(line.without().point()).as("80 % at -50, 20 % at +50").isEqualTo(-30);
		assertThat(line.without().status()).isEqualTo(Status.OK);
	}

	@Test
	void saysNothingWhereTheRestDoesNotStandForAll() {
		CarefulLine line = line(BOTH, careful(OutcomeClass.REJ_PRE, 10, 0, 30), hasty(OutcomeClass.REJ_POST, 15, 0, 5));
		assertThat(line.without().status()).isEqualTo(Status.NOT_REPRESENTATIVE);
		assertThat(line.stands()).isFalse();
	}

	@Test
	@DisplayName("experience.md 3.11: whole less careful is nobody or ten at least")
	void mayNotLeaveAFew() {
		assertThat(mayStand(EARLY, careful(OutcomeClass.REJ_PRE, 20, 5, 10), hasty(OutcomeClass.REJ_PRE, 3, 3, 3)))
			.isFalse();
		assertThat(mayStand(EARLY, careful(OutcomeClass.REJ_PRE, 20, 5, 10), hasty(OutcomeClass.REJ_PRE, 3, 4, 3)))
			.isTrue();
		assertThat(mayStand(EARLY, careful(OutcomeClass.REJ_PRE, 20, 5, 10))).as("nothing to leave out").isFalse();
	}

	@Test
	@DisplayName("Pitfall 7: nor what all of a few answered")
	void mayNotTellEveryAnswer() {
		assertThat(mayStand(EARLY, careful(OutcomeClass.REJ_PRE, 20, 5, 10), hasty(OutcomeClass.REJ_PRE, 0, 0, 15)))
			.isFalse();
		assertThat(mayStand(EARLY, careful(OutcomeClass.REJ_PRE, 12, 0, 0), hasty(OutcomeClass.REJ_PRE, 10, 5, 15)))
			.isFalse();
	}

	@Test
	@DisplayName("Pitfall 6: it is one more published set, beside departments and recruiters")
	void mayNotSubtractToAFewOfADepartment() {
		List<Paced> answers = List.of(new Paced(in("d1", 10, 10, 10), false), new Paced(in("d2", 2, 1, 1), false),
				new Paced(in("d2", 4, 4, 4), true));
		CarefulInputs inputs = CarefulInputs.of(EARLY, answers);
		List<Group> both = List.of(new Group(Level.DEPARTMENT, "d1"), new Group(Level.DEPARTMENT, "d2"));
		assertThat(CarefulCheck.mayStand(inputs, answers, List.of())).as("34 and 12").isTrue();
		assertThat(CarefulCheck.mayStand(inputs, answers, both)).as("34 less the 30 of one department are four")
			.isFalse();
		List<Paced> more = List.of(new Paced(in("d1", 10, 10, 10), false), new Paced(in("d2", 4, 4, 4), false),
				new Paced(in("d2", 4, 4, 4), true));
		assertThat(CarefulCheck.mayStand(CarefulInputs.of(EARLY, more), more, both)).as("twelve").isTrue();
	}

	@Test
	@DisplayName("Pitfall 7: nor to some of a department who all said the same")
	void mayNotSubtractToSomeOfOneMind() {
		List<Paced> answers = List.of(new Paced(in("d1", 10, 10, 10), false), new Paced(in("d2", 0, 0, 13), false),
				new Paced(in("d2", 4, 4, 4), true));
		CarefulInputs inputs = CarefulInputs.of(EARLY, answers);
		List<Group> both = List.of(new Group(Level.DEPARTMENT, "d1"), new Group(Level.DEPARTMENT, "d2"));
		assertThat(CarefulCheck.mayStand(inputs, answers, List.of())).isTrue();
		assertThat(CarefulCheck.mayStand(inputs, answers, both)).as("43 less 30 are thirteen who would warn others")
			.isFalse();
	}

	@Test
	void mayNotSubtractToAFewOfAGroupOfPositions() {
		List<Paced> answers = List.of(new Paced(grouped("engineers", 10, 10, 10), false),
				new Paced(grouped("drivers", 2, 1, 1), false), new Paced(grouped("drivers", 4, 4, 4), true));
		CarefulInputs inputs = CarefulInputs.of(EARLY, answers);
		List<Group> both = List.of(new Group(Level.DEPARTMENT, "d1"), new Group(Level.POSITION_GROUP, "engineers"),
				new Group(Level.POSITION_GROUP, "drivers"));
		assertThat(CarefulCheck.mayStand(inputs, answers, both.subList(0, 1))).isTrue();
		assertThat(CarefulCheck.mayStand(inputs, answers, both)).isFalse();
	}

	@Test
	void mayHideAFewInAWeightedSum() {
		assertThat(mayStand(BOTH, careful(OutcomeClass.REJ_PRE, 20, 5, 10), hasty(OutcomeClass.REJ_PRE, 5, 5, 5),
				careful(OutcomeClass.REJ_POST, 20, 10, 10), hasty(OutcomeClass.REJ_POST, 1, 1, 1)))
			.as("one sum of two outcomes with other weights gives neither away")
			.isTrue();
	}

	@Test
	void countsTheOthersOfEachOutcome() {
		CarefulInputs inputs = CarefulInputs.of(BOTH, List.of(careful(OutcomeClass.REJ_PRE, 20, 5, 10),
				hasty(OutcomeClass.REJ_PRE, 1, 2, 3), hasty(OutcomeClass.STALE, 0, 1, 0)));
		assertThat(inputs.hasty(OutcomeClass.REJ_PRE)).isEqualTo(new NetScore(1, 2, 3));
		assertThat(inputs.hasty(OutcomeClass.OFFERED).n()).isZero();
		assertThat(inputs.hasty()).isEqualTo(7);
	}

	private static CarefulLine line(Map<OutcomeClass, Integer> closings, Paced... answers) {
		return CarefulLine.of(SUBJECT, CarefulInputs.of(closings, List.of(answers)));
	}

	private static boolean mayStand(Map<OutcomeClass, Integer> closings, Paced... answers) {
		return CarefulCheck.mayStand(CarefulInputs.of(closings, List.of(answers)), List.of(answers), List.of());
	}

	private static Paced careful(OutcomeClass outcome, int promoters, int passives, int detractors) {
		return new Paced(new Counted(outcome, null, null, null, new NetScore(promoters, passives, detractors)), false);
	}

	private static Paced hasty(OutcomeClass outcome, int promoters, int passives, int detractors) {
		return new Paced(new Counted(outcome, null, null, null, new NetScore(promoters, passives, detractors)), true);
	}

	private static Counted in(String department, int promoters, int passives, int detractors) {
		return new Counted(OutcomeClass.REJ_PRE, department, null, null, new NetScore(promoters, passives, detractors));
	}

	private static Counted grouped(String group, int promoters, int passives, int detractors) {
		return new Counted(OutcomeClass.REJ_PRE, "d1", group, null, new NetScore(promoters, passives, detractors));
	}

}

package dev.goodword.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Told;
import dev.goodword.calendars.ReadingPlace;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionPolicyTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

	private static final String FINE = "Can I work from home?";

	/** 26 November 2026 is a Thursday. */
	@ParameterizedTest
	@CsvSource({ "2026-11-26T02:00:00Z, Asia/Shanghai, 2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-26T15:59:00Z, Asia/Shanghai, 2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-26T16:00:00Z, Asia/Shanghai, 2026-11-30T10:00:00Z, 2026-12-01",
			"2026-11-28T02:00:00Z, Europe/London, 2026-11-30T10:00:00Z, 2026-12-01",
			"2026-11-26T02:00:00Z, Pacific/Auckland, 2026-11-27T10:00:00Z, 2026-11-30",
			"2026-11-25T02:00:00Z, Pacific/Auckland, 2026-11-26T10:00:00Z, 2026-11-27",
			"2026-11-25T02:00:00Z, America/Los_Angeles, 2026-11-26T10:00:00Z, 2026-11-27" })
	void leavesTheTeamOneWorkingDayAndTellsTheNext(Instant asked, ZoneId theirs, Instant due, LocalDate told) {
		QuestionDates dates = QuestionPolicy.dates(WorkingCalendar.mondayToFriday(SHANGHAI),
				new ReadingPlace(theirs, null), asked);

		assertThat(dates).isEqualTo(new QuestionDates(due, told, theirs));
		assertThat(told.plusDays(1).atStartOfDay(theirs).toInstant()).as("the told day ends after ours").isAfter(due);
	}

	@Test
	void saysThatADayIsOverWhenItIsWhereTheCandidateIs() {
		QuestionDates dates = new QuestionDates(NOW, LocalDate.parse("2026-11-30"), SHANGHAI);

		assertThat(dates.isPassed(Instant.parse("2026-11-30T15:59:59Z"))).isFalse();
		assertThat(dates.isPassed(Instant.parse("2026-11-30T16:00:00Z"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVE, , NOTHING_TO_TELL, ", "ENDED, NOT_SELECTED, SCHEDULED, ", "ENDED, NOT_SELECTED, PENDING, ",
			"ENDED, NOT_SELECTED, SENT, ended", "ENDED, WITHDRAWN, NOTHING_TO_TELL, ended" })
	void letsPeopleAskUntilTheyKnowTheEnd(ApplicationState state, @Nullable Outcome outcome, Told told,
			@Nullable String why) {
		assertThat(QuestionPolicy.toAsk(application(state, outcome, told), FINE, List.of(), NOW))
			.isEqualTo((why != null) ? QuestionPolicy.because(why) : Optional.empty());
	}

	@Test
	void refusesWhatSaysNothingOrIsTooLong() {
		for (String text : List.of("", " \u3000\n", "x".repeat(1001), "bell\u0007", "\ud800")) {
			assertThat(toAsk(text, List.of())).isEqualTo(QuestionPolicy.because("question"));
		}
		assertThat(toAsk("x".repeat(1000), List.of())).isEmpty();
		assertThat(toAsk("问".repeat(1000), List.of())).isEmpty();
		assertThat(toAsk("😀".repeat(1000), List.of())).isEmpty();
	}

	@Test
	void letsThreeBeOpenAndFiveBeAskedWithinADay() {
		assertThat(toAsk(FINE, asked(2, QuestionState.ASKED, NOW))).isEmpty();
		assertThat(toAsk(FINE, asked(3, QuestionState.ASKED, NOW))).isEqualTo(QuestionPolicy.because("open"));
		assertThat(toAsk(FINE, asked(4, QuestionState.ANSWERED, NOW))).isEmpty();
		assertThat(toAsk(FINE, asked(5, QuestionState.ANSWERED, NOW))).isEqualTo(QuestionPolicy.because("pace"));
		assertThat(toAsk(FINE, asked(5, QuestionState.ANSWERED, NOW.minusSeconds(86_400)))).isEmpty();
		assertThat(toAsk(FINE, asked(5, QuestionState.SETTLED, NOW))).isEqualTo(QuestionPolicy.because("pace"));
	}

	@ParameterizedTest
	@CsvSource({ "ASKED, Two days a week., ", "ASKED, ' ', answer", "ANSWERED, Two days a week., settled",
			"TAKEN_BACK, Two days a week., settled", "SETTLED, Two days a week., settled" })
	void takesOneAnswerWithWords(QuestionState state, String answer, @Nullable String why) {
		assertThat(QuestionPolicy.toAnswer(state, answer))
			.isEqualTo((why != null) ? QuestionPolicy.because(why) : Optional.empty());
	}

	@Test
	void takesLongAnswersUpToTheirLimit() {
		assertThat(QuestionPolicy.toAnswer(QuestionState.ASKED, "x".repeat(3000))).isEmpty();
		assertThat(QuestionPolicy.toAnswer(QuestionState.ASKED, "x".repeat(3001)))
			.isEqualTo(QuestionPolicy.because("answer"));
	}

	/** 26 November 2026 is a Thursday. */
	@Test
	void explainsADecisionOnTheThirdDayToWhoeverMetUs() {
		assertThat(QuestionPolicy.daysToExplain(ended(Outcome.NOT_SELECTED, Told.SENT, NOW))).isEqualTo(2);
		assertThat(
				QuestionPolicy.dates(WorkingCalendar.mondayToFriday(SHANGHAI), new ReadingPlace(SHANGHAI, null), NOW, 2)
					.told())
			.as("the third working day")
			.isEqualTo("2026-12-01");
		assertThat(QuestionPolicy.daysToExplain(ended(Outcome.NOT_SELECTED, Told.SENT, null))).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "NOT_SELECTED, SENT, ", "POSITION_CLOSED, SENT, ", "NOT_SELECTED, PENDING, undecided",
			"NOT_SELECTED, SCHEDULED, undecided", "WITHDRAWN, NOTHING_TO_TELL, undecided",
			"HIRED, NOTHING_TO_TELL, undecided" })
	void explainsOnlyANoThatWasTold(Outcome outcome, Told told, @Nullable String why) {
		assertThat(QuestionPolicy.toWant(ended(outcome, told, null), "", List.of(), NOW))
			.isEqualTo((why != null) ? QuestionPolicy.because(why) : Optional.empty());
	}

	@Test
	void explainsOnceAndNotForEver() {
		ApplicationSummary ended = ended(Outcome.NOT_SELECTED, Told.SENT, null);
		List<QuestionSummary> other = asked(1, QuestionState.ASKED, NOW);
		List<QuestionSummary> wish = List
			.of(new QuestionSummary(new CandidateQuestionId(new UUID(0, 1)), ended.id(), QuestionState.ANSWERED, "",
					"Because.", NOW, new QuestionDates(NOW, LocalDate.parse("2026-11-30"), SHANGHAI), null, NOW, null,
					QuestionKind.FEEDBACK, 0));

		assertThat(QuestionPolicy.toWant(ended, "", other, NOW)).isEmpty();
		assertThat(QuestionPolicy.toWant(ended, "", wish, NOW)).isEqualTo(QuestionPolicy.because("wanted"));
		assertThat(QuestionPolicy.toWant(ended, "", List.of(), NOW.plus(QuestionPolicy.WANTED_FOR))).isEmpty();
		assertThat(QuestionPolicy.toWant(ended, "", List.of(), NOW.plus(QuestionPolicy.WANTED_FOR).plusSeconds(1)))
			.isEqualTo(QuestionPolicy.because("long"));
		assertThat(QuestionPolicy.toWant(ended, "x".repeat(1001), List.of(), NOW))
			.isEqualTo(QuestionPolicy.because("question"));
	}

	private static ApplicationSummary ended(Outcome outcome, Told told, @Nullable Instant met) {
		ApplicationSummary one = application(ApplicationState.ENDED, outcome, told);
		return new ApplicationSummary(one.id(), one.candidate(), one.position(), one.attempt(), one.reference(),
				one.stage(), one.stageKind(), one.stageEpoch(), one.state(), outcome, told, NOW, null, null, NOW, met,
				0);
	}

	private static Optional<Refusal> toAsk(String text, List<QuestionSummary> before) {
		return QuestionPolicy.toAsk(application(ApplicationState.ACTIVE, null, Told.NOTHING_TO_TELL), text, before,
				NOW);
	}

	private static List<QuestionSummary> asked(int many, QuestionState state, Instant at) {
		return IntStream.range(0, many)
			.mapToObj((n) -> new QuestionSummary(new CandidateQuestionId(new UUID(0, n)),
					new JobApplicationId(new UUID(0, 9)), state, "?" + n, null, at,
					new QuestionDates(at, LocalDate.parse("2026-11-30"), SHANGHAI), null, null, null,
					QuestionKind.QUESTION, 0))
			.toList();
	}

	private static ApplicationSummary application(ApplicationState state, @Nullable Outcome outcome, Told told) {
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 9)), new CandidateId(new UUID(0, 3)),
				new PositionId(new UUID(0, 1)), 1, "AX", new StageId(new UUID(0, 4)), StageKind.SCREEN, 1, state,
				outcome, told, NOW, null, null, null, null, 0);
	}

}

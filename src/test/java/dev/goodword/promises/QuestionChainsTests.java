package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Role;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.promises.PromiseYears.Period;
import dev.goodword.promises.PromiseYears.TwoYears;
import dev.goodword.questions.AnsweringQuestions;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.QuestionDays;
import dev.goodword.questions.QuestionSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Days told to whoever asked something are promises, kept and broken as all are. */
@GoodwordTest
@Tag("mysql")
class QuestionChainsTests {

	private static final Instant BEGIN = MovableClock.START;

	/** Told on Monday in Shanghai: Wednesday, 18:00 there. */
	private static final Instant FIRST_DAY = Instant.parse("2026-11-25T10:00:00Z");

	/** On its morning nobody had answered: three working days, told as Tuesday. */
	private static final Instant SECOND_DAY = Instant.parse("2026-12-01T10:00:00Z");

	private static final Instant FAR = Instant.parse("2026-12-31T10:00:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	AskingQuestions asking;

	@Autowired
	AnsweringQuestions answering;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	QuestionDays days;

	@Autowired
	PromiseTallies tallies;

	@Autowired
	PromiseYears years;

	@Autowired
	PromiseWeeks weeks;

	@Autowired
	PassingTime time;

	private Company company;

	private JobApplicationId mia;

	@BeforeEach
	void anApplicant() {
		this.company = this.hiring.company();
		this.mia = Objects
			.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), "Mia").application());
	}

	@Test
	@DisplayName("experience.md 3.6.9: promises of question chains, open overdue ones broken")
	void countsAnOpenQuestionAsBrokenOnceItsDayIsOver() {
		ask();
		assertThat(questions(BEGIN)).isEqualTo(PromiseTally.NONE);
		assertThat(questions(FIRST_DAY)).as("until the evening where they are").isEqualTo(PromiseTally.NONE);
		assertThat(questions(FIRST_DAY.plusSeconds(1))).isEqualTo(new PromiseTally(0, 0, 1, 1));
	}

	@Test
	void isKeptByThePersonWhoseAnswerReachedThem() {
		QuestionSummary asked = ask();
		answer(asked);
		assertThat(questions(BEGIN)).as("the letter has not left").isEqualTo(PromiseTally.NONE);
		until(BEGIN.plus(Duration.ofMinutes(10)));
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(1, 0, 0, 1));
		PromiseTally all = this.tallies.due(this.company.id(), BEGIN, FAR, FAR);
		assertThat(all).as("the application's own is open and over; both are one applicant")
			.isEqualTo(new PromiseTally(1, 0, 1, 1));
		assertThat(this.tallies.due(BEGIN, FAR, FAR, 2)).containsEntry(this.company.id(), all);
		assertThat(this.tallies.due(BEGIN, FAR, FAR, 3)).doesNotContainKey(this.company.id());
		assertThat(this.tallies.due(this.company.id(), this.company.recruiter(), BEGIN, FAR, FAR)).isEqualTo(all);
		assertThat(this.tallies.due(this.company.id(), this.hiring.company().recruiter(), BEGIN, FAR, FAR).due())
			.isZero();
		Period before = new Period(BEGIN.minus(Duration.ofDays(365)), BEGIN);
		assertThat(this.years.due(this.company.id(), new Period(BEGIN, FAR), before, FAR))
			.isEqualTo(new TwoYears(all, PromiseTally.NONE));
	}

	@Test
	void isKeptByAMachineThatTellsALaterDayInTimeAndTwiceAtMost() {
		QuestionSummary asked = ask();
		until(Instant.parse("2026-11-25T02:00:00Z"));
		assertThat(questions(FIRST_DAY.plusSeconds(1))).isEqualTo(new PromiseTally(0, 1, 0, 1));
		assertThat(questions(SECOND_DAY.plusSeconds(1))).as("the day they were told then")
			.isEqualTo(new PromiseTally(0, 1, 1, 1));
		until(Instant.parse("2026-12-01T02:00:00Z"));
		assertThat(questions(SECOND_DAY.plusSeconds(1))).isEqualTo(new PromiseTally(0, 2, 0, 1));
		until(Instant.parse("2026-12-15T02:00:00Z"));
		assertThat(questions(FAR)).as("after two nothing goes out by itself").isEqualTo(new PromiseTally(0, 2, 1, 1));
		answer(asked);
		until(Instant.parse("2026-12-15T03:00:00Z"));
		assertThat(questions(FAR)).as("too late").isEqualTo(new PromiseTally(0, 2, 1, 1));
	}

	@Test
	void aLaterDayNobodyHeardOfIsNone() {
		CandidateQuestionId asked = ask().id();
		this.time.only("questions").until(Instant.parse("2026-11-25T01:31:00Z"));
		assertThat(questions(FAR)).as("they count on the first").isEqualTo(new PromiseTally(0, 0, 1, 1));
		this.days.answerHeard(asked, FIRST_DAY);
		this.days.laterDayHeard(asked, FIRST_DAY.plusSeconds(1));
		assertThat(questions(FAR)).as("answered before the letter could leave").isEqualTo(new PromiseTally(1, 0, 0, 1));
	}

	@Test
	void aLaterDayThatIsToldTooLateKeepsNothing() {
		CandidateQuestionId asked = ask().id();
		this.time.only("questions").until(Instant.parse("2026-11-25T01:31:00Z"));
		this.days.laterDayHeard(asked, FIRST_DAY.plusSeconds(1));
		assertThat(questions(SECOND_DAY)).isEqualTo(new PromiseTally(0, 0, 1, 1));
		this.days.answerHeard(asked, SECOND_DAY);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(1, 0, 1, 1));
	}

	@Test
	void aLetterThatCameBackHasKeptNothing() {
		CandidateQuestionId asked = ask().id();
		this.days.answerHeard(asked, BEGIN);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(1, 0, 0, 1));
		this.days.answerLost(asked);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(0, 0, 1, 1));
		this.days.answerHeard(asked, FIRST_DAY);
		assertThat(questions(FAR)).as("told by a call in time").isEqualTo(new PromiseTally(1, 0, 0, 1));
	}

	@Test
	void aLaterDayThatCameBackIsUnheardOfAgain() {
		CandidateQuestionId asked = ask().id();
		until(Instant.parse("2026-11-25T02:00:00Z"));
		this.days.laterDayLost(asked);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(0, 0, 1, 1));
		this.days.laterDayHeard(asked, FIRST_DAY);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(0, 1, 1, 1));
	}

	@Test
	void owesNothingToWhoeverNeedsNoAnswer() {
		QuestionSummary asked = ask();
		this.asking.takeBack(this.mia, asked.id());
		assertThat(questions(FAR)).isEqualTo(PromiseTally.NONE);
		this.asking.ask(this.mia, "And where is the office?");
		this.withdrawing.withdraw(this.mia, Withdrawal.UNEXPLAINED);
		assertThat(questions(FAR)).isEqualTo(PromiseTally.NONE);
	}

	@Test
	void aBrokenWordStaysBrokenWhenTheyLeave() {
		ask();
		this.time.only("messages").until(FIRST_DAY.plusSeconds(1));
		this.withdrawing.withdraw(this.mia, Withdrawal.UNEXPLAINED);
		assertThat(questions(FAR)).isEqualTo(new PromiseTally(0, 0, 1, 1));
	}

	@Test
	void leavesConfidentialPositionsOut() {
		JobApplicationId hidden = Objects.requireNonNull(
				this.hiring
					.apply(this.hiring.openPosition(this.company, true,
							Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER))), "Ada")
					.application());
		this.asking.ask(hidden, "Where is the office?");
		assertThat(questions(FAR)).isEqualTo(PromiseTally.NONE);
	}

	private QuestionSummary ask() {
		return this.asking.ask(this.mia, "Can I work from home?");
	}

	private void answer(QuestionSummary asked) {
		this.answering.answer(this.mia, asked.id(), new Answer("Two days a week.", null, null),
				this.hiring.recruiter(this.company));
	}

	private void until(Instant moment) {
		this.time.only("questions", "promises", "messages").until(moment);
	}

	/** What became of those about questions alone, in the words of the weekly report. */
	private PromiseTally questions(Instant now) {
		return this.weeks.parts(this.company.id(), BEGIN, FAR, now)
			.stream()
			.filter((part) -> part.kind() == PromiseKind.QUESTION)
			.map(PromiseWeeks.Part::tally)
			.reduce(PromiseTally.NONE, PromiseTally::plus);
	}

}

package dev.goodword.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AnsweringQuestions;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.scores.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

/** What was asked although the page said it. */
@GoodwordTest
@Tag("mysql")
class RepeatedQuestionsTests {

	private static final PublicWords HOME = PublicWords.of(LocaleTag.EN,
			new Pair("Can I work from home?", "Two days a week."));

	private static final Duration MINUTE = Duration.ofMinutes(1);

	@Autowired
	HiringFixture hiring;

	@Autowired
	AskingQuestions asking;

	@Autowired
	AnsweringQuestions answering;

	@Autowired
	PublishedAnswers published;

	@Autowired
	RepeatTable table;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	private Company company;

	private PositionId position;

	private StaffMember recruiter;

	@BeforeEach
	void aPosition() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
		this.recruiter = this.hiring.recruiter(this.company);
	}

	@Test
	@DisplayName("experience.md 3.6.9: candidate questions whose topic has a published answer / all candidate questions")
	void countsQuestionsWhoseTopicHasAPublishedAnswer() {
		JobApplicationId mia = applied("Mia");
		JobApplicationId before = applied("Also asked before");
		QuestionSummary first = this.asking.ask(mia, "Can I work from home?");
		QuestionSummary same = this.asking.ask(before, "Work from home, can I?");
		pass();
		answer(first, HOME, null);
		PublishedRef ref = this.published.standing(this.position).get(0).ref();
		answer(same, null, ref);
		pass();
		assertThat(found()).as("both asked before it was published").isEqualTo(new Repeats(2, 0, 0));
		this.asking.helped(applied("Helped"), "Is it possible to work from home?", ref);
		answer(this.asking.ask(applied("Sent"), "Home office?"), null, ref);
		JobApplicationId other = applied("Other");
		answer(this.asking.ask(other, "Where is the office?"), null, null);
		this.asking.ask(other, "Is lunch free?");
		QuestionSummary taken = this.asking.ask(other, "And dinner?");
		this.asking.takeBack(other, taken.id());
		Repeats found = found();
		assertThat(found).as("of six one is open, and one taken back is none").isEqualTo(new Repeats(6, 1, 1));
		assertThat(found.rate()).isEqualTo(new Share(2, 6));
		assertThat(this.table.of(this.hiring.company().id(), MovableClock.START, far()).asked()).isZero();
		assertThat(this.table.of(this.company.id(), far(), far().plus(MINUTE)).asked()).isZero();
	}

	@Test
	void leavesConfidentialPositionsOut() {
		this.asking.ask(Objects.requireNonNull(this.hiring
			.apply(this.hiring.openPosition(this.company, true,
					Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER))), "Ada")
			.application()), "Where is the office?");
		assertThat(found().asked()).isZero();
	}

	@Test
	void saysItOnThePageInASentenceFirst() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, "/insights/details?period=2026-Q4")).contains("Questions asked again",
				"Too few to tell: fewer than 10 questions");
		this.published.publish(this.position, HOME, this.recruiter);
		PublishedRef ref = this.published.standing(this.position).get(0).ref();
		pass();
		for (int number = 0; number < 5; number++) {
			JobApplicationId one = applied("Asks " + number);
			this.asking.helped(one, "May I work from home?", ref);
			QuestionSummary sent = this.asking.ask(one, "From home?");
			this.asking.ask(one, "Where is the office?");
			this.asking.ask(one, "Is lunch free?");
			if (number == 0) {
				answer(sent, null, ref);
			}
		}
		assertThat(this.browser.page(head, "/insights/details?period=2026-Q4"))
			.contains("30% of the 20 questions were about something the page of the position answered already: 25% were"
					+ " settled by that answer before anything was sent, 5% were sent all the same.")
			.containsSubsequence("Repeat-question rate", "30%", "14 to 52", "nothing sent", "5 (25%)",
					"Sent all the same", "1 (5%)");
		assertThat(this.browser.page(head, "/insights/details?period=2026-Q4&lang=zh-Hans"))
			.contains("20个提问中，30%问的是", "重复提问率")
			.doesNotContain("??");
	}

	@Test
	void saysWhereItWasNotCountedYet() {
		assertThat(RepeatCounts.repeats(Map.of("wait.half", 3.0))).isEmpty();
		assertThat(
				RepeatCounts.repeats(Map.of("questions.asked", 20.0, "questions.helped", 5.0, "questions.sent", 1.0)))
			.contains(new Repeats(20, 5, 1));
		StaticMessageSource keys = new StaticMessageSource();
		keys.setUseCodeAsDefaultMessage(true);
		FigureWords words = new FigureWords(keys, LocaleTag.EN, UTC);
		assertThat(RepeatCounts.shown(new Repeats(9, 9, 0), words).rows()).isEmpty();
		assertThat(RepeatCounts.shown(new Repeats(10, 0, 0), words).rows()).hasSize(3);
	}

	private JobApplicationId applied(String name) {
		return Objects.requireNonNull(this.hiring.apply(this.position, name).application());
	}

	private void answer(QuestionSummary asked, @Nullable PublicWords words, @Nullable PublishedRef standing) {
		this.answering.answer(asked.application(), asked.id(),
				new Answer("Two days a week.", words, (standing != null) ? standing.answer() : null), this.recruiter);
	}

	private void pass() {
		this.time.only("messages").by(MINUTE);
	}

	private Repeats found() {
		return this.table.of(this.company.id(), MovableClock.START, far());
	}

	private static Instant far() {
		return MovableClock.START.plus(Duration.ofDays(30));
	}

}

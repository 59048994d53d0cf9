package dev.goodword.portal.tracking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.questions.AnsweringQuestions;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublicWords.Pair;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.PublishedRef;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Candidates ask, find what was answered before, and hear when it changes. */
@Tag("long-on-mysql")
@GoodwordTest
class QuestionControllerTests {

	private static final String HOME = "Can I work from home on some days?";

	private static final String TWO_DAYS = "Two days a week, once you know the team.";

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private Questions questions;

	@Autowired
	private AnsweringQuestions answering;

	@Autowired
	private PublishedAnswers published;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private WithdrawingApplications withdrawing;

	@Autowired
	private Positions positions;

	@Autowired
	private Tasks tasks;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private Receipt mia;

	private JobApplicationId id;

	private Visitor asker;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.mia = this.hiring.apply(this.position, "Mia O’Neill");
		this.id = new JobApplicationId(this.mia.subject());
		this.asker = signedIn(this.mia);
	}

	@Test
	void asksAndIsToldTheDayAtOnceWithoutScripts() {
		assertThat(this.asker.open(page(this.mia))).contains("/questions\"", "Ask a question");
		assertThat(this.asker.open(page(this.mia) + "/questions")).contains("Chen Yu or a colleague answers")
			.doesNotContain("What you asked");
		ask(this.asker, this.mia, HOME);
		assertThat(this.asker.follow()).contains("We have your question", HOME, "Wednesday, 25 November 2026",
				"I need no answer any more");
		assertThat(open()).singleElement().satisfies((task) -> {
			assertThat(task.kind()).isEqualTo(Questions.TASK);
			assertThat(task.assignee()).isEqualTo(this.recruiter.id());
			assertThat(task.dueAt()).isEqualTo("2026-11-24T10:00:00Z");
		});
		assertThat(this.questions.among(Set.of(this.id))).containsExactly(this.id);
		ask(this.asker, this.mia, " " + HOME + "\n");
		assertThat(this.questions.of(this.id)).as("the same again").hasSize(1);
	}

	@Test
	void readsTheAnswerInAMailAndOnThePage() {
		QuestionSummary asked = asked(HOME);
		answer(asked, null);
		pass(Duration.ofMinutes(10));
		assertThat(newest(this.mia)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("Your question about Backend developer");
			assertThat(mail.text()).contains("You asked: “" + HOME + "”", TWO_DAYS, "Not what you meant?")
				.doesNotContain("published", "You will hear from us by");
		});
		assertThat(this.asker.open(page(this.mia) + "/questions")).contains("Answered Mon 23 Nov", TWO_DAYS)
			.doesNotContain("I need no answer");
		assertThat(this.asker.open(page(this.mia))).contains("We answered your question", TWO_DAYS);
		assertThat(open()).isEmpty();
		assertThat(this.questions.among(Set.of(this.id))).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.answering.answer(this.id, asked.id(), new Answer("Never.", null, null), this.recruiter));
	}

	@Test
	@DisplayName("E7 a published answer appears before the same is asked again; when it changes, both are told")
	void e7FindsAPublishedAnswerBeforeItIsAskedAgainAndTellsBothWhenItChanges() {
		answer(asked(HOME), PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		String job = "/jobs/" + this.positions.summary(this.position).code();
		assertThat(new Visitor(this.mvc, "en").open(job)).contains("A question others asked", "Can I work from home?",
				TWO_DAYS, "Answered Monday, 23 November 2026");

		Receipt li = this.hiring.apply(this.position, "Li Lei");
		Visitor other = signedIn(li);
		String found = ask(other, li, "How often could one be working at home?");
		assertThat(other.status()).isEqualTo(200);
		assertThat(found).contains("Somebody asked this before", "Can I work from home?", TWO_DAYS,
				"Yes, this answers it", "How often could one be working at home?");
		assertThat(questionsOf(li)).as("nothing is sent").isEmpty();
		PublishedRef ref = this.published.standing(this.position).get(0).ref();
		other.post(page(li) + "/questions/helped", "text", "How often could one be working at home?", "answer",
				ref.answer().toString(), "version", "1");
		assertThat(other.follow()).contains("Should that answer change", "Answered before, Mon 23 Nov", TWO_DAYS);
		assertThat(questionsOf(li)).singleElement().extracting(QuestionSummary::state).isEqualTo(QuestionState.SETTLED);
		assertThat(this.tasks.open(new JobApplicationId(li.subject()))).isEmpty();

		Receipt gone = this.hiring.apply(this.position, "Zhang Wei");
		Visitor third = signedIn(gone);
		third.open(page(gone) + "/questions");
		third.post(page(gone) + "/questions/helped", "text", "Home?", "answer", ref.answer().toString(), "version",
				"1");
		this.withdrawing.withdraw(new JobApplicationId(gone.subject()), new Withdrawal(WithdrawalReason.PAY, null));
		pass(Duration.ofMinutes(10));
		int heard = this.mailbox.mails(gone.candidate()).size();
		this.published.change(this.position, ref,
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Three days a week.")), this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(List.of(this.mia, li)).allSatisfy((who) -> assertThat(changes(who)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("The answer is now: Three days a week.",
					job + "#questions")));
		assertThat(this.mailbox.mails(gone.candidate())).hasSize(heard);
		assertThat(new Visitor(this.mvc, "en").open(job)).contains("Three days a week.", "version 2")
			.doesNotContain(TWO_DAYS);
		assertThat(signedIn(li).open(page(li) + "/questions")).contains("Three days a week.");
		assertThat(signedIn(this.mia).open(page(this.mia) + "/questions"))
			.as("what a person wrote, and what is true now")
			.contains(TWO_DAYS, "This answer has changed since. It now says:", "Three days a week.");
		this.published.change(this.position, new PublishedRef(ref.answer(), 2),
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Three days a week.")), this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(changes(li)).as("the same words are no change").hasSize(1);
	}

	@Test
	void whoReadTheOldWordsWhileTheyChangedReadsTheNewOnes() {
		PublishedRef ref = this.published.publish(this.position,
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)), this.recruiter);
		Visitor other = signedIn(this.mia);
		other.open(page(this.mia) + "/questions");
		assertThat(other.post(page(this.mia) + "/questions", "text", "Can I work from home?")).contains(TWO_DAYS,
				"name=\"version\" value=\"1\"");
		this.published.change(this.position, ref,
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Three days a week.")), this.recruiter);
		assertThat(other.post(page(this.mia) + "/questions/helped", "text", "Can I work from home?", "answer",
				ref.answer().toString(), "version", "1"))
			.contains("This answer was changed a moment ago.", "Can I work from home?");
		assertThat(other.status()).isEqualTo(422);
		assertThat(questionsOf(this.mia)).as("nothing that would never be told of the change").isEmpty();
		assertThat(other.post(page(this.mia) + "/questions", "text", "Can I work from home?"))
			.contains("Three days a week.", "name=\"version\" value=\"2\"")
			.doesNotContain(TWO_DAYS);
	}

	@Test
	void aTranslationIsNoNewsToWhoeverReadsTheOtherLanguage() {
		Pair english = new Pair("Can I work from home?", TWO_DAYS);
		answer(asked(HOME), PublicWords.of(LocaleTag.EN, english));
		PublishedRef ref = this.published.standing(this.position).get(0).ref();
		this.published.change(this.position, ref,
				PublicWords.of(LocaleTag.EN, english).and(LocaleTag.ZH_HANS, new Pair("可以居家办公吗？", "每周两天。")),
				this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(changes(this.mia)).isEmpty();
		this.published.change(this.position, new PublishedRef(ref.answer(), 2),
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Every day.")), this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(changes(this.mia)).hasSize(1);
	}

	@Test
	void asksAllTheSameWhenWhatIsThereDoesNotHelp() {
		answer(asked(HOME), PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		Receipt li = this.hiring.apply(this.position, "Li Lei");
		Visitor other = signedIn(li);
		ask(other, li, "Which hours when working from home?");
		other.post(page(li) + "/questions", "text", "Which hours when working from home?", "step", "ask");
		assertThat(other.follow()).contains("We have your question", "You will have an answer by");
		assertThat(questionsOf(li)).singleElement().matches(QuestionSummary::isOpen);
	}

	@Test
	void boundsWhatOnePersonAsksAndKeepsTheWords() {
		assertThat(ask(this.asker, this.mia, " ")).contains("Please write your question");
		assertThat(this.asker.status()).isEqualTo(422);
		ask(this.asker, this.mia, "One?");
		ask(this.asker, this.mia, "Two?");
		ask(this.asker, this.mia, "Three?");
		assertThat(ask(this.asker, this.mia, "Four <b>?")).contains("Three of your questions wait",
				">Four &lt;b&gt;?</textarea>");
		this.asker.post(page(this.mia) + "/questions/" + this.questions.of(this.id).get(0).id() + "/back");
		assertThat(this.asker.follow()).contains("The question is taken back");
		ask(this.asker, this.mia, "Four?");
		assertThat(this.questions.of(this.id)).hasSize(4);
		assertThat(open()).hasSize(1);
	}

	@Test
	void showsHostileWordsAsWordsAndOtherPeoplesQuestionsToNobody() {
		ask(this.asker, this.mia, "<script>alert(1)</script> ${7*7} {{x}}");
		assertThat(this.asker.follow()).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} {{x}}")
			.doesNotContain("<script>alert");
		QuestionSummary asked = this.questions.of(this.id).get(0);
		answer(asked, null);
		pass(Duration.ofMinutes(10));
		assertThat(newest(this.mia).text()).contains("${7*7} {{x}}");
		Receipt li = this.hiring.apply(this.position, "Li Lei");
		Visitor other = signedIn(li);
		other.open(page(this.mia) + "/questions");
		assertThat(other.status()).isEqualTo(404);
		other.open(page(li) + "/questions");
		other.post(page(li) + "/questions/" + asked.id() + "/back");
		assertThat(other.status()).isEqualTo(404);
		other.post(page(li) + "/questions/x/back");
		assertThat(other.status()).isEqualTo(404);
		other.post(page(li) + "/questions/helped", "text", "Home?", "answer", "1-1-1-1-1");
		assertThat(other.status()).isEqualTo(422);
		Visitor link = new Visitor(this.mvc, "en");
		link.open(page(this.mia) + "/questions");
		assertThat(link.status()).isEqualTo(303);
	}

	@Test
	void saysItselfThatItIsLate() {
		ask(this.asker, this.mia, HOME);
		until("2026-11-25T02:00:00Z");
		until("2026-12-01T02:00:00Z");
		this.clock.moveTo(Instant.parse("2026-12-07T15:00:00Z"));
		assertThat(signedIn(this.mia).open(page(this.mia) + "/questions")).contains("You will have an answer by");
		this.clock.moveTo(Instant.parse("2026-12-07T16:00:00Z"));
		assertThat(signedIn(this.mia).open(page(this.mia) + "/questions"))
			.contains("We said Monday, 7 December 2026 and did not keep it")
			.doesNotContain("You will have an answer by");
	}

	@Test
	void tellsALaterDayTwiceOnTheMorningOfTheDayThatWasNotKept() {
		QuestionSummary asked = asked(HOME);
		until("2026-11-25T01:29:00Z");
		assertThat(delays()).isEmpty();
		until("2026-11-25T01:35:00Z");
		assertThat(delays()).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("we do not have it yet", HOME,
					"you have an answer by Tuesday, 1 December 2026"));
		assertThat(open()).extracting(Task::dueAt).containsExactly(Instant.parse("2026-11-30T10:00:00Z"));
		until("2026-12-01T01:35:00Z");
		until("2026-12-08T01:35:00Z");
		assertThat(delays()).as("no third mail by itself").hasSize(2);
		answer(asked, null);
		until("2026-12-15T01:35:00Z");
		assertThat(delays()).hasSize(2);
	}

	@Test
	void doesNotSayThatItTakesLongerOnceItIsAnswered() {
		answer(asked(HOME), null);
		until("2026-12-01T02:00:00Z");
		assertThat(delays()).isEmpty();
	}

	@Test
	void theLetterThatItTakesLongerFallsWhenTheAnswerIsQuicker() {
		QuestionSummary asked = asked(HOME);
		this.time.only("questions").until(Instant.parse("2026-11-25T01:31:00Z"));
		answer(asked, null);
		until("2026-11-25T02:30:00Z");
		assertThat(delays()).isEmpty();
		assertThat(newest(this.mia).text()).contains(TWO_DAYS);
	}

	@Test
	void whoAskedBeforeLaterDaysWereToldIsToldOneToo() throws IOException {
		asked(HOME);
		this.database.sql("update candidate_question set next_word_at = null where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		migrate("V202611230700__questions_delays_before.sql");
		until("2026-11-25T01:29:00Z");
		assertThat(delays()).isEmpty();
		until("2026-11-25T01:35:00Z");
		assertThat(delays()).hasSize(1);
	}

	private void migrate(String file) throws IOException {
		this.database.sql(Files.readString(Path.of("src/main/resources/db/migration", file)).replace(";", "")).update();
	}

	@Test
	void quotesWhatAColleagueWroteToThemWhenItIsTakenOffThePage() {
		QuestionSummary asked = asked(HOME);
		Receipt other = this.hiring.apply(this.position, "Li Lei");
		ask(signedIn(other), other, "Home office?");
		this.answering.answer(asked.application(), asked.id(),
				new Answer("For you, Mia, three days a week.",
						PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)), null),
				this.recruiter);
		PublishedRef standing = this.published.standing(this.position).get(0).ref();
		this.answering.answer(new JobApplicationId(other.subject()), questionsOf(other).get(0).id(),
				new Answer("Yes, two.", null, standing.answer()), this.recruiter);
		pass(Duration.ofMinutes(10));
		this.published.withdraw(this.position, standing.answer(), this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(newest(this.mia).text()).contains("Please do not rely on it", HOME, "For you, Mia, three days")
			.doesNotContain(TWO_DAYS);
		assertThat(newest(other).text()).contains("Please do not rely on it", "Home office?", "Yes, two.")
			.doesNotContain(TWO_DAYS);
	}

	@Test
	void tellsOnlyTheLastThatHappenedToAnAnswerOvernight() {
		answer(asked(HOME), PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		pass(Duration.ofMinutes(30));
		PublishedRef first = this.published.standing(this.position).get(0).ref();
		this.clock.moveTo(Instant.parse("2026-11-23T14:00:00Z"));
		this.published.change(this.position, first,
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Three days.")), this.recruiter);
		this.published.change(this.position, new PublishedRef(first.answer(), 2),
				PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", "Four days.")), this.recruiter);
		this.time.only("messages").until(Instant.parse("2026-11-24T03:00:00Z"));
		assertThat(changes(this.mia)).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("Four days."));
		this.published.withdraw(this.position, first.answer(), this.recruiter);
		this.time.only("messages").until(Instant.parse("2026-11-24T04:00:00Z"));
		assertThat(newest(this.mia).text()).contains("Please do not rely on it", "Four days.");
	}

	@Test
	void tellsThoseWhoWereGivenAnAnswerThatItIsTakenOffThePage() {
		answer(asked(HOME), PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		Receipt other = this.hiring.apply(this.position, "Li Lei");
		pass(Duration.ofMinutes(10));
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).ref().answer(),
				this.recruiter);
		pass(Duration.ofMinutes(30));
		assertThat(newest(this.mia)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("An answer we gave no longer stands: Backend developer");
			assertThat(mail.text()).contains("Please do not rely on it", TWO_DAYS);
		});
		assertThat(this.mailbox.mails(other.candidate())).extracting(OutgoingMail::subject)
			.noneMatch((subject) -> subject.startsWith("An answer"));
	}

	@Test
	void whatTwoPeopleAskIsToBePublishedOnce() {
		asked(HOME);
		assertThat(open()).extracting(Task::kind).doesNotContain(Questions.PUBLISH);
		Receipt li = this.hiring.apply(this.position, "Li Lei");
		Receipt han = this.hiring.apply(this.position, "Han Meimei");
		JobApplicationId second = new JobApplicationId(li.subject());
		ask(signedIn(li), li, "Could I work from home some days?");
		ask(signedIn(han), han, "Working from home on some days, is that possible?");
		assertThat(this.tasks.open(second)).filteredOn((task) -> task.kind().equals(Questions.PUBLISH))
			.singleElement()
			.satisfies((task) -> assertThat(task.dueAt()).isEqualTo("2026-11-25T10:00:00Z"));
		assertThat(this.tasks.open(new JobApplicationId(han.subject()))).extracting(Task::kind)
			.as("once for all of them")
			.doesNotContain(Questions.PUBLISH);
		answer(questionsOf(li).get(0), PublicWords.of(LocaleTag.EN, new Pair("Can I work from home?", TWO_DAYS)));
		assertThat(this.tasks.open(second)).isEmpty();
	}

	private List<OutgoingMail> delays() {
		return this.mailbox.mails(this.mia.candidate())
			.stream()
			.filter((mail) -> mail.subject().startsWith("Our answer to your question takes longer"))
			.toList();
	}

	private void until(String moment) {
		this.time.only("questions", "promises", "messages").until(Instant.parse(moment));
	}

	@Test
	void isAnsweredAfterANoAndTakenBackByLeaving() {
		QuestionSummary asked = asked(HOME);
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others know Kafka better.", null, null), this.recruiter);
		this.time.only("promises", "messages").until(Instant.parse("2026-11-25T04:00:00Z"));
		assertThat(open()).extracting(Task::kind).contains(Questions.TASK);
		answer(asked, null);
		pass(Duration.ofMinutes(10));
		assertThat(newest(this.mia).text()).contains(TWO_DAYS);
		assertThat(ask(signedIn(this.mia), this.mia, "And now?")).contains("nothing can be asked here any more");

		Receipt li = this.hiring.apply(this.position, "Li Lei");
		JobApplicationId leaving = new JobApplicationId(li.subject());
		ask(signedIn(li), li, "Which hours?");
		this.withdrawing.withdraw(leaving, new Withdrawal(WithdrawalReason.PAY, null));
		assertThat(questionsOf(li)).extracting(QuestionSummary::state).containsExactly(QuestionState.TAKEN_BACK);
		assertThat(this.tasks.open(leaving)).isEmpty();
		this.clock.moveBy(Duration.ofDays(2));
		this.withdrawing.reopen(leaving);
		assertThat(questionsOf(li)).singleElement().satisfies((again) -> {
			assertThat(again.isOpen()).isTrue();
			assertThat(again.dates().teamDueAt()).isAfter(this.clock.instant());
		});
		assertThat(this.tasks.open(leaving)).extracting(Task::kind).containsExactly(Questions.TASK);
	}

	@Test
	void explainsItsNoToWhoeverAsksWithADayAndOnce() {
		Visitor early = signedIn(this.mia);
		assertThat(early.open(page(this.mia))).doesNotContain("I would like more detail");
		early.open(page(this.mia) + "/feedback");
		assertThat(early.status()).as("before the end").isEqualTo(404);
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others know Kafka better.", null, null), this.recruiter);
		this.time.only("promises", "messages").until(Instant.parse("2026-11-25T04:00:00Z"));
		Visitor visitor = signedIn(this.mia);
		assertThat(visitor.open(page(this.mia))).contains("I would like more detail", "/feedback\"");
		assertThat(visitor.open(page(this.mia) + "/feedback")).contains("within five working days");
		visitor.post(page(this.mia) + "/feedback", "text", "What about my <b>sample</b>?");
		assertThat(visitor.follow())
			.contains("We have your wish", "What about my &lt;b&gt;sample&lt;/b&gt;?", "Wednesday, 2 December 2026")
			.doesNotContain("Ask for more detail");
		assertThat(open()).extracting(Task::kind).containsExactly(Questions.TASK);
		QuestionSummary wish = this.questions.of(this.id).get(0);
		assertThat(wish.isAboutDecision()).isTrue();
		visitor.open(page(this.mia) + "/feedback");
		visitor.post(page(this.mia) + "/feedback", "text", "Again?");
		assertThat(this.questions.of(this.id)).hasSize(1);
		answer(wish, PublicWords.of(LocaleTag.EN, new Pair("Why not Mia?", "Kafka.")));
		assertThat(this.published.standing(this.position)).as("for one person alone").isEmpty();
		pass(Duration.ofMinutes(10));
		assertThat(newest(this.mia)).satisfies((mail) -> {
			assertThat(mail.subject()).isEqualTo("More detail on our decision: Backend developer");
			assertThat(mail.text()).contains("You wanted to know: “What about my <b>sample</b>?”", TWO_DAYS,
					"not your worth");
		});
		assertThat(visitor.open(page(this.mia) + "/feedback")).contains(TWO_DAYS);
		visitor.post(page(this.mia) + "/feedback", "text", "Once more?");
		assertThat(visitor.status()).isEqualTo(422);
	}

	@Test
	void speaksChinese() {
		Visitor chinese = signedIn(this.mia, "zh-Hans");
		ask(chinese, this.mia, "可以远程办公吗？");
		assertThat(chinese.follow()).contains("已收到您的问题", "最晚答复日期", "2026年11月25日（周三）", "可以远程办公吗？");
	}

	private QuestionSummary asked(String text) {
		ask(this.asker, this.mia, text);
		return this.questions.of(this.id).get(0);
	}

	private void answer(QuestionSummary asked, PublicWords words) {
		this.answering.answer(asked.application(), asked.id(), new Answer(TWO_DAYS, words, null), this.recruiter);
	}

	private List<QuestionSummary> questionsOf(Receipt receipt) {
		return this.questions.of(new JobApplicationId(receipt.subject()));
	}

	private List<Task> open() {
		return this.tasks.open(this.id);
	}

	private String ask(Visitor visitor, Receipt receipt, String text) {
		visitor.open(page(receipt) + "/questions");
		return visitor.post(page(receipt) + "/questions", "text", text);
	}

	private List<OutgoingMail> changes(Receipt receipt) {
		return this.mailbox.mails(receipt.candidate())
			.stream()
			.filter((mail) -> mail.subject().equals("An answer of ours has changed: Backend developer"))
			.toList();
	}

	private OutgoingMail newest(Receipt receipt) {
		List<OutgoingMail> mails = this.mailbox.mails(receipt.candidate());
		return mails.get(mails.size() - 1);
	}

	private void pass(Duration duration) {
		this.time.only("promises", "messages").until(this.clock.instant().plus(duration));
	}

	private String page(Receipt receipt) {
		return "/a/" + this.links.token(receipt.candidate(), receipt.subject());
	}

	private Visitor signedIn(Receipt receipt) {
		return signedIn(receipt, "en");
	}

	private Visitor signedIn(Receipt receipt, String language) {
		this.time.only("promises", "messages").until(this.clock.instant());
		Visitor visitor = new Visitor(this.mvc, language);
		visitor.open(page(receipt));
		visitor.post(page(receipt) + "/open");
		visitor.post(page(receipt) + "/code", "code", this.mailbox.code(receipt.candidate()));
		return visitor;
	}

}

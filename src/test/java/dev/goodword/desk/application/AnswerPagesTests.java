package dev.goodword.desk.application;

import java.util.HashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.questions.Questions;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.published.StandingAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The answer form, and the published answers of a position. */
@GoodwordTest
class AnswerPagesTests {

	private static final String HOME = "I am Mia: can I work from home? My number is 13812345678.";

	private static final String ANSWER = "Two days a week.";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	AskingQuestions asking;

	@Autowired
	Questions questions;

	@Autowired
	PublishedAnswers published;

	@Autowired
	DeskBrowser browser;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	private String form;

	@BeforeEach
	void somebodyAsks() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.id = this.applying
			.handIn(this.hiring.application(this.position, "Mia O’Neill", "answer" + ++serial + "@mail.example"))
			.application();
		this.form = form(this.asking.ask(this.id, HOME));
	}

	@Test
	void proposesAPublicQuestionThatNamesNobody() throws Exception {
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("Questions they asked",
				"I am Mia", "Your time ends", this.form);
		assertThat(this.browser.page(this.recruiter, this.form))
			.contains("I am Mia: can I work", ">I am …: can I work from home? My number is ….</textarea>")
			.containsPattern("id=\"publish\"[^>]*checked");
		QuestionSummary pay = this.asking.ask(this.id, "What is the salary?");
		assertThat(this.browser.page(this.recruiter, form(pay))).doesNotContainPattern("id=\"publish\"[^>]*checked");
	}

	@Test
	void publishesAndSaysSo() throws Exception {
		assertThat(post(fields("publish", "true", "question", "Can I work from home?", "otherQuestion", "可以居家办公吗？",
				"otherAnswer", "每周两天。")))
			.hasRedirectedUrl("/applications/" + this.id + "?done=question-published");
		assertThat(this.published.standing(this.position)).singleElement().satisfies((answer) -> {
			assertThat(answer.words().en().answer()).isEqualTo(ANSWER);
			assertThat(answer.words().zhHans().question()).isEqualTo("可以居家办公吗？");
		});
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("everybody can read it",
				ANSWER);
		assertThat(this.browser.get(this.recruiter, this.form)).hasRedirectedUrl("/applications/" + this.id);
	}

	@Test
	void stopsUnfairAndPersonalWordsAndKeepsEverything() {
		MvcTestResult unfair = post(fields("text", "We have health insurance <b>."));
		assertThat(unfair).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(unfair).bodyText()
			.contains("“health” can sound like a judgement", "We have health insurance &lt;b&gt;.", "id=\"fair\"");
		MvcTestResult personal = post(fields("publish", "true", "question", "Can Mia work from home?"));
		assertThat(personal).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(personal).bodyText().contains("“Mia” tells who it is about", ">Can Mia work from home?</textarea>");
		assertThat(post(fields("publish", "true"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(fields("text", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.questions.of(this.id).get(0).isOpen()).isTrue();
		assertThat(post(fields("text", "We have health insurance.", "fair", "true"))).hasStatus3xxRedirection();
	}

	@Test
	void losesNothingWhenAColleagueWasQuicker() {
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		post(fields());
		MvcTestResult late = this.browser.post(head, this.form, Map.of("text", "Never at home."));
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(late).bodyText().contains("answered or taken back already", ">Never at home.</textarea>");
		assertThat(post(fields())).as("the same twice").hasStatus3xxRedirection();
		assertThat(this.questions.of(this.id)).singleElement()
			.satisfies((asked) -> assertThat(asked.answer()).isEqualTo(ANSWER));
	}

	@Test
	void offersWhatWasAnsweredBefore() throws Exception {
		post(fields("publish", "true", "question", "Can I work from home?"));
		StandingAnswer standing = this.published.standing(this.position).get(0);
		QuestionSummary again = this.asking.ask(this.id, "Working from home: how often?");
		String page = form(again);
		assertThat(this.browser.page(this.recruiter, page)).contains("Answered before",
				page + "?with=" + standing.id());
		assertThat(this.browser.page(this.recruiter, page + "?with=" + standing.id()))
			.contains(">" + ANSWER + "</textarea>", "value=\"" + standing.id() + "\"")
			.doesNotContainPattern("id=\"publish\"[^>]*checked");
		this.browser.post(this.recruiter, page, Map.of("text", ANSWER, "standing", standing.id().toString()));
		assertThat(this.questions.question(again.id()).published()).isEqualTo(standing.ref());
		assertThat(this.published.standing(this.position)).hasSize(1);
	}

	@Test
	void changesAPublishedAnswerInVersionsAndTakesItOff() throws Exception {
		post(fields("publish", "true", "question", "Can I work from home?"));
		StandingAnswer first = this.published.standing(this.position).get(0);
		String list = "/positions/" + this.position + "/answers";
		String page = list + "/" + first.id();
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position)).contains(list);
		assertThat(this.browser.page(this.recruiter, list)).contains("Can I work from home?", ANSWER, "Version 1",
				"1 question was answered with it");
		assertThat(this.browser.page(this.recruiter, page)).contains("name=\"seen\" value=\"1\"");
		Map<String, String> words = Map.of("seen", "1", "questionEn", "Can I work from home?", "answerEn",
				"Three days.");
		assertThat(this.browser.post(this.recruiter, page, words)).hasRedirectedUrl(list + "?done=answer-changed");
		MvcTestResult late = this.browser.post(this.recruiter, page,
				Map.of("seen", "1", "questionEn", "Can I work from home?", "answerEn", "Four days."));
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(late).bodyText().contains("Three days.", ">Four days.</textarea>", "name=\"seen\" value=\"2\"");
		assertThat(this.browser.post(this.recruiter, page, Map.of("seen", "2", "questionEn", "", "answerEn", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.browser.post(this.recruiter, page,
				Map.of("seen", "2", "questionEn", "Who?", "answerEn", "Ask mia@mail.example")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		MvcTestResult named = this.browser.post(this.recruiter, page,
				Map.of("seen", "2", "questionEn", "What did Mia ask?", "answerEn", "Four days."));
		assertThat(named).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(named).bodyText().contains("“Mia” tells who it is about");
		assertThat(this.browser.post(this.recruiter, page + "/withdraw", Map.of()))
			.hasRedirectedUrl(list + "?done=answer-withdrawn");
		assertThat(this.browser.page(this.recruiter, list)).contains("Nothing is published yet");
		assertThat(this.browser.get(this.recruiter, page)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isNotThereForOthers() {
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(stranger, this.form)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, this.form, fields())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(stranger, "/positions/" + this.position + "/answers"))
			.hasStatus(HttpStatus.NOT_FOUND);
		JobApplicationId other = this.applying
			.handIn(this.hiring.application(this.position, "Li Lei", "answer" + ++serial + "@mail.example"))
			.application();
		String elsewhere = this.form.replace(this.id.toString(), other.toString());
		assertThat(this.browser.get(this.recruiter, elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.recruiter, "/applications/" + this.id + "/questions/x"))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.questions.of(this.id)).extracting(QuestionSummary::state).containsExactly(QuestionState.ASKED);
	}

	private MvcTestResult post(Map<String, String> fields) {
		return this.browser.post(this.recruiter, this.form, fields);
	}

	private static Map<String, String> fields(String... pairs) {
		Map<String, String> fields = new HashMap<>(Map.of("text", ANSWER));
		for (int i = 0; i < pairs.length; i += 2) {
			fields.put(pairs[i], pairs[i + 1]);
		}
		return fields;
	}

	private String form(QuestionSummary asked) {
		return "/applications/" + this.id + "/questions/" + asked.id();
	}

}

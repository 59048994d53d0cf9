package dev.goodword.insights.asking;

import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Questionnaire;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import dev.goodword.surveys.Touchpoint;
import dev.goodword.surveys.UnfitReply;
import dev.goodword.surveys.own.OwnKind;
import dev.goodword.surveys.own.OwnQuestion;
import dev.goodword.surveys.own.OwnQuestions;
import dev.goodword.surveys.own.OwnWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A company asks of its own: published, asked, answered, and shown apart. */
@GoodwordTest
class OwnPagesTests {

	private static final String ADDRESS = "/insights/asking/own";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	MockMvcTester visitors;

	@Autowired
	OwnQuestions questions;

	@Autowired
	Surveys surveys;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	private HiringFixture.Company hires;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.hires = this.hiring.company();
		this.company = this.accounts.company(this.hires.id());
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void publishesAQuestionForTheNextMonthAndWarnsOfTheLength() throws Exception {
		assertThat(this.browser.page(this.head, ADDRESS)).contains("None. People are asked", "What may not be asked")
			.doesNotContain("??");
		assertThat(send(form())).hasStatus(HttpStatus.FOUND);
		OwnQuestion first = only();
		assertThat(first.from()).isEqualTo(thisMonth().plusMonths(1));
		assertThat(this.browser.page(this.head, ADDRESS + "?done=own-published"))
			.contains("How did you come to the talk?", "您是怎么来面谈的？", "One of: By train / By car", "Version 1")
			.contains("8 questions to rate with yours, where 7 are meant");
		assertThat(this.browser.page(this.head, ADDRESS + "?lang=zh-Hans")).contains("自拟问题", "火车", "题需要评分")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("what was published is never edited: another version follows it")
	void followsAVersionByAnother() throws Exception {
		send(form());
		OwnQuestion first = only();
		Map<String, String> again = form();
		again.put("question", first.question().toString());
		again.put("en", "How did you travel to the talk?");
		assertThat(this.browser.page(this.head, ADDRESS + "?question=" + first.question())).contains("Another version",
				"How did you come to the talk?");
		assertThat(send(again)).hasStatus(HttpStatus.FOUND);
		assertThat(only().number()).isEqualTo(2);
		assertThat(this.questions.all(this.company.id())).filteredOn((each) -> each.number() == 1)
			.singleElement()
			.satisfies((old) -> assertThat(old.words()).isEqualTo(first.words()));
		assertThat(this.browser.post(this.head, ADDRESS + "/retired",
				Map.of("company", this.company.id().toString(), "question", first.question().toString())))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.questions.inUse(this.company.id())).isEmpty();
		assertThat(this.questions.all(this.company.id())).hasSize(2).allMatch(OwnQuestion::retired);
		assertThat(send(again)).as("it was taken out").hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@DisplayName("taking out and publishing wait for each other, so that no new version stays in use")
	void takesOutWhatIsBeingPublished() {
		send(form());
		assertThat(free()).isTrue();
		this.transactions.within(() -> {
			this.questions.retire(this.company, only().question(), this.head);
			assertThat(free()).as("whoever publishes waits").isFalse();
			return this.company;
		});
		assertThat(this.questions.inUse(this.company.id())).isEmpty();
	}

	/** Whether another transaction could publish at this moment. */
	private boolean free() {
		return !this.transactions
			.alone(() -> this.jdbc.sql("select company_id from company where company_id = ? for update skip locked")
				.param(Columns.bytes(this.company.id().value()))
				.query((row, number) -> row.getBytes(1))
				.list())
			.isEmpty();
	}

	@Test
	@DisplayName("nothing that may not be asked, with the reason, and what was typed stays")
	void refusesWhatMayNotBeAsked() {
		Map<String, String> form = form();
		form.put("en", "How old are you?");
		assertThat(send(form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("how old” asks for age", "How old are you?");
		Map<String, String> chinese = form();
		chinese.put("optionsZh", "男性\n女性");
		assertThat(send(chinese)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("男性” asks for gender");
		assertThat(this.questions.all(this.company.id())).isEmpty();
	}

	@Test
	void asksThreeAndNoFourth() throws Exception {
		for (int i = 0; i < 3; i++) {
			assertThat(send(form())).hasStatus(HttpStatus.FOUND);
		}
		assertThat(this.browser.page(this.head, ADDRESS)).contains("Three questions are in use. Take one out");
		assertThat(send(form())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.questions.inUse(this.company.id())).hasSize(3);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	void isForHeadsOfRecruitingAlone(Role role) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(other, "/insights/own")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(other, ADDRESS, form())).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void endsAtTheBordersOfTheOwnCompany() {
		send(form());
		Map<String, String> company = Map.of("company", this.company.id().toString(), "question",
				only().question().toString());
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, "/insights/own?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, ADDRESS + "/retired", company)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, ADDRESS + "/retired", Map.of("question", company.get("question"))))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.questions.inUse(this.company.id())).hasSize(1);
	}

	@Test
	@DisplayName("asked after the product's questions, kept with the answer under its version, nothing shown of a few")
	void asksBesideTheProduct() throws Exception {
		askedFromThisMonthOn();
		OwnQuestion own = only();
		List<String> links = links(5);
		Questionnaire shown = this.surveys.open(links.get(0)).orElseThrow();
		assertThat(shown.own()).containsExactly(own);
		assertThat(this.visitors.get().uri("/survey/" + links.get(0)).header("Accept-Language", "en").exchange())
			.bodyText()
			.containsSubsequence("how likely", "How did you come to the talk?", "May someone from HR");
		assertThatExceptionOfType(UnfitReply.class)
			.isThrownBy(() -> this.surveys.submit(links.get(0), reply(own, 1, "3")));
		for (int i = 0; i < 4; i++) {
			assertThat(this.surveys.submit(links.get(i), reply(own, i, "1"))).isPresent();
		}
		assertThat(this.surveys.submit(links.get(4), onlyOwn(own, "2"))).as("an answer without any rating").isPresent();
		this.time.runDue();
		assertThat(this.jdbc.sql("select items from survey_answer where company_id = ?")
			.param(Columns.bytes(this.company.id().value()))
			.query(String.class)
			.list()).hasSize(5).allMatch((items) -> items.contains(OwnQuestion.name(own.version())));
		assertThat(this.browser.page(this.head, "/insights/own")).contains("How did you come to the talk?",
				"Too few answers to show in this quarter");
		this.questions.retire(this.company, own.question(), this.head);
		assertThat(this.surveys.open(links.get(0)).orElseThrow().own()).isEmpty();
	}

	@Test
	@DisplayName("shares with ranges on a page of their own, and nowhere else")
	void showsSharesOnAPageOfTheirOwn() throws Exception {
		askedFromThisMonthOn();
		this.jdbc.sql("""
				insert into survey_own_score (own_score_id, company_id, touchpoint, period, version_id, chosen,
				superseded, inputs_hash, method_version, published_at) select version_id, company_id, 'T3', '2026-Q4',
				version_id, '11 3 0 0 0 0', false, version_id, 1, published_at from survey_own_question
				where company_id = ?""").param(Columns.bytes(this.company.id().value())).update();
		assertThat(this.browser.page(this.head, "/insights/own?period=2026-Q4"))
			.contains("By train", "80%", "By car", "20%", "10 to 19", "Not selected, before a talk")
			.doesNotContain("??");
		assertThat(this.browser.page(this.head, "/insights/figures.csv?period=2026-Q4"))
			.as("and in the sheet, as it is there")
			.contains("Your own questions · How did you come to the talk?", "80%");
		assertThat(this.browser.page(this.head, "/insights/own?period=2026-Q4&lang=zh-Hans")).contains("火车", "自拟问题的回答");
		assertThat(this.browser.page(this.head, "/insights")).doesNotContain("By train");
		assertThat(this.browser.page(this.head, "/insights/details")).doesNotContain("By train");
	}

	@Test
	@DisplayName("answers to a question that was taken out meanwhile are kept nowhere")
	void leavesOutWhatWasTakenOutMeanwhile() {
		askedFromThisMonthOn();
		OwnQuestion own = only();
		String link = links(1).get(0);
		this.questions.retire(this.company, own.question(), this.head);
		assertThat(this.surveys.submit(link, onlyOwn(own, "1"))).as("nothing is left of it").isEmpty();
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(Questionnaire.State.OPEN);
		assertThat(this.surveys.submit(link, reply(own, 8, "1"))).isPresent();
	}

	private void askedFromThisMonthOn() {
		assertThat(this.questions.publish(this.company, null,
				new OwnWords(OwnKind.CHOICE, new LocalizedText("How did you come to the talk?", "您是怎么来面谈的？"),
						List.of(new LocalizedText("By train", "火车"), new LocalizedText("By car", "汽车"))),
				Set.of(Touchpoint.T3), this.head))
			.isEmpty();
		this.jdbc.sql("update survey_own_question set from_month = 202001 where company_id = ?")
			.param(Columns.bytes(this.company.id().value()))
			.update();
	}

	private List<String> links(int count) {
		List<String> emails = IntStream.range(0, count).mapToObj((i) -> "own" + ++serial + "@survey.example").toList();
		this.people.decline(this.hires, this.hiring.openPosition(this.hires), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

	private static Reply reply(OwnQuestion own, int person, String chosen) {
		return new Reply(Map.of(Item.REC, Integer.toString(person % 11)),
				Map.of(OwnQuestion.name(own.version()), chosen), null, LocaleTag.EN, Duration.ofMinutes(1),
				"198.51.100." + person);
	}

	private static Reply onlyOwn(OwnQuestion own, String chosen) {
		return new Reply(Map.of(), Map.of(OwnQuestion.name(own.version()), chosen), null, LocaleTag.EN,
				Duration.ofMinutes(1), "203.0.113." + ++serial % 200);
	}

	private YearMonth thisMonth() {
		return YearMonth.from(this.clock.instant().atZone(this.company.zone()));
	}

	private OwnQuestion only() {
		List<OwnQuestion> used = this.questions.inUse(this.company.id());
		assertThat(used).hasSize(1);
		return used.get(0);
	}

	private MvcTestResult send(Map<String, String> form) {
		return this.browser.post(this.head, ADDRESS, form);
	}

	private static Map<String, String> form() {
		Map<String, String> form = new HashMap<>();
		form.put("en", "How did you come to the talk?");
		form.put("zh", "您是怎么来面谈的？");
		form.put("kind", "CHOICE");
		form.put("optionsEn", "By train\nBy car");
		form.put("optionsZh", "火车\n汽车");
		form.put("moments", "T3");
		return form;
	}

}

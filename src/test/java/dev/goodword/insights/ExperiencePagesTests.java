package dev.goodword.insights;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.questions.visitors.VisitorCensus;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.CountingAhead;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

/** The first page of the head of recruiting. */
@GoodwordTest
class ExperiencePagesTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Autowired
	ExperiencePage pages;

	@Autowired
	Accounts accounts;

	@Autowired
	MessageSource texts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	StandingTable standing;

	@Autowired
	VisitorCensus visitors;

	@Autowired
	CountingAhead ahead;

	@Autowired
	Transactions transactions;

	@Autowired
	MovableClock clock;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void saysPlainlyWhenThereIsNothingYet() throws Exception {
		assertThat(this.browser.page(this.head, "/insights")).contains("No promise was due in this quarter")
			.contains("Nobody was asked about this quarter.", "No answers have been counted yet")
			.contains("may change until Fri 5 Feb, for 7")
			.contains("nobody", "Hiring managers and interviewers are asked once a quarter")
			.contains("Fourth quarter 2026")
			.doesNotContain("ax-dw__dot");
	}

	/**
	 * Decline, told, asked, answered, released, counted: the whole way on a moved clock.
	 */
	@Test
	void countsWhatWasAnsweredAfterTelling() throws Exception {
		List<String> links = asked(33);
		assertThat(this.browser.page(this.head, "/insights")).contains("Too few answers to show.")
			.contains("33 of 33 promises were kept");
		for (int i = 0; i < links.size(); i++) {
			this.surveys.submit(links.get(i),
					SurveyFixture.reply(Map.of(Item.REC, (i < 15) ? "9" : (i < 25) ? "7" : "2"), "198.51.100." + i));
		}
		this.time.runDue();
		String page = this.browser.page(this.head, "/insights");
		assertThat(page).contains("Recommendation along the way", "Not selected, before a talk")
			.contains("<b>+21</b> <span class=\"ax-2\">(")
			.contains("<span>33</span>")
			.contains("role=\"img\"")
			.contains("cannot be compared with last year")
			.contains("33 of 33 promises were kept")
			.contains("Kept by a person 100%, by an automatic message 0%, broken 0%.");
		assertThat(page.indexOf("These answers do not show")).as("the sentence before the figure")
			.isLessThan(page.indexOf("+21</span>"))
			.isPositive();
		assertThat(page).as("a table beside each figure").contains("whole company, in numbers");
		assertThat(page).as("the company's range behind each moment").contains("class=\"ax-dw__band\"");
	}

	@Test
	@Tag("long-on-mysql")
	void givesBandsBelowThirtyAndWordsForUnanimity() throws Exception {
		List<String> links = asked(12);
		links.forEach((link) -> this.surveys.submit(link, SurveyFixture.reply(Map.of(Item.REC, "10"), link)));
		this.time.runDue();
		assertThat(this.browser.page(this.head, "/insights")).contains("The answers are mostly positive.")
			.doesNotContain("+100</span><span class=\"ax-fig__range\"");
	}

	@Test
	@Tag("long-on-mysql")
	void saysWhatTheExperienceDidToTheBrand() throws Exception {
		List<String> links = asked(33);
		for (int i = 0; i < links.size(); i++) {
			this.surveys.submit(links.get(i), SurveyFixture.reply(Map.of(Item.REC, (i < 20) ? "9" : "3", Item.VIE,
					(i < 30) ? "5" : "4", Item.REA, (i < 30) ? "4" : "5"), "198.51.100." + i));
		}
		this.time.runDue();
		String page = this.browser.page(this.head, "/insights");
		assertThat(page)
			.contains("Recommendation (cNPS), whole company", "If the silent felt 10 points worse",
					"If the silent felt 20 points worse", "Answered: Not selected, before a talk")
			.contains("#items\">Brand value</a>", "#operations\">Promise kept</a>")
			.contains("After applying, people think better of the company than before.")
			.contains("Brand value, in numbers", "With equal weights")
			.contains("people think better of us than before</h1>")
			.contains("Word of mouth", "a figure needs fifty answers");
		assertThat(page.indexOf("people think better")).as("the sentence before the figure")
			.isLessThan(page.indexOf("Brand value, in numbers"));
	}

	@Test
	@Tag("long-on-mysql")
	void doesNotSpeakForOutcomesNobodyAnswered() throws Exception {
		List<String> links = asked(12);
		for (int i = 0; i < links.size(); i++) {
			this.surveys.submit(links.get(i),
					SurveyFixture.reply(Map.of(Item.REC, (i < 6) ? "9" : "3"), "198.51.100." + i));
		}
		this.time.runDue();
		assertThat(this.browser.page(this.head, "/insights")).doesNotContain("do not stand for all applications");
		List.of("Went Elsewhere", "Went Too")
			.forEach((name) -> this.withdrawing.withdraw(
					Objects
						.requireNonNull(this.hiring.apply(this.hiring.openPosition(this.company), name).application()),
					Withdrawal.UNEXPLAINED));
		assertThat(this.browser.page(this.head, "/insights")).contains("do not stand for all applications");
	}

	@Test
	void holdsThoseAskedAgainstThoseWhoHadToBe() throws Exception {
		for (int i = 0; i < 2; i++) {
			this.withdrawing.withdraw(this.people.apply(this.hiring.openPosition(this.company), "twice@survey.example"),
					Withdrawal.UNEXPLAINED);
		}
		this.time.by(Duration.ofDays(9));
		assertThat(this.browser.page(this.head, "/insights/details")).contains("1 asked of 2 who had to be.");
	}

	@Test
	@Tag("long-on-mysql")
	void opensWithTheQuarterBeforeWhileTheOneThatRunsHasNoScore() throws Exception {
		List<String> links = asked(12);
		for (int i = 0; i < links.size(); i++) {
			this.surveys.submit(links.get(i),
					SurveyFixture.reply(Map.of(Item.REC, (i < 6) ? "9" : "7"), "198.51.100." + i));
		}
		this.time.runDue();
		this.time.only("survey-release").by(Duration.ofDays(40));

		assertThat(this.browser.page(this.head, "/insights")).contains("Fourth quarter 2026", "+50");
		assertThat(this.browser.page(this.head, "/insights?period=2027-Q1")).contains("First quarter 2027");
	}

	@Test
	@DisplayName("what cannot be counted ahead for one company is told, and everybody is counted all the same")
	void countsTheOthersWhereOneFails() throws Exception {
		List.of("insight_standing", "insight_standing_round")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.hiring.apply(this.hiring.openPosition(this.company), "Stands All The Same");
		this.jdbc.sql("""
				insert into survey_result (company_id, period, measure, inputs, inputs_hash, method_version, seed,
				result, published_at) values (:company, '2025-Q4', 'figures', 'unreadable', :company, 1, 0, '{}',
				'2026-02-05 00:00:00')""").param("company", Columns.bytes(this.company.id().value())).update();
		try {
			StandingRound round = new StandingRound(this.standing, this.visitors, this.ahead, this.accounts,
					this.transactions, this.clock);
			assertThatRuntimeException().isThrownBy(round::runDue);
			assertThat(round.runDue()).as("until tomorrow").isZero();
		}
		finally {
			this.jdbc.sql("delete from survey_result where company_id = :company")
				.param("company", Columns.bytes(this.company.id().value()))
				.update();
		}
		assertThat(developing("Counted Monday, 23 November 2026")).isEqualTo("1");
	}

	@Test
	void countsOnceADayHowManyPeopleStandWhere() throws Exception {
		List.of("insight_standing", "insight_standing_round")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.hiring.apply(this.hiring.openPosition(this.company), "Stands Here");
		assertThat(this.browser.page(this.head, "/insights")).contains("Nobody was counted yet")
			.doesNotContain("Developing");
		PassingTime daily = this.time.only("insight-standing");
		daily.runDue();
		assertThat(developing("Counted Monday, 23 November 2026")).isEqualTo("1");
		assertThat(this.browser.page(this.head, "/insights")).containsSubsequence("Potential", "asked about a position",
				"Developing", "Growing", "Mature", "Declining", "Ended");
		this.hiring.apply(this.hiring.openPosition(this.company), "Stands Too");
		daily.runDue();
		assertThat(developing("Counted Monday, 23 November 2026")).isEqualTo("1");
		daily.by(Duration.ofDays(1));
		assertThat(developing("Counted Tuesday, 24 November 2026")).isEqualTo("2");
		assertThat(this.browser.page(this.head, "/insights?lang=zh-Hans")).contains("每天重新统计一次", "潜在期", "终止期");
	}

	@Test
	@DisplayName("3.6.8: somebody with two applications is one person, at the stage they got furthest")
	void countsPeopleAndNotTheirApplications() throws Exception {
		List.of("insight_standing", "insight_standing_round")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		PassingTime daily = this.time.only("insight-standing");
		this.withdrawing.withdraw(
				this.people.apply(this.hiring.openPosition(this.company), "stands.twice@survey.example"),
				Withdrawal.UNEXPLAINED);
		daily.by(Duration.ofDays(1));
		assertThat(stood()).containsExactly("DORMANT 1");
		this.people.apply(this.hiring.openPosition(this.company), "stands.twice@survey.example");
		this.people.apply(this.hiring.openPosition(this.company), "stands.once@survey.example");
		daily.by(Duration.ofDays(1));
		assertThat(stood()).as("applied again, and nobody twice").containsExactly("APPLICANT 2");
		this.jdbc
			.sql("update candidate set erased_at = :at where candidate_id = (select candidate_id from"
					+ " candidate_contact where normalised_value = 'stands.once@survey.example')")
			.param("at", Columns.utc(MovableClock.START))
			.update();
		daily.by(Duration.ofDays(1));
		assertThat(stood()).containsExactly("APPLICANT 1", "ENDED 1");
	}

	private List<String> stood() {
		return this.jdbc
			.sql("select concat(stage, ' ', people) from insight_standing where company_id = :company order by stage")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(String.class)
			.list();
	}

	private String developing(String counted) throws Exception {
		String page = this.browser.page(this.head, "/insights");
		assertThat(page).contains(counted);
		return page.replaceAll("(?s).*Developing</span></th><td[^>]*><span>(\\d+)</span>.*", "$1");
	}

	@Test
	void countsSilenceAsBroken() throws Exception {
		this.hiring.apply(this.hiring.openPosition(this.company), "Nobody Answered");
		this.time.by(Duration.ofDays(30));
		assertThat(this.browser.page(this.head, "/insights")).contains("Kept by a person 0%, by an automatic message");
	}

	@Test
	void speaksChinese() throws Exception {
		assertThat(this.browser.page(this.head, "/insights?lang=zh-Hans")).contains("2026年第四季度")
			.contains("全程各环节的推荐度", "人们与我们的关系", "本季度还没有询问任何人。")
			.doesNotContain("??");
	}

	@Test
	void showsOtherQuartersAndKnowsNoOthers() throws Exception {
		assertThat(this.browser.page(this.head, "/insights?period=2025-Q4")).contains("Fourth quarter 2025");
		assertThat(this.browser.get(this.head, "/insights?period=yesterday")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void showsNobodyTheFiguresOfAnotherCompanyOrOfADepartment() {
		Company other = this.hiring.company();
		assertThat(this.browser.get(this.head, "/insights?company=" + other.id())).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember ofDepartment = this.hiring
			.staff(new Grant(Role.HR_HEAD, this.company.id(), this.company.department()));
		assertThat(this.browser.get(ofDepartment, "/insights")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HR_HEAD")
	void isForTheHeadOfRecruitingAlone(Role role) {
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), role));
		assertThat(this.browser.get(other, "/insights")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(other, "/insights/recovery/" + new UUID(1, 1) + "/answered", Map.of()))
			.as("only whoever was named there knows of one")
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(other, "/insights/recovery/people")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void passesOnWhoWantsToBeContactedUntilSomebodyHas() throws Exception {
		String canary = "<script>alert(1)</script> nobody called";
		this.surveys.submit(asked(1).get(0),
				new Reply(Map.of(Item.REC, "1"), canary, LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.77"));
		assertThat(this.browser.page(this.head, "/insights")).contains("1 person, asked ")
			.doesNotContain("nobody called");
		String page = this.browser.page(this.head, "/insights/recovery");
		assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; nobody called").doesNotContain(canary);
		String id = page.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency\".*", "$1");
		Map<String, String> usual = Map.of("company", this.company.id().toString(), "urgency", "USUAL", "outcome",
				"SETTLED");
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		answer(elsewhere, id, Map.of("urgency", "USUAL", "outcome", "SETTLED"));
		assertThat(this.browser.page(this.head, "/insights")).contains("1 person, asked ");
		answer(this.head, id, usual);
		assertThat(this.browser.page(this.head, "/insights")).doesNotContain("1 person, asked ");
	}

	private void answer(StaffMember who, String id, Map<String, String> form) {
		this.browser.post(who, "/insights/recovery/" + id + "/urgency", form);
		this.browser.post(who, "/insights/recovery/" + id + "/answered", form);
		this.browser.post(who, "/insights/recovery/" + id + "/close", form);
	}

	@Test
	void asksTheDatabaseAsOftenForManyAsForOne() throws Exception {
		int few = this.browser.statements(this.head, "/insights");
		asked(20);
		assertThat(this.browser.statements(this.head, "/insights")).isLessThanOrEqualTo(few).isLessThanOrEqualTo(12);
	}

	/**
	 * Beside them stand three about the session and one that the look is written down.
	 * One more is asked where somebody was left waiting and then had an end.
	 */
	@Test
	void readsAllOfItInEightQuestions() {
		dev.goodword.accounts.Company whole = this.accounts.company(this.company.id());
		FigureWords words = new FigureWords(this.texts, LocaleTag.EN, this.head.zone());
		CountedStatements.begin();
		this.pages.view(this.pages.companies(this.head), whole, this.pages.counts(whole, "").orElseThrow(), words);
		assertThat(CountedStatements.end()).isEqualTo(8);
	}

	private List<String> asked(int count) {
		List<String> emails = IntStream.range(0, count)
			.mapToObj((i) -> "figure" + ++serial + "@survey.example")
			.toList();
		this.people.decline(this.company, this.hiring.openPosition(this.company), emails);
		this.time.by(Duration.ofDays(9));
		return emails.stream().map(this.people::link).toList();
	}

}

package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.HiringApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.offers.starting.FirstDayState;
import dev.goodword.offers.starting.FirstDays;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The first day of work of somebody who accepted. */
@GoodwordTest
class FirstDayPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	HiringApplications hired;

	@Autowired
	FirstDays days;

	@Autowired
	Applications applications;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	SurveyRules rules;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	private Company company;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	private String page;

	@BeforeEach
	void somebodyAccepted() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.id = hire(this.position);
		this.page = "/applications/" + this.id;
	}

	@Test
	void recordsChangesAndTakesBackTheDay() throws Exception {
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Hired: first day of work not recorded.",
				this.page + "/first-day");
		assertThat(post("", Map.of("day", "2026-12-01"))).hasRedirectedUrl(this.page + "?done=first-day");
		assertThat(this.browser.page(this.recruiter, this.page + "?done=first-day"))
			.contains("Hired: starts 1 December 2026.", "The first day of work is recorded.");
		assertThat(this.browser.page(this.recruiter, this.page + "/first-day")).contains("Recorded by Chen Yu",
				"value=\"2026-12-01\"", "They never came", "Take back");
		assertThat(post("", Map.of("version", "0", "day", "2026-11-23"))).hasStatus3xxRedirection();
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Hired: started 23 November 2026.");
		assertThat(post("/never-came", Map.of("version", "1"))).hasRedirectedUrl(this.page + "?done=never-came");
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Hired: never came.");
		assertThat(post("/take-back", Map.of("version", "2"))).hasRedirectedUrl(this.page + "?done=first-day-back");
		assertThat(this.browser.page(this.recruiter, this.page)).contains("Hired: first day of work not recorded.");
		assertThat(this.database.sql(
				"select action from audit_entry where subject_id = ? and action like 'application.%' order by at, action")
			.param(this.id.toString())
			.query(String.class)
			.list())
			.contains("application.first-day-recorded", "application.never-came", "application.first-day-taken-back");
	}

	@Test
	void standsInTheListOfThoseWhoAccepted() throws Exception {
		String list = "/positions/" + this.position + "?view=ended&as=list";
		assertThat(this.browser.page(this.recruiter, list)).contains("hired, first day of work not recorded");
		post("", Map.of("day", "2026-12-01"));
		assertThat(this.browser.page(this.recruiter, list)).contains("hired, starts 1 December 2026");
		assertThat(this.browser.page(this.recruiter, list + "&lang=zh-Hans")).contains("2026年12月1日入职")
			.doesNotContain("??");
		assertThat(this.browser.statements(this.recruiter, list)).isLessThanOrEqualTo(13);
		assertThat(this.browser.statements(this.recruiter, this.page)).isLessThanOrEqualTo(44);
	}

	@Test
	void keepsOnlyTheMonthOfSomebodyWhoWasErased() {
		post("", Map.of("day", "2026-12-17"));
		this.events.publishEvent(new CandidateErased(this.applications.summary(this.id).candidate(), Instant.EPOCH));
		assertThat(this.days.of(this.id)).hasValueSatisfying((known) -> {
			assertThat(known.day()).isEqualTo("2026-12-01");
			assertThat(known.state()).isEqualTo(FirstDayState.AGREED);
		});
	}

	@Test
	void saysWhatCannotBeAndKeepsWhatWasTyped() {
		assertThat(post("", Map.of("day", "tomorrow"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please choose a day.");
		assertThat(post("", Map.of("day", "2026-11-01"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("before the application arrived", "value=\"2026-11-01\"");
		assertThat(post("", Map.of("day", "2036-12-01"))).bodyText().contains("more than two years ahead");
		assertThat(post("/take-back", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Nothing is recorded that could be taken back");
		post("/never-came", Map.of());
		assertThat(post("/never-came", Map.of("version", "0"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("recorded already");
	}

	@Test
	void losesNothingWhenAColleagueWasQuicker() {
		this.days.neverCame(this.id, null, this.recruiter);
		MvcTestResult late = post("", Map.of("day", "2026-12-01"));
		assertThat(late).hasStatus(HttpStatus.CONFLICT)
			.bodyText()
			.contains("Somebody was quicker", "Hired: never came.", "value=\"2026-12-01\"", "value=\"0\"");
		assertThat(this.days.of(this.id))
			.hasValueSatisfying((known) -> assertThat(known.state()).isEqualTo(FirstDayState.NEVER_CAME));
		assertThat(post("/take-back", Map.of("version", "7"))).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void isForNobodyWhoDidNotAccept() throws Exception {
		JobApplicationId open = apply(this.position);
		String theirs = "/applications/" + open;
		assertThat(this.browser.page(this.recruiter, theirs)).doesNotContain("/first-day");
		assertThat(this.browser.page(this.recruiter, theirs + "/first-day"))
			.contains("Nobody has accepted an offer here")
			.doesNotContain("<form class=\"ax-form");
		assertThat(this.browser.post(this.recruiter, theirs + "/first-day", Map.of("day", "2026-12-01")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Only those who accepted an offer");
	}

	@Test
	void isForThoseWhoAnswerForTheOffer() throws Exception {
		StaffMember manager = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		for (String act : List.of("", "/never-came", "/take-back")) {
			assertThat(this.browser.post(manager, this.page + "/first-day" + act, Map.of("day", "2026-12-01"))
				.getResponse()
				.getStatus()).isIn(403, 404);
			assertThat(this.browser.post(stranger, this.page + "/first-day" + act, Map.of("day", "2026-12-01")))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.browser.forged(this.recruiter, this.page + "/first-day")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.days.of(this.id)).isEmpty();
	}

	@Test
	void isKnownOfAConfidentialPositionToItsTeamAlone() throws Exception {
		AccountId trusted = this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.RECRUITER));
		JobApplicationId hidden = hire(
				this.hiring.openPosition(this.company, true, Map.of(trusted, Set.of(Role.RECRUITER))));
		String secret = "/applications/" + hidden + "/first-day";
		StaffMember other = this.hiring
			.member(this.hiring.account("Sun Hao", Grant.in(this.company.id(), Role.RECRUITER)));
		assertThat(this.browser.get(other, secret)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(other, secret, Map.of("day", "2026-12-01"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(this.hiring.member(trusted), secret)).contains("First day of work",
				"Nobody is asked how it went who starts in a confidential position.");
	}

	@Test
	@DisplayName("the page promises nobody that they are asked who will not be")
	void saysWhetherThoseWhoStartAreAsked() throws Exception {
		String form = this.page + "/first-day";
		assertThat(this.browser.page(this.recruiter, form)).contains("A month after it we ask",
				"unless they do not want to be asked");
		assertThat(this.browser.page(this.recruiter, form + "?lang=zh-Hans")).contains("本人不愿被询问");
		this.days.record(this.id, LocalDate.of(2026, 12, 1), null, this.recruiter);
		AskingRules usual = AskingRules.usual(false);
		this.rules.change(this.accounts.company(this.company.id()), LocalDate.of(2026, 12, 20),
				new AskingRules(Set.of(Touchpoint.T9), usual.rest(), usual.inAYear(), usual.quiet(), usual.consumers(),
						usual.share(), usual.shareMet()),
				this.recruiter);
		assertThat(this.browser.page(this.recruiter, form)).as("off by the day on which they would be")
			.contains("switched off in the rules of asking")
			.doesNotContain("we ask how the job compares");
		this.database.sql("update first_day set starts_on = '2026-09-01' where application_id = :id")
			.param("id", Columns.bytes(this.id.value()))
			.update();
		assertThat(this.browser.page(this.recruiter, form)).contains("Sixty days have passed since their first day")
			.doesNotContain("we ask how the job compares");
	}

	@Test
	void speaksChinese() throws Exception {
		this.days.neverCame(this.id, null, this.recruiter);
		assertThat(this.browser.page(this.recruiter, this.page + "/first-day?lang=zh-Hans"))
			.contains("入职日期", "已录用：未到岗。", "撤销登记")
			.doesNotContain("??", "登记未到岗");
	}

	private MvcTestResult post(String act, Map<String, String> fields) {
		return this.browser.post(this.recruiter, this.page + "/first-day" + act, new HashMap<>(fields));
	}

	private JobApplicationId hire(PositionId where) {
		JobApplicationId one = apply(where);
		this.hired.hire(one, null);
		return one;
	}

	private JobApplicationId apply(PositionId where) {
		return Objects.requireNonNull(this.hiring.apply(where, "Mia O'Neill").application());
	}

}

package dev.goodword.insights.money;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of money: off, then with the company's own numbers and never more than they
 * bear.
 */
@GoodwordTest
@Tag("mysql")
class MoneyPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Money money;

	@Autowired
	Accounts accounts;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void isOffUntilSomebodyTurnsItOn() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/money")).contains("Off until the inputs are yours")
			.doesNotContain("New scenario");
		assertThat(refused(talk())).contains("The page is off for this company.");
		turnOn();
		assertThat(this.browser.page(this.head, "/insights/money")).contains("What is counted, and what is missing",
				"New scenario: talk", "None of the latest four quarters has a figure",
				"Applicants are not asked here whether they are customers", "the year until yesterday");
		this.browser.post(this.head, "/insights/money/switch", Map.of("on", "false"));
		assertThat(this.browser.page(this.head, "/insights/money")).contains("Off until the inputs are yours");
	}

	@Test
	void keepsAScenarioWithItsInputsAndTellsOnlyWhatTheyBear() throws Exception {
		turnOn();
		String first = made(talk());
		assertThat(this.browser.page(this.head, first)).contains("Direction not established")
			.contains("finance, 12 October", "Weakest input: Assumed", "1,334")
			.contains("role=\"img\"")
			.doesNotContain("revenue");
		Map<String, String> changed = talk();
		changed.put("name", "Without bad talk");
		changed.put("SPOKEN_BADLY.low", "0");
		changed.put("from", first.replace("/insights/money/", ""));
		String second = made(changed);
		assertThat(this.browser.page(this.head, first + "?beside=" + second.replace("/insights/money/", "")))
			.contains("Base 2026", "Without bad talk", "Eight in ten possibilities lie between 3,000 EUR");
		assertThat(this.browser.page(this.head, "/insights/money")).contains(first, second);
		assertThat(this.browser.page(this.head, second + "?lang=zh-Hans")).contains("十种可能中有八种").doesNotContain("??");
	}

	@Test
	void asksForEverySourceAndShowsWhatWasTypedAgain() throws Exception {
		turnOn();
		Map<String, String> typed = talk();
		typed.put("EACH.source", " ");
		assertThat(refused(typed)).contains("Every input needs a source", "value=\"1334\"");
		assertThat(this.browser.page(this.head, "/insights/money/new?side=CUSTOMERS")).contains("value=\"61\"",
				"Counted by this product");
		assertThat(this.browser.get(this.head, "/insights/money/new?side=REVENUE")).hasStatus4xxClientError();
	}

	@Test
	@DisplayName("8.3: sliders have number fields, and show where they stand before anything is kept")
	void showsTheNumbersOfSliders() throws Exception {
		turnOn();
		assertThat(this.browser.page(this.head, "/insights/money/new?side=CUSTOMERS")).contains("type=\"range\"",
				"name=\"FOLLOW_FEWER.high.slide\"", "Show the numbers of the sliders");
		assertThat(this.browser.page(this.head, "/insights/money/new")).as("none goes from 0 to 100")
			.doesNotContain("type=\"range\"", "Show the numbers of the sliders");
		MvcTestResult shown = this.browser.post(this.head, "/insights/money",
				Map.of("company", this.company.id().toString(), "side", "CUSTOMERS", "slid", "yes", "CUSTOMERS.low", "",
						"CUSTOMERS.low.was", "", "CUSTOMERS.low.slide", "37.5", "name", "Slid"));
		assertThat(shown).hasStatusOk();
		assertThat(shown.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("value=\"37.5\"",
				"value=\"Slid\"");
		assertThat(this.browser.page(this.head, "/insights/money")).doesNotContain("Slid");
		assertThat(this.browser.page(this.head, "/insights/money/new?side=CUSTOMERS&lang=zh-Hans"))
			.contains("显示滑块对应的数值")
			.doesNotContain("??");
	}

	@Test
	void countsPeopleLeftWaitingAmongTheApplicationsOfAYear() {
		dev.goodword.accounts.Company whole = this.accounts.company(this.company.id());
		this.hiring.apply(this.hiring.openPosition(this.company), "Ada");
		assertThat(applications(whole)).isZero();
		this.jdbc.sql("""
				update promise set made_at = :made, deadline_at = :deadline where application_id in (select
				application_id from job_application a join job_position j on j.position_id = a.position_id
				where j.company_id = :company)""")
			.param("made", Columns.utc(MovableClock.START.minus(Duration.ofDays(40))))
			.param("deadline", Columns.utc(MovableClock.START.minus(Duration.ofDays(30))))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(applications(whole)).isOne();
	}

	private double applications(dev.goodword.accounts.Company whole) {
		return this.money.counted(whole).offers().get(Factor.APPLICATIONS).number().value();
	}

	@Test
	void callsNothingCountedThatWasNot() throws Exception {
		turnOn();
		Map<String, String> typed = talk();
		typed.put("SPOKEN_WELL.provenance", "MEASURED");
		assertThat(refused(typed)).contains("A number that this product did not count cannot bear its name.");
		typed.put("SPOKEN_WELL.low", "");
		assertThat(refused(typed)).contains("Every input needs at least one number");
		typed.putAll(Map.of("SPOKEN_WELL.low", "744", "SPOKEN_WELL.provenance", "COMPANY", "REFERRED.low", "",
				"REFERRED.provenance", "MEASURED"));
		assertThat(this.browser.page(this.head, made(typed))).as("none came by word of mouth")
			.contains("Counted by this product");
	}

	@Test
	void teachesWithSumsThatAreMarkedAndCannotBeKept() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/money/lessons")).contains("Teaching only", "7,380",
				"4,428,000", "1,328");
	}

	@Test
	void isForTheHeadsOfItsCompanyAlone() throws Exception {
		turnOn();
		String scenario = made(talk());
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, scenario)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(stranger, "/insights/money?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		for (String page : new String[] { scenario, "/insights/money", "/insights/money/new",
				"/insights/money/lessons" }) {
			assertThat(this.browser.get(recruiter, page)).hasStatus(HttpStatus.FORBIDDEN);
		}
		assertThat(this.browser.post(recruiter, "/insights/money", talk())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(recruiter, "/insights/money/switch", Map.of("on", "true")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private void turnOn() {
		this.browser.post(this.head, "/insights/money/switch",
				Map.of("company", this.company.id().toString(), "on", "true"));
	}

	private String made(Map<String, String> typed) {
		MvcTestResult made = this.browser.post(this.head, "/insights/money", typed);
		assertThat(made).hasStatus(HttpStatus.FOUND);
		return made.getResponse().getRedirectedUrl().replace("?done=money-made", "");
	}

	private String refused(Map<String, String> typed) throws Exception {
		MvcTestResult result = this.browser.post(this.head, "/insights/money", typed);
		assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return result.getResponse().getContentAsString();
	}

	/** The numbers of G-08. */
	private Map<String, String> talk() {
		Map<String, String> typed = new HashMap<>(
				Map.of("company", this.company.id().toString(), "side", "RECRUITING", "name", "Base 2026", "currency",
						"EUR", "REFERRED.low", "37", "SPOKEN_WELL.low", "744", "SPOKEN_BADLY.low", "1334"));
		typed.putAll(Map.of("EACH.low", "80", "EACH.provenance", "COMPANY", "RELATIVE.low", "0.5", "RELATIVE.high", "2",
				"RELATIVE.provenance", "ASSUMED"));
		for (Factor factor : Factor.of(Factor.Side.RECRUITING)) {
			typed.put(factor + ".source", "finance, 12 October");
		}
		return typed;
	}

}

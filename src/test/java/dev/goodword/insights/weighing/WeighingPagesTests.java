package dev.goodword.insights.weighing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Weighings;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.value.Weighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Heads of recruiting choose what counts how much, from a quarter on that has not begun.
 */
@GoodwordTest
@Tag("mysql")
class WeighingPagesTests {

	private static final String PAGE = "/insights/weighing";

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Weighings weighings;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	private HiringFixture.Company hirer;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.hirer = this.hiring.company();
		this.company = this.accounts.company(this.hirer.id());
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void beginsAsTheProductComes() throws Exception {
		assertThat(this.browser.page(this.head, PAGE))
			.contains("What counts how much", "Nobody has changed anything", "5 to 90; 50 as the product comes.",
					"100 to 10,000; 1,000 as the product comes.", "First quarter 2027", "Fourth quarter 2027")
			.doesNotContain("Fourth quarter 2026");
		assertThat(this.browser.page(this.head, PAGE + "?lang=zh-Hans")).contains("各部分占多少", "产品默认50")
			.doesNotContain("??");
	}

	@Test
	void changesThemFromAQuarterOnAndSaysWhoDidIt() throws Exception {
		MvcTestResult changed = this.browser.post(this.head, PAGE, form("2027-Q1"));
		assertThat(changed).hasStatus(HttpStatus.FOUND);
		assertThat(this.weighings.versions(this.company.id())).singleElement().satisfies((version) -> {
			assertThat(version.from()).isEqualTo(new Quarter(2027, 1));
			assertThat(version.weighing().brand()).isEqualTo(new Weighing.Brand(20, 60, 20));
			assertThat(version.weighing().cost()).isEqualTo(new Weighing.Cost(60, 10, 20, 10));
			assertThat(version.by()).isEqualTo(this.head.id());
		});
		assertThat(this.browser.page(this.head, PAGE + "?done=weighing-changed")).contains("From First quarter 2027",
				"Brand value: view 20, apply again 60, use 20.", "by " + this.head.name(), "value=\"60\"",
				"What counts how much is changed from the quarter you chose.");
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where action = 'surveys.weighing' and subject_id = ?")
					.param(this.company.id().toString())
					.query(Integer.class)
					.single())
			.isEqualTo(1);
		Map<String, String> again = form("2027-Q1");
		again.put("naming", "20");
		this.browser.post(this.head, PAGE, again);
		assertThat(this.weighings.versions(this.company.id())).as("in the place of the one before").hasSize(1);
		this.browser.post(this.head, PAGE, form("2027-Q3"));
		assertThat(this.weighings.versions(this.company.id())).hasSize(2);
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
		Map<String, String> form = form("2026-Q4");
		form.putAll(Map.of("view", "30", "waiting", "much", "capMoney", "12"));
		MvcTestResult refused = this.browser.post(this.head, PAGE, form);
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponse().getContentAsString()).contains(
				"The parts make 110 together. They must make 100.", "A whole number from 5 to 90.",
				"A whole number from 100 to 10,000.", "One of the quarters in the list.", "value=\"much\"");
		assertThat(this.weighings.versions(this.company.id())).isEmpty();
		assertThatIllegalArgumentException().as("it has begun")
			.isThrownBy(() -> this.weighings.change(this.company, new Quarter(2026, 4), Weighing.USUAL, this.head));
	}

	@Test
	void isForTheHeadsOfItsCompanyAlone() {
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, PAGE + "?company=" + this.company.id())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, PAGE, form("2027-Q1"))).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.browser.get(recruiter, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(recruiter, PAGE, form("2027-Q1"))).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@DisplayName("experience.md 6: configurable and versioned; a final quarter keeps what it was made by")
	void aFigureSaysThatItWasWeighedOtherwiseAndStaysSo() throws Exception {
		answered();
		String usual = front();
		assertThat(usual).contains("Brand value, in numbers").doesNotContain("Made with weights of your own");
		chosenFor("2026-Q3", "20, \"reapply\": 60");
		String weighed = front();
		assertThat(weighed)
			.contains("Made with weights of your own",
					"view 20, apply again 60, use 20 of a hundred; 50, 30 and 20 as the product comes",
					"Called a change of more than a little", "from 15 points on; from 10 as the product comes")
			.as("there is no year before to compare with")
			.doesNotContain("what stands for last year");
		assertThat(this.browser.page(this.head, "/insights?period=2026-Q3&lang=zh-Hans")).contains("按自定权重计算")
			.doesNotContain("??");
		this.freezing.runDue();
		String front = front();
		assertThat(front).contains("Made with weights of your own");
		assertThat(new String(file("/insights/figures.csv?period=2026-Q3"), StandardCharsets.UTF_8))
			.contains("Made with weights of your own");
		assertThat(kept()).contains("\"reapply\":60", "\"naming\":15");
		this.jdbc.sql("delete from survey_weighing where company_id = ?")
			.param(Columns.bytes(this.company.id().value()))
			.update();
		assertThat(front()).as("whatever holds today").isEqualTo(front);
		assertThat(this.browser.page(this.head, "/insights/quality?period=2026-Q3"))
			.contains("came out the same to the last bit");
	}

	private String kept() {
		return this.jdbc.sql("select inputs from survey_result where company_id = ? and measure = 'figures'")
			.param(Columns.bytes(this.company.id().value()))
			.query(String.class)
			.single();
	}

	private String front() throws Exception {
		return this.browser.page(this.head, "/insights?period=2026-Q3")
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private byte[] file(String path) {
		return this.browser.get(this.head, path).getResponse().getContentAsByteArray();
	}

	private void chosenFor(String period, String brand) {
		this.jdbc
			.sql("insert into survey_weighing (company_id, from_period, weights, changed_by, changed_at)"
					+ " values (:company, :period, :weights, :by, :at)")
			.param("company", Columns.bytes(this.company.id().value()))
			.param("period", period)
			.param("weights", "{\"brand\": {\"view\": " + brand
					+ ", \"use\": 20}, \"cost\": {\"hours\": 60, \"waiting\": 10,"
					+ " \"effort\": 20, \"money\": 10}, \"caps\": {\"hours\": 25, \"days\": 30, \"money\": 3000},"
					+ " \"naming\": 15}")
			.param("by", Columns.bytes(this.head.id().value()))
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private void answered() {
		List<JobApplicationId> ended = this.people.decline(this.hirer, this.hiring.openPosition(this.hirer),
				IntStream.range(0, 2)
					.mapToObj((i) -> "weighed" + i + "." + this.company.id() + "@survey.example")
					.toList());
		this.jdbc.sql("update job_application set ended_at = :at where application_id in (:ids)")
			.param("at", Columns.utc(Instant.parse("2026-08-15T12:00:00Z")))
			.param("ids", ended.stream().map((id) -> Columns.bytes(id.value())).toList())
			.update();
		published("survey_score", "promoters, passives, detractors", "20, 10, 10");
		item("VIE", "20, 10, 10, 0, 0");
		item("REA", "0, 0, 0, 10, 30");
	}

	private void item(String item, String chose) {
		published("survey_item_score", "item, chose_1, chose_2, chose_3, chose_4, chose_5", "'" + item + "', " + chose);
	}

	private void published(String table, String columns, String values) {
		boolean scores = table.equals("survey_score");
		this.jdbc
			.sql("insert into " + table + " (" + (scores ? "score_id, quarantined, items_counted" : "item_score_id")
					+ ", company_id, touchpoint, period, " + columns
					+ ", inputs_hash, method_version, published_at) values (:id, " + (scores ? "0, true, " : "")
					+ ":company, 'T3', '2026-Q3', " + values + ", :id, 1, :at)")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(this.company.id().value()))
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private Map<String, String> form(String from) {
		Map<String, String> form = new HashMap<>(Map.of("company", this.company.id().toString(), "from", from));
		form.putAll(Map.of("view", "20", "reapply", "60", "use", "20", "naming", "15"));
		form.putAll(Map.of("waiting", "10", "hours", "60", "effort", "20", "money", "10"));
		form.putAll(Map.of("capHours", "25", "capDays", "30", "capMoney", "3000"));
		return form;
	}

}

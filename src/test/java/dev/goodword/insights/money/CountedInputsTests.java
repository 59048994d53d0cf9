package dev.goodword.insights.money;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.DueWork;
import dev.goodword.surveys.SurveyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What the product counted, offered to those who reckon with it. */
@GoodwordTest
@Tag("mysql")
class CountedInputsTests {

	/** Quarters, a month in each, and when applications ended whose people told then. */
	private static final List<List<String>> YEAR = List.of(List.of("2025-Q4", "202511", "2025-08-20T12:00:00Z"),
			List.of("2026-Q1", "202602", "2025-11-20T12:00:00Z"), List.of("2026-Q2", "202605", "2026-02-20T12:00:00Z"),
			List.of("2026-Q3", "202608", "2026-05-20T12:00:00Z"));

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient database;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruitingWhoReckons() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.browser.post(this.head, "/insights/money/switch",
				Map.of("company", this.company.id().toString(), "on", "true"));
	}

	@Test
	void offersTheTalkOfFourFinalQuartersAsItWasPublished() throws Exception {
		List<JobApplicationId> ended = ended(8);
		for (int i = 0; i < YEAR.size(); i++) {
			endedAt(ended.subList(2 * i, 2 * i + 2), YEAR.get(i).get(2));
			told(YEAR.get(i).get(1), 40, "{\"WPO\":\"2\",\"WNE\":\"1\"}");
			told(YEAR.get(i).get(1), 20, "{\"WPO\":\"1\",\"WNE\":\"3\"}");
			published("survey_score", "promoters, passives, detractors", "60, 0, 0", "T8", YEAR.get(i).get(0));
			if (i == 2) {
				this.freezing.runDue();
				assertThat(page("/insights/money")).contains("3 of the latest four quarters have a figure");
				assertThat(page("/insights/money/new?side=RECRUITING")).doesNotContain("Counted by this product: 8");
			}
		}
		this.freezing.runDue();
		assertThat(page("/insights/money")).contains("Fourth quarter 2025 to Third quarter 2026, as it was published");
		String form = page("/insights/money/new?side=RECRUITING");
		assertThat(form).contains("Counted by this product: 8 (", "value=\"8\"",
				"Counted by this product, Fourth quarter 2025 to Third quarter 2026");
		String scenario = made(recruiting());
		assertThat(page(scenario)).contains("8 (", "Weakest input: Assumed");
		assertThat(page("/insights/money?lang=zh-Hans")).contains("已有统计").doesNotContain("??");
	}

	@Test
	void offersTheSharesOfCustomersOnceTheQuarterIsFinal() throws Exception {
		endedAt(ended(2), "2026-08-15T12:00:00Z");
		published("survey_score", "promoters, passives, detractors", "20, 10, 10", "T3", "2026-Q3");
		item("CU0", "16, 24, 0, 0, 0");
		item("CU1", "10, 8, 20, 2, 0");
		assertThat(page("/insights/money")).as("it may still change")
			.contains("Applicants are not asked here whether they are customers");
		this.freezing.runDue();
		assertThat(page("/insights/money")).contains("is counted: Third quarter 2026", "40 (");
		assertThat(page("/insights/money/new?side=CUSTOMERS")).contains("Counted by this product: 40 (");
		Map<String, String> typed = customers();
		typed.put("CUSTOMERS.provenance", "MEASURED");
		typed.put("CUSTOMERS.source", "the survey");
		String scenario = made(typed);
		assertThat(page(scenario)).contains("40 (", "the survey", "Counted by this product");
		typed.put("from", scenario.replace("/insights/money/", ""));
		assertThat(page("/insights/money/new?from=" + typed.get("from"))).contains("value=\"MEASURED\" selected");
	}

	@Test
	void offersHiresAndHoursInTalks() throws Exception {
		List<JobApplicationId> ended = ended(3);
		endedAt(ended, "2026-08-15T12:00:00Z");
		this.database.sql("update job_application set outcome = 'HIRED' where application_id = :id")
			.param("id", Columns.bytes(ended.get(0).value()))
			.update();
		assertThat(page("/insights/money/new?side=PROCESS")).contains("Minutes of a recruiter, for each application",
				"Counted by this product: 1, the year until yesterday", "Counted by this product: 0, ");
		assertThat(page("/insights/money?lang=zh-Hans")).contains("新情景：招聘的成本").doesNotContain("??");
		Map<String, String> typed = begun("PROCESS", Map.of("APPLICATIONS", "1000", "HIRES", "20", "HIRE", "5000",
				"MINUTES", "30", "RECRUITER", "60", "TALKS", "400", "INTERVIEWER", "80", "CHANNELS", "10000"));
		assertThat(page(made(typed))).contains("What the process costs, for each application that ended", "72 EUR",
				"28 EUR");
		Map<String, String> years = customers();
		years.put("side", "LIFETIME");
		years.putAll(Map.of("RETENTION.low", "80", "RETENTION.source", "finance", "DISCOUNT.low", "10",
				"DISCOUNT.source", "finance", "CUSTOMERS.low", "18"));
		assertThat(page(made(years))).contains("Margin at risk in this scenario, over the years");
	}

	@Test
	void offersNothingThatIsHidden() throws Exception {
		endedAt(ended(2), "2026-08-15T12:00:00Z");
		published("survey_score", "promoters, passives, detractors", "20, 10, 10", "T3", "2026-Q3");
		item("CU0", "0, 14, 0, 0, 0");
		item("CU1", "4, 2, 2, 2, 2");
		this.freezing.runDue();
		String form = page("/insights/money/new?side=CUSTOMERS");
		assertThat(form).contains("Customers among them").doesNotContain("Third quarter 2026");
		assertThat(page("/insights/money")).doesNotContain("Third quarter 2026</span>");
	}

	private List<JobApplicationId> ended(int many) {
		return this.people.decline(this.company, this.hiring.openPosition(this.company),
				IntStream.range(0, many)
					.mapToObj((i) -> "counted" + i + "." + this.company.id() + "@survey.example")
					.toList());
	}

	private void endedAt(List<JobApplicationId> ended, String moment) {
		this.database.sql("update job_application set ended_at = :at where application_id in (:ids)")
			.param("at", Columns.utc(Instant.parse(moment)))
			.param("ids", ended.stream().map((id) -> Columns.bytes(id.value())).toList())
			.update();
	}

	private void told(String month, int many, String items) {
		for (int i = 0; i < many; i++) {
			this.database
				.sql("""
						insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
						instrument, quarantined, speedy, uniform, rec, items, receipt_hash, counted) values (:id, :company,
						'T8', 'REJ_PRE', :month, 'en', '1', false, false, false, 9, :items, :id, true)""")
				.param("id", Columns.bytes(UUID.randomUUID()))
				.param("company", Columns.bytes(this.company.id().value()))
				.param("month", Integer.valueOf(month))
				.param("items", items)
				.update();
		}
	}

	private void item(String item, String chose) {
		published("survey_item_score", "item, chose_1, chose_2, chose_3, chose_4, chose_5", "'" + item + "', " + chose,
				"T3", "2026-Q3");
	}

	private void published(String table, String columns, String values, String touchpoint, String period) {
		boolean scores = table.equals("survey_score");
		this.database
			.sql("insert into " + table + " (" + (scores ? "score_id, quarantined, items_counted" : "item_score_id")
					+ ", company_id, touchpoint, period, " + columns
					+ ", inputs_hash, method_version, published_at) values (:id, " + (scores ? "0, true, " : "")
					+ ":company, :touchpoint, :period, " + values + ", :id, 1, :at)")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(this.company.id().value()))
			.param("touchpoint", touchpoint)
			.param("period", period)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private String page(String path) throws Exception {
		return this.browser.page(this.head, path);
	}

	private String made(Map<String, String> typed) {
		MvcTestResult made = this.browser.post(this.head, "/insights/money", typed);
		assertThat(made).hasStatus(HttpStatus.FOUND);
		return made.getResponse().getRedirectedUrl().replace("?done=money-made", "");
	}

	/** What was counted, beside what only the company knows. */
	private Map<String, String> recruiting() {
		Map<String, String> typed = begun("RECRUITING", Map.of("EACH", "80", "RELATIVE", "1"));
		for (String counted : List.of("REFERRED", "SPOKEN_WELL", "SPOKEN_BADLY")) {
			typed.put(counted + ".provenance", "MEASURED");
		}
		return typed;
	}

	private Map<String, String> customers() {
		return begun("CUSTOMERS", Map.of("APPLICATIONS", "940", "FEWER", "14", "FOLLOW_FEWER", "20", "MORE", "6",
				"FOLLOW_MORE", "10", "MARGIN", "120"));
	}

	private Map<String, String> begun(String side, Map<String, String> numbers) {
		Map<String, String> typed = new HashMap<>(
				Map.of("company", this.company.id().toString(), "side", side, "name", "Base 2026", "currency", "EUR"));
		numbers.forEach((factor, number) -> typed.put(factor + ".low", number));
		Factor.of(Factor.Side.valueOf(side)).forEach((factor) -> typed.put(factor + ".source", "finance"));
		return typed;
	}

}

package dev.goodword.insights;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What applicants are worth to the company, beside what applying was worth to them. */
@GoodwordTest
@Tag("mysql")
class FirmPagesTests {

	private static final String PERIOD = "2026-Q3";

	private static final Instant AUGUST = Instant.parse("2026-08-15T12:00:00Z");

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	DeskBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("freezingMixes")
	DueWork freezing;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	@DisplayName("experience.md 3.6.8: now, may be, no money; counted of everybody")
	void saysWhatApplicantsAreWorthToTheCompany() throws Exception {
		List<JobApplicationId> ended = ended(4);
		hired(ended.get(0));
		agreed(ended.get(1));
		met(ended.get(0), 90, 2);
		published("survey_score", "promoters, passives, detractors", "20, 10, 10", "T3");
		item("VIE", "0, 10, 10, 10, 10", "T3");
		item("REA", "5, 5, 10, 10, 10", "T3");
		item("REA", "5, 5, 10, 10, 10", "T6");
		item("WAC", "10, 5, 5, 0, 0", "T8");
		String page = page();
		assertThat(page).contains("What applicants are worth to the company",
				"4 applications ended in this quarter: one person was hired, and our own people sat in their talks for 3 hours.",
				"What there is now", "What there may be", "What is no money");
		assertThat(row(page, "Advised somebody to apply")).as("10 of 20").contains("50%");
		assertThat(row(page, "Would apply again")).as("40 of 80").contains("50%");
		assertThat(row(page, "People hired, counted")).contains(">1<");
		assertThat(row(page, ">Hired<")).contains(">1<", "Mature");
		assertThat(row(page, "Ended, and agreed to stay in touch")).contains(">1<", "Mature");
		assertThat(row(page, "Ended without that")).contains(">2<", "Declining");
		assertThat(page.indexOf("4 applications ended")).as("the sentence first")
			.isLessThan(page.indexOf("What there is now"));
		assertThat(page).contains("aria-label=\"Would apply again, probably or definitely");
		assertThat(this.browser.page(this.head, "/insights/details?lang=zh-Hans&period=" + PERIOD))
			.contains("应聘者对公司的价值", "本季度有4份应聘结束：录用1人")
			.doesNotContain("??");
		assertThat(sheet()).contains("What applicants are worth to the company", "Would apply again",
				"Who came where in this quarter");
	}

	@Test
	@DisplayName("experience.md 3.11: nothing below ten, and nothing that tells what each of a few said")
	void showsNothingOfFewNorOfThoseWhoAllSaidTheSame() throws Exception {
		ended(2);
		published("survey_score", "promoters, passives, detractors", "4, 4, 4", "T3");
		item("VIE", "0, 4, 4, 4, 0", "T3");
		item("REA", "0, 0, 0, 12, 0", "T3");
		item("WAC", "12, 0, 0, 0, 0", "T8");
		String page = page();
		assertThat(row(page, "Would apply again")).doesNotContain("%<");
		assertThat(row(page, "Advised somebody to apply")).doesNotContain("%<");
		assertThat(page).doesNotContain("aria-label=\"Would apply again");
	}

	@Test
	@DisplayName("experience.md 3.13: what was counted of a final quarter stays")
	void staysOnceTheQuarterIsFinal() throws Exception {
		List<JobApplicationId> ended = ended(3);
		hired(ended.get(0));
		published("survey_score", "promoters, passives, detractors", "20, 10, 10", "T3");
		item("REA", "5, 5, 10, 10, 10", "T3");
		this.freezing.runDue();
		String before = page();
		assertThat(row(before, "People hired, counted")).contains(">1<");
		String sheet = sheet();
		this.jdbc.sql("update job_application set outcome = 'WITHDRAWN' where application_id in (:ids)")
			.param("ids", ended.stream().map((id) -> Columns.bytes(id.value())).toList())
			.update();
		assertThat(page()).isEqualTo(before);
		assertThat(sheet()).isEqualTo(sheet);
		assertThat(this.browser.page(this.head, "/insights/quality?period=" + PERIOD))
			.contains("came out the same to the last bit");
	}

	@Test
	void saysWhenNothingEndedAndNobodyAnswered() throws Exception {
		assertThat(page()).contains("No application ended in this quarter, so nothing came of one yet.");
	}

	private String page() throws Exception {
		return this.browser.page(this.head, "/insights/details?period=" + PERIOD)
			.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

	private String sheet() {
		return new String(this.browser.get(this.head, "/insights/figures.csv?period=" + PERIOD)
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The line of a table that says something. */
	private static String row(String page, String says) {
		int at = page.indexOf(says, page.indexOf("id=\"firm-now\""));
		assertThat(at).as(says).isPositive();
		return page.substring(at, page.indexOf("</tr>", at));
	}

	private List<JobApplicationId> ended(int many) {
		List<JobApplicationId> ended = this.people.decline(this.company, this.hiring.openPosition(this.company),
				IntStream.range(0, many)
					.mapToObj((i) -> "firm" + i + "." + this.company.id() + "@survey.example")
					.toList());
		this.jdbc.sql("update job_application set ended_at = :at where application_id in (:ids)")
			.param("at", Columns.utc(AUGUST))
			.param("ids", ended.stream().map((id) -> Columns.bytes(id.value())).toList())
			.update();
		return ended;
	}

	private void hired(JobApplicationId id) {
		this.jdbc.sql("update job_application set outcome = 'HIRED' where application_id = :id")
			.param("id", Columns.bytes(id.value()))
			.update();
	}

	private void agreed(JobApplicationId id) {
		this.jdbc.sql("delete from application_consent where application_id = :id and consent_code = 'pool'")
			.param("id", Columns.bytes(id.value()))
			.update();
		this.jdbc
			.sql("""
					insert into application_consent (consent_id, application_id, consent_code, text_version, given_at, version)
					values (:new, :id, 'pool', '1', :at, 0)""")
			.param("new", Columns.bytes(UUID.randomUUID()))
			.param("id", Columns.bytes(id.value()))
			.param("at", Columns.utc(AUGUST))
			.update();
	}

	/** A talk that took place, with so many of our own people. */
	private void met(JobApplicationId id, int minutes, int many) {
		byte[] talk = Columns.bytes(UUID.randomUUID());
		this.jdbc
			.sql("""
					insert into interview (interview_id, application_id, state, starts_local, zone, starts_at, ends_at,
					minutes, meeting_mode, place, final_round, sequence_no, occasion_id, version) values (:talk, :id, 'HELD',
					'2026-08-10T10:00', 'Asia/Shanghai', :at, :at, :minutes, 'ON_SITE', 'Room', false, 0, :talk, 0)""")
			.param("talk", talk)
			.param("id", Columns.bytes(id.value()))
			.param("at", Columns.utc(AUGUST))
			.param("minutes", minutes)
			.update();
		for (int i = 0; i < many; i++) {
			this.jdbc.sql("insert into interview_participant (interview_id, account_id) values (:talk, :who)")
				.param("talk", talk)
				.param("who", Columns.bytes(UUID.randomUUID()))
				.update();
		}
	}

	private void item(String item, String chose, String touchpoint) {
		published("survey_item_score", "item, chose_1, chose_2, chose_3, chose_4, chose_5", "'" + item + "', " + chose,
				touchpoint);
	}

	private void published(String table, String columns, String values, String touchpoint) {
		boolean scores = table.equals("survey_score");
		this.jdbc
			.sql("insert into " + table + " (" + (scores ? "score_id, quarantined, items_counted" : "item_score_id")
					+ ", company_id, touchpoint, period, " + columns
					+ ", inputs_hash, method_version, published_at) values (:id, " + (scores ? "0, true, " : "")
					+ ":company, :touchpoint, '2026-Q3', " + values + ", :id, 1, :at)")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(this.company.id().value()))
			.param("touchpoint", touchpoint)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

}

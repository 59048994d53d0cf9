package dev.goodword.insights;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Once a quarter is final its pages, its sheets and its report stay as they are. */
@Tag("mysql")
@GoodwordTest
class FrozenPagesTests {

	private static final String PERIOD = "2026-Q2";

	private static final String MAY = "2026-05-15T12:00:00Z";

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
	void aHeadOfRecruiting() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	@DisplayName("experience.md 3.11 and 3.13: frozen is frozen, on pages, in sheets and byte for byte on paper")
	void nothingThatHappensLaterMovesAFinalQuarter() throws Exception {
		endedInMay();
		answered();
		assertThat(front()).contains("these figures are not final yet");
		this.freezing.runDue();
		String front = front();
		String details = page("/insights/details");
		String along = page("/insights/along");
		byte[] sheet = file("/insights/figures.csv?period=" + PERIOD);
		byte[] report = file(drafted() + "/report.pdf");
		assertThat(front).contains("The figures of this quarter are final since", "−33", "Kept by a person");
		assertThat(details).contains("The figures of this quarter are final since", "Half of all waits end within");
		assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("final since", "Satisfied", "Half of all waits",
				"What applying gave people, and what it took");
		everythingMoves();
		assertThat(front()).isEqualTo(front);
		assertThat(page("/insights/details")).isEqualTo(details);
		assertThat(page("/insights/along")).isEqualTo(along);
		assertThat(file("/insights/figures.csv?period=" + PERIOD)).isEqualTo(sheet);
		assertThat(file(drafted() + "/report.pdf")).isEqualTo(report);
	}

	@Test
	@DisplayName("experience.md 3.13: the page on quality says whether what was kept comes out again")
	void saysWhetherWhatWasKeptComesOutAgain() throws Exception {
		answered();
		assertThat(page("/insights/quality")).contains("Nothing was kept of this quarter");
		this.freezing.runDue();
		assertThat(page("/insights/quality")).contains("came out the same to the last bit",
				"Figures of the pages and the report", "Word of mouth", "Comes out the same");
		assertThat(this.browser.page(this.head, "/insights/quality?lang=zh-Hans&period=" + PERIOD))
			.contains("结果与保存的完全一致")
			.doesNotContain("??");
		int changed = of("""
				update survey_result set result = replace(result, '"point":-33.0', '"point":-34.0')
				where company_id = :company and measure = 'figures'""").update();
		assertThat(changed).isOne();
		assertThat(page("/insights/quality")).contains("does not come out again", "Comes out differently");
		assertThat(front()).as("what is kept is shown").contains("−34").doesNotContain("−33");
	}

	@Test
	void aQuarterOfBeforeFiguresWereKeptSaysSo() throws Exception {
		answered();
		this.freezing.runDue();
		of("delete from survey_result where company_id = :company and measure = 'figures'").update();
		assertThat(front()).contains("This quarter ended before figures were kept for ever.", "−33");
		assertThat(page("/insights/details")).contains("This quarter ended before figures were kept for ever.");
		assertThat(new String(file("/insights/figures.csv?period=" + PERIOD), StandardCharsets.UTF_8))
			.contains("This quarter ended before figures were kept for ever.");
		assertThat(this.browser.page(this.head, "/insights?lang=zh-Hans&period=" + PERIOD)).contains("尚未开始永久保存数值")
			.doesNotContain("??");
	}

	/** Whatever the figures were made of is gone or different. */
	private void everythingMoves() {
		for (String moving : List.of(
				"update promise set state = 'BROKEN' where application_id in (select a.application_id from"
						+ " job_application a join job_position j on j.position_id = a.position_id"
						+ " where j.company_id = :company) and active is null",
				"update job_application set ended_at = '2026-07-02 12:00:00', outcome = 'WITHDRAWN' where position_id"
						+ " in (select position_id from job_position where company_id = :company)",
				"delete from survey_answer where company_id = :company",
				"delete from survey_invitation where company_id = :company",
				"update survey_score set promoters = 90, detractors = 0 where company_id = :company",
				"delete from survey_item_score where company_id = :company",
				"update survey_outcome_mix set applications = 1 + applications where company_id = :company")) {
			of(moving).update();
		}
	}

	private String drafted() {
		MvcTestResult made = this.browser.post(this.head,
				"/insights/reports?chapters=FOUR&chapters=CHANGE&chapters=TOUCHPOINTS&chapters=DETAILS&chapters=PROMISES",
				Map.of("company", this.company.id().toString(), "period", PERIOD, "readers", "HR", "languages", "en",
						"size", "A4"));
		return made.getResponse().getRedirectedUrl().replace("?done=report-drafted", "");
	}

	private String front() throws Exception {
		return page("/insights");
	}

	private String page(String address) throws Exception {
		return page(address, PERIOD);
	}

	/** Without what differs from one look to the next. */
	private String page(String address, String period) throws Exception {
		return this.browser.page(this.head, address + "?period=" + period)
			.replaceAll("(?s)^.*?<main", "<main")
			.replaceAll("name=\"_csrf\"[^>]*>", "");
	}

	private byte[] file(String address) {
		MvcTestResult result = this.browser.get(this.head, address);
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private void endedInMay() {
		endedIn(MAY);
	}

	/** Two who were told that it goes no further, with all that was promised to them. */
	private void endedIn(String day) {
		this.people.decline(this.company, this.hiring.openPosition(this.company),
				List.of("frozen1." + this.company.id() + "@survey.example",
						"frozen2." + this.company.id() + "@survey.example"));
		for (String moment : List.of(
				"update job_application set ended_at = :day where position_id in (select position_id from job_position"
						+ " where company_id = :company)",
				"update promise set deadline_at = :day where application_id in (select a.application_id from"
						+ " job_application a join job_position j on j.position_id = a.position_id"
						+ " where j.company_id = :company)")) {
			of(moment).param("day", Columns.utc(Instant.parse(day))).update();
		}
	}

	/** Sixty answers, and that they were published. */
	private void answered() {
		for (int i = 0; i < 60; i++) {
			of("""
					insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
					instrument, quarantined, speedy, uniform, rec, items, receipt_hash, counted) values (:id, :company,
					'T3', 'REJ_PRE', 202605, 'en', '1', false, false, false, :rec, '{}', :id, true)""")
				.param("id", Columns.bytes(UUID.randomUUID()))
				.param("rec", (i < 20) ? 9 : 3)
				.update();
		}
		of("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
				:period, 20, 0, 40, 0, true, :id, 1, :at)""").param("id", Columns.bytes(UUID.randomUUID()))
			.param("period", PERIOD)
			.param("at", Columns.utc(MovableClock.START))
			.update();
		of("""
				insert into survey_item_score (item_score_id, company_id, touchpoint, period, item, chose_1, chose_2,
				chose_3, chose_4, chose_5, inputs_hash, method_version, published_at) values (:id, :company, 'T3',
				:period, 'SAT', 10, 10, 10, 10, 20, :id, 1, :at)""").param("id", Columns.bytes(UUID.randomUUID()))
			.param("period", PERIOD)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	private JdbcClient.StatementSpec of(String sql) {
		return this.database.sql(sql).param("company", Columns.bytes(this.company.id().value()));
	}

}

package dev.goodword.insights;

import java.time.Instant;
import java.util.List;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Word of mouth, from the answers to the first page. */
@Tag("mysql")
@GoodwordTest
class TalkPagesTests {

	private static final String PERIOD = "2026-Q2";

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

	@Test
	void isPublishedOnceWhenTheQuarterIsFinal() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, "/insights")).contains("a figure needs fifty answers");
		assertThat(this.browser.page(head, "/insights?period=" + PERIOD)).contains("too few had answered");
		Company late = this.hiring.company();
		StaffMember headOfLate = this.hiring.staff(Grant.in(late.id(), Role.HR_HEAD));
		endedOn(company, "2026-01-28T12:00:00Z");
		endedOn(late, "2026-04-29T12:00:00Z");
		answered(late, 60, "{\"REC\":\"3\",\"WPO\":\"1\",\"WNE\":\"2\"}", 3);
		published(late, PERIOD, 60);
		answered(company, 60, "{\"REC\":\"3\",\"WPO\":\"1\",\"WNE\":\"2\",\"WPU\":\"1\"}", 3);
		answered(company, 20, "{\"REC\":\"9\",\"WPO\":\"2\",\"WNE\":\"1\"}", 9);
		published(company, PERIOD, 80);
		this.freezing.runDue();
		String page = this.browser.page(head, "/insights?period=" + PERIOD);
		assertThat(page).contains("More people heard badly of applying here than well.", "−75", "Heard well, for 100",
				"told of us by somebody who had applied", "Of it, from those who would not");
		assertThat(this.browser.page(headOfLate, "/insights?period=" + PERIOD))
			.as("who ended then was asked in the next quarter")
			.doesNotContain("Heard well, for 100");
		answered(company, 30, "{\"REC\":\"9\",\"WPO\":\"5\",\"WNE\":\"1\"}", 9);
		this.freezing.runDue();
		assertThat(this.browser.page(head, "/insights?period=" + PERIOD)).as("never again").contains("−75");
		assertThat(this.browser.page(head, "/insights?lang=zh-Hans&period=" + PERIOD)).contains("听到坏话（每100份）")
			.doesNotContain("??");
	}

	/** Only then is word of mouth known. */
	@Test
	void thePageOpensWithTheLatestFinalQuarterOfWhichSomethingIsShown() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		assertThat(over(head)).startsWith("Fourth quarter 2026");
		published(company, "2026-Q4", 20);
		assertThat(over(head)).as("the one that runs").startsWith("Fourth quarter 2026");
		published(company, "2026-Q3", 9);
		assertThat(over(head)).as("nine are too few").startsWith("Fourth quarter 2026");
		published(company, "2026-Q3", 20);
		assertThat(over(head)).as("over by the calendar, and not final yet").startsWith("Fourth quarter 2026");
		assertThat(this.browser.page(head, "/insights?period=2026-Q3")).contains("these figures are not final yet");
		this.freezing.runDue();
		assertThat(over(head)).startsWith("Third quarter 2026");
		assertThat(this.browser.page(head, "/insights?period=2026-Q4")).contains("a figure needs fifty answers");
	}

	/** What stands over the page. */
	private String over(StaffMember head) throws Exception {
		return this.browser.page(head, "/insights").replaceAll("(?s)^.*?class=\"ax-over\">\\s*", "");
	}

	/**
	 * Applications whose people were asked what they told others two months and three
	 * days after this.
	 */
	private void endedOn(Company company, String day) {
		this.people.decline(company, this.hiring.openPosition(company),
				List.of("talk1." + company.id() + "@survey.example", "talk2." + company.id() + "@survey.example"));
		this.database.sql("""
				update job_application set ended_at = :day where position_id in (select position_id from job_position
				where company_id = :company)""")
			.param("day", Columns.utc(Instant.parse(day)))
			.param("company", Columns.bytes(company.id().value()))
			.update();
	}

	private void answered(Company company, int many, String items, int rating) {
		for (int i = 0; i < many; i++) {
			byte[] id = Columns.bytes(UUID.randomUUID());
			this.database
				.sql("""
						insert into survey_answer (answer_id, company_id, touchpoint, outcome_class, closing_month, language,
						instrument, quarantined, speedy, uniform, rec, items, receipt_hash, counted) values (:id, :company,
						'T8', 'REJ_PRE', 202605, 'en', '1', false, false, false, :rec, :items, :id, true)""")
				.param("id", id)
				.param("company", Columns.bytes(company.id().value()))
				.param("rec", rating)
				.param("items", items)
				.update();
		}
	}

	private void published(Company company, String period, int answers) {
		this.database.sql("""
				insert into survey_score (score_id, company_id, touchpoint, period, promoters, passives, detractors,
				quarantined, items_counted, inputs_hash, method_version, published_at) values (:id, :company, 'T8',
				:period, :answers, 0, 0, 0, true, :id, 1, :at)""")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("company", Columns.bytes(company.id().value()))
			.param("period", period)
			.param("answers", answers)
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

	@Test
	void showsTheScoreWithoutHastyAnswersOnceTheQuarterIsFinal() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		endedInMay(company);
		answered(company, 45, "{}", 3);
		answered(company, 8, "{}", 9);
		this.database.sql("update survey_answer set speedy = true where company_id = :company and rec = 9")
			.param("company", Columns.bytes(company.id().value()))
			.update();
		answered(company, 7, "{}", 7);
		this.database.sql("""
				update survey_answer set touchpoint = 'T3', uniform = case when rec = 7 then true else uniform end
				where company_id = :company""").param("company", Columns.bytes(company.id().value())).update();
		published(company, PERIOD, 60);
		this.database.sql("update survey_score set touchpoint = 'T3' where company_id = :company")
			.param("company", Columns.bytes(company.id().value()))
			.update();
		this.freezing.runDue();
		assertThat(this.browser.page(head, "/insights?period=" + PERIOD))
			.contains("Without answers sent in haste or all alike", "−100");
		assertThat(this.browser.page(head, "/insights?lang=zh-Hans&period=" + PERIOD)).contains("不计仓促或全部相同的回答");
	}

	private void endedInMay(Company company) {
		this.people.decline(company, this.hiring.openPosition(company), List.of("hasty@survey.example"));
		this.database
			.sql("update job_application set ended_at = :may where position_id in (select position_id"
					+ " from job_position where company_id = :company)")
			.param("may", Columns.utc(Instant.parse("2026-05-15T12:00:00Z")))
			.param("company", Columns.bytes(company.id().value()))
			.update();
	}

}

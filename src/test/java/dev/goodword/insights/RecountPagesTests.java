package dev.goodword.insights;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.Recounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A year that is counted anew because an administrator asks. */
@Tag("mysql")
@GoodwordTest
class RecountPagesTests {

	private static final String PAGE = "/insights/recount";

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	Recounts recounts;

	@Autowired
	JdbcClient jdbc;

	private CompanyId company;

	private StaffMember admin;

	@BeforeEach
	void anAdministrator() {
		this.company = this.hiring.company().id();
		this.admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		this.jdbc.sql("delete from survey_recount").update();
	}

	@Test
	void tellsWhatDifferedAndThatItIsMended() throws Exception {
		assertThat(this.browser.page(this.admin, "/operations")).contains(PAGE);
		assertThat(this.browser.page(this.admin, PAGE)).contains("No year was counted anew yet");
		this.jdbc.sql("""
				insert into survey_tally (company_id, touchpoint, period, counts) values (:company, 'T3', '2019-Q2',
				'{"counts":{"REC":[3,2,1]},"sum":"1"}')""")
			.param("company", Columns.bytes(this.company.value()))
			.update();
		assertThat(this.browser.post(this.admin, PAGE, Map.of("year", "2019"))).hasStatus(HttpStatus.FOUND);
		assertThat(this.browser.page(this.admin, PAGE)).contains("A year is being counted", "Being counted");
		this.time.runDue();
		assertThat(this.browser.page(this.admin, PAGE))
			.contains("Some kept counts were wrong", "Not selected, before a talk", "Second quarter 2019",
					"the running counts were wrong and are mended", "by " + this.admin.name())
			.doesNotContain("[3,2,1]");
		assertThat(this.browser.page(this.admin, PAGE + "?lang=zh-Hans")).contains("有些保存的统计不正确").doesNotContain("??");
		this.time.by(Duration.ofMinutes(2));
		this.browser.post(this.admin, PAGE, Map.of("year", "2019"));
		this.browser.post(this.admin, PAGE, Map.of("year", "2019"));
		assertThat(this.jdbc.sql("select count(*) from scheduled_tasks where task_instance like 'survey-recount/%'")
			.query(Integer.class)
			.single()).as("asked twice, counted once").isOne();
		this.time.runDue();
		assertThat(this.browser.page(this.admin, PAGE))
			.contains("All kept counts are right", "Answers: fewer than 1,000.")
			.doesNotContain("Being counted");
	}

	@Test
	@DisplayName("what was asked for before an upgrade names a request and no year, and is counted all the same")
	void countsWhatWasAskedForBeforeAnUpgrade() throws Exception {
		for (int year : List.of(2018, 2019, 2019)) {
			this.jdbc.sql("""
					insert into survey_recount (recount_id, of_year, asked_by, asked_at, differences)
					values (:id, :year, :by, '2026-11-23 00:00:00', '')""")
				.param("id", Columns.bytes(UUID.randomUUID()))
				.param("year", year)
				.param("by", Columns.bytes(this.admin.id().value()))
				.update();
		}
		assertThat(this.browser.page(this.admin, PAGE)).contains("Being counted");
		this.recounts.run(UUID.randomUUID().toString());
		this.time.runDue();
		assertThat(this.browser.page(this.admin, PAGE)).contains("All kept counts are right")
			.doesNotContain("Being counted");
		this.recounts.run(UUID.randomUUID().toString());
		assertThat(this.jdbc.sql("select count(*) from scheduled_tasks where task_instance like 'survey-recount/%'")
			.query(Integer.class)
			.single()).as("nobody waits any more").isZero();
	}

	@Test
	void isForThoseWhoRunTheWholeInstallation() throws Exception {
		StaffMember head = this.hiring.staff(Grant.in(this.company, Role.HR_HEAD));
		StaffMember ofOneCompany = this.hiring.staff(Grant.in(this.company, Role.ADMIN));
		for (StaffMember other : List.of(head, ofOneCompany)) {
			assertThat(this.browser.get(other, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.browser.post(other, PAGE, Map.of("year", "2026"))).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.browser.page(other, "/operations")).doesNotContain(PAGE);
		}
		assertThat(this.jdbc.sql("select count(*) from survey_recount").query(Integer.class).single()).isZero();
		assertThat(this.browser.post(this.admin, PAGE, Map.of("year", "1999"))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(this.admin, PAGE, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

}

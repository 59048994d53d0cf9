package dev.goodword.desk.complaints;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What is changed because people complained, and whether it works. */
@GoodwordTest
@Tag("mysql")
class ImprovementPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	PassingTime time;

	@Autowired
	JdbcClient database;

	@Autowired
	DeskBrowser browser;

	@Test
	@DisplayName("whether an improvement works is looked at on a day, on Today, until it does")
	void looksWhetherAnImprovementWorks() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		Map<String, String> plan = Map.of("title", "Check invitations", "company", company.id().value().toString(),
				"cause", "INTERVIEW", "owner", company.recruiter().toString(), "due", "2026-12-01");
		String page = this.browser.post(head, "/improvements", plan)
			.getResponse()
			.getRedirectedUrl()
			.replaceAll("\\?.*", "");
		assertThat(this.browser.post(head, page + "/check", Map.of("outcome", "WORKS")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.browser.post(head, page + "/done", Map.of("look", "2026-11-01")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("a day that lies ahead", "2026-11-01");
		this.browser.post(head, page + "/done", Map.of("look", "2026-12-20"));
		assertThat(this.browser.page(head, page)).contains("Does the change work?", "Somebody looks on");
		assertThat(this.browser.page(head, page + "?lang=zh-Hans")).contains("改进有效吗").doesNotContain("??");
		assertThat(this.browser.page(head, "/today")).doesNotContain("Check invitations");
		this.time.by(Duration.ofDays(30));
		assertThat(this.browser.page(head, "/today")).contains("Check invitations", "Look whether the change works");
		assertThat(this.browser.post(head, page + "/check", Map.of("note", "Looked")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please choose what you see.", "Looked");
		this.browser.post(head, page + "/check",
				Map.of("outcome", "PARTLY", "note", "Once more in May", "look", "2027-06-01"));
		assertThat(this.browser.page(head, page)).contains("It happens less often", "Once more in May",
				"Somebody looks on");
		assertThat(this.browser.page(head, "/today")).doesNotContain("Check invitations");
		this.browser.post(head, page + "/check", Map.of("outcome", "WORKS", "note", ""));
		assertThat(this.browser.page(head, page)).contains("It does not happen any more")
			.doesNotContain("Somebody looks on", "Look again on this day");
		assertThat(this.browser.page(head, "/improvements")).contains("It does not happen any more");
	}

	@Test
	@DisplayName("what was looked at long ago hides nothing that is to be looked at now")
	void findsWhatIsDueBehindAllThatIsSettled() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		String page = plan(head, company);
		this.browser.post(head, page + "/done", Map.of("look", "2026-12-20"));
		for (int number = 0; number < 501; number++) {
			settled(company, head, number);
		}
		this.time.by(Duration.ofDays(30));
		assertThat(this.browser.page(head, "/today")).contains("Check invitations");
	}

	private String plan(StaffMember head, Company company) throws Exception {
		Map<String, String> plan = Map.of("title", "Check invitations", "company", company.id().value().toString(),
				"cause", "INTERVIEW", "owner", head.id().toString(), "due", "2026-12-01");
		return this.browser.post(head, "/improvements", plan).getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
	}

	private void settled(Company company, StaffMember owner, int number) {
		this.database.sql("""
				insert into improvement (improvement_id, company_id, title, cause, owner_id, due_on, done_on, look_on,
				looked_on, check_outcome, created_at, version) values (:id, :company, 'Old', 'INTERVIEW', :owner,
				date '2026-01-01', date '2026-01-01', date '2026-02-01', date '2026-02-01', 'WORKS',
				timestamp '2026-01-01 10:00:00', 0)""")
			.param("id", Columns.bytes(new UUID(7, number)))
			.param("company", Columns.bytes(company.id().value()))
			.param("owner", Columns.bytes(owner.id().value()))
			.update();
	}

}

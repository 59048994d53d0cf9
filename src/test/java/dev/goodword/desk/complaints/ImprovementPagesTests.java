package dev.goodword.desk.complaints;

import java.time.Duration;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

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

}

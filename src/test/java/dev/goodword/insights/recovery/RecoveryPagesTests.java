package dev.goodword.insights.recovery;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wish to be contacted, from its words to what the person said of the answer (A5).
 */
@GoodwordTest
@Tag("mysql")
class RecoveryPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	@Test
	void isReadAnsweredAndClosedWithWhatThePersonSaid() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		ask(company, "recovery1@survey.example", "They asked whether I was pregnant.");
		String page = this.browser.page(head, "/insights/recovery");
		assertThat(page).contains("They asked whether I was pregnant.", "To be read", "Answer by")
			.doesNotContain("They were answered");
		String id = page.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency.*", "$1");
		Map<String, String> here = Map.of("company", company.id().toString());
		assertThat(this.browser.post(head, "/insights/recovery/" + id + "/answered", here)
			.getResponse()
			.getRedirectedUrl()).endsWith("done=recovery-not-unread");
		this.browser.post(head, "/insights/recovery/" + id + "/urgency",
				Map.of("company", company.id().toString(), "urgency", "ETHICS"));
		assertThat(this.browser.page(head, "/insights/recovery")).contains("<b>Safety or discrimination", "They were");
		this.browser.post(head, "/insights/recovery/" + id + "/answered", here);
		assertThat(this.browser.page(head, "/insights/recovery")).contains("ask whether it is settled");
		this.browser.post(head, "/insights/recovery/" + id + "/close",
				Map.of("company", company.id().toString(), "outcome", "NOT_SETTLED"));
		assertThat(this.browser.page(head, "/insights/recovery")).doesNotContain("pregnant")
			.contains("Nobody is waiting to hear from you.", "1 case was closed, 1 answered in time, 0 settled and 1");
		assertThat(this.browser.page(head, "/insights/recovery?lang=zh-Hans")).contains("没有人在等您联系", "结束1件")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("Pitfall 23: those who were criticised do not read who wants to be contacted")
	void isForHeadsOfTheCompanyAlone() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		ask(company, "recovery2@survey.example", "Nobody called me back.");
		String id = this.browser.page(head, "/insights/recovery")
			.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency.*", "$1");
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		StaffMember recruiter = this.hiring.staff(Grant.in(company.id(), Role.RECRUITER));
		assertThat(this.browser.page(stranger, "/insights/recovery")).doesNotContain("Nobody called me back.");
		assertThat(this.browser.post(stranger, "/insights/recovery/" + id + "/urgency", Map.of("urgency", "USUAL")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(recruiter, "/insights/recovery")).hasStatus(HttpStatus.FORBIDDEN);
		for (String act : List.of("/urgency?urgency=USUAL", "/answered", "/close?outcome=SETTLED")) {
			assertThat(this.browser.post(recruiter, "/insights/recovery/" + id + act, Map.of()))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private void ask(Company company, String email, String words) {
		this.people.decline(company, this.hiring.openPosition(company), List.of(email));
		this.time.by(Duration.ofDays(9));
		this.surveys.submit(this.people.link(email),
				new Reply(Map.of(Item.REC, "1"), words, LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.99"));
	}

}

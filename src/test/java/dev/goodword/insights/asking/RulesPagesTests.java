package dev.goodword.insights.asking;

import java.util.HashMap;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.surveys.AskingRules;
import dev.goodword.surveys.SurveyRules;
import dev.goodword.surveys.Touchpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Heads of recruiting choose the moments and the rest, from a day on. */
@GoodwordTest
@Tag("mysql")
class RulesPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	SurveyRules rules;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void aHeadOfRecruiting() {
		this.company = this.accounts.company(this.hiring.company().id());
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@Test
	void beginsWithTheRulesOfTheProduct() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/asking")).contains("Whom we ask, and when",
				"Not selected, before a talk", "Nobody has changed the rules", "value=\"14\"", "Never");
		assertThat(this.browser.page(this.head, "/insights/asking?lang=zh-Hans")).contains("问谁、何时问", "一直在等")
			.doesNotContain("??");
	}

	@Test
	void changesThemFromADayOnAndSaysWhoDidIt() throws Exception {
		Map<String, String> form = form(1);
		form.put("rest", "30");
		form.put("on", "T1");
		MvcTestResult changed = this.browser.post(this.head, "/insights/asking", form);
		assertThat(changed).hasStatus(HttpStatus.FOUND);
		assertThat(this.rules.on(this.company.id(), this.rules.today(this.company))).as("not today")
			.isEqualTo(AskingRules.usual(false));
		AskingRules then = this.rules.on(this.company.id(), this.rules.today(this.company).plusDays(1));
		assertThat(then.rest()).isEqualTo(30);
		assertThat(then.isOn(Touchpoint.T1)).isTrue();
		assertThat(then.off()).as("the others cannot be switched off")
			.containsExactlyInAnyOrder(Touchpoint.T2, Touchpoint.T8, Touchpoint.T9, Touchpoint.INT);
		assertThat(this.browser.page(this.head, "/insights/asking")).contains("30 days between two mails",
				"Nobody is asked here: Talk held; ", "always asked", "by " + this.head.name());
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'surveys.rules' and subject_id = ?")
			.param(this.company.id().toString())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void putsALaterChoiceOfTheSameDayInItsPlace() {
		this.browser.post(this.head, "/insights/asking", form(2));
		Map<String, String> second = form(2);
		second.put("inAYear", "1");
		this.browser.post(this.head, "/insights/asking", second);
		assertThat(this.rules.versions(this.company.id())).singleElement()
			.satisfies((version) -> assertThat(version.rules().inAYear()).isEqualTo(1));
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
		Map<String, String> form = form(0);
		form.putAll(Map.of("rest", "7", "quiet", "soon", "inAYear", "2"));
		MvcTestResult refused = this.browser.post(this.head, "/insights/asking", form);
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused.getResponse().getContentAsString()).contains("A whole number from 14 to 90.",
				"A whole number from 2 to 14.", "A day from", "value=\"7\"", "value=\"soon\"", "value=\"2\"");
		assertThat(this.rules.versions(this.company.id())).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.rules.change(this.company,
				this.rules.today(this.company), AskingRules.usual(true), this.head));
	}

	@Test
	void isForTheHeadsOfItsCompanyAlone() {
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(stranger, "/insights/asking?company=" + this.company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, "/insights/asking", form(1))).hasStatus(HttpStatus.NOT_FOUND);
		StaffMember recruiter = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(this.browser.get(recruiter, "/insights/asking")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.post(recruiter, "/insights/asking", form(1))).hasStatus(HttpStatus.FORBIDDEN);
	}

	private Map<String, String> form(int days) {
		return new HashMap<>(Map.of("company", this.company.id().toString(), "rest", "14", "inAYear", "3", "quiet", "2",
				"share", "20", "shareMet", "50", "from", this.rules.today(this.company).plusDays(days).toString()));
	}

}

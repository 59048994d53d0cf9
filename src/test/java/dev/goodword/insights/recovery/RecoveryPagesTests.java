package dev.goodword.insights.recovery;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.LocaleTag;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A wish to be contacted, from its words to what the person said of the answer (A5).
 */
@GoodwordTest
@Tag("mysql")
class RecoveryPagesTests {

	private static final String PAGE = "/insights/recovery";

	private static final String WORDS = "Nobody called me back.";

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

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
	@DisplayName("a wish stands on Today of heads, and what is about ethics reaches those who look after it at once")
	void ringsAndTellsWhoLooksAfterEthics() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		StaffMember named = this.hiring.staff(Grant.in(company.id(), Role.LEGAL));
		StaffMember inside = this.hiring.staff(Grant.in(company.id(), Role.INTERVIEWER));
		name(head, company, named);
		name(head, company, inside);
		ask(company,
				this.hiring.openPosition(company, false, Map.of(inside.id(), HiringFixture.roles(Role.INTERVIEWER))),
				"recovery7@survey.example", WORDS);
		assertThat(this.browser.page(head, "/today")).contains("One person asked to be contacted",
				"Read what they want to say", "Answer by");
		assertThat(this.browser.page(head, "/today?lang=zh-Hans")).contains("有1人希望我们联系").doesNotContain("??");
		assertThat(this.browser.page(named, PAGE)).as("not theirs").doesNotContain(WORDS);
		assertThat(this.mail.handedTo(named.email().value())).isEmpty();
		String id = idOf(this.browser.page(head, PAGE));
		judge(head, company, id, "ETHICS");
		assertThat(this.browser.page(head, "/today")).contains("Answer: it is about safety or discrimination");
		this.time.runDue();
		assertThat(this.mail.handedTo(named.email().value())).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).contains("safety or discrimination");
			assertThat(mail.text()).contains("/insights/recovery?company=" + company.id(), "Please answer by")
				.doesNotContain(WORDS, "Mia", "recovery7@survey.example");
		});
		assertThat(this.mail.handedTo(inside.email().value())).as("had a part").isEmpty();
		assertThat(this.browser.page(named, PAGE)).contains(WORDS);
		assertThat(this.browser.page(inside, PAGE)).doesNotContain(WORDS);
		Map<String, String> here = Map.of("company", company.id().toString());
		this.browser.post(named, PAGE + "/" + id + "/answered", here);
		assertThat(this.browser.page(head, "/today")).contains("Ask whether it is settled");
		this.browser.post(named, PAGE + "/" + id + "/close",
				Map.of("company", company.id().toString(), "outcome", "SETTLED"));
		assertThat(this.browser.page(head, "/today")).doesNotContain("asked to be contacted");
		assertThat(this.database.sql("select count(*) from staff_digest where about like ?")
			.param("NOTE/RECOVERY/" + id + "/%")
			.query(Integer.class)
			.single()).as("no mail tells of it for longer than the case").isZero();
	}

	@Test
	@DisplayName("heads of recruiting look after ethics while nobody is named; whoever said so is not told")
	void tellsOtherHeadsWhereNobodyIsNamed() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = head(company);
		StaffMember other = head(company);
		ask(company, "recovery8@survey.example", "");
		String page = this.browser.page(head, PAGE);
		assertThat(page).contains("They wrote nothing.");
		judge(head, company, idOf(page), "ETHICS");
		this.time.runDue();
		assertThat(ethicsMails(other)).isEqualTo(1);
		assertThat(ethicsMails(head)).isZero();
		judge(other, company, idOf(page), "ETHICS");
		this.time.runDue();
		assertThat(ethicsMails(head)).as("known already").isZero();
	}

	private long ethicsMails(StaffMember who) {
		return this.mail.handedTo(who.email().value())
			.stream()
			.filter((sent) -> sent.subject().contains("safety or discrimination"))
			.count();
	}

	private StaffMember head(Company company) {
		return this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
	}

	private void name(StaffMember head, Company company, StaffMember person) {
		assertThat(this.browser
			.post(head, PAGE + "/people", Map.of("company", company.id().toString(), "person", person.id().toString()))
			.getResponse()
			.getRedirectedUrl()).endsWith("done=recovery-named");
	}

	private void judge(StaffMember who, Company company, String id, String urgency) {
		this.browser.post(who, PAGE + "/" + id + "/urgency",
				Map.of("company", company.id().toString(), "urgency", urgency));
	}

	private static String idOf(String page) {
		return page.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency.*", "$1");
	}

	private void ask(Company company, String email, String words) {
		ask(company, this.hiring.openPosition(company), email, words);
	}

	private JobApplicationId ask(Company company, PositionId position, String email, String words) {
		JobApplicationId id = this.people.decline(company, position, List.of(email)).get(0);
		this.time.by(Duration.ofDays(9));
		this.surveys.submit(this.people.link(email),
				new Reply(Map.of(Item.REC, "1"), words, LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.99"));
		return id;
	}

}

package dev.goodword.insights.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people wrote, from the page that was sent to the list that is read. */
@GoodwordTest
@Tag("mysql")
class ReadingPagesTests {

	private static final int ENOUGH = 20;

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

	@Autowired
	JdbcClient database;

	@Test
	@DisplayName("Pitfall 22: words are read by a person outside the team before anybody else")
	void showsWordsOnlyOnceSomebodyReadThem() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		say(company, "reading1", ENOUGH, "Mia waited for weeks, call 13800138000. I am pregnant.");
		assertThat(this.database.sql("select count(*) from survey_answer where items like '%13800138000%'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.browser.page(head, "/insights/reading")).contains("There is nothing to read yet.", "Read first")
			.doesNotContain("waited for weeks");
		String queue = this.browser.page(head, "/insights/reading/check");
		assertThat(queue).contains("[name] waited for weeks, call [phone number]. I am pregnant.")
			.doesNotContain("Mia waited", "13800");
		String id = queue.replaceAll("(?s).*?/insights/reading/([0-9a-f-]+)/release.*", "$1");
		post(head, company, id + "/leave-out", Map.of("passages", "I am pregnant."));
		post(head, company, id + "/release", Map.of("tags", "SYSTEM"));
		assertThat(this.browser.page(head, "/insights/reading"))
			.contains("[name] waited for weeks, call [phone number]. [left out]", "How things are done")
			.doesNotContain("pregnant", "Mia waited");
		assertThat(this.browser.page(head, "/insights/reading?lang=zh-Hans")).contains("［姓名］").doesNotContain("??");
		assertThat(this.browser.page(head, "/insights/reading/check?lang=zh-Hans")).doesNotContain("??");
		assertThat(count("select count(*) from access_audit where what in ('comments', 'comments-unread')"))
			.isPositive();
		this.database.sql("update survey_comment set kept_until = date '2026-01-01'").update();
		this.time.by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading")).doesNotContain("waited for weeks");
		assertThat(count("select count(*) from survey_comment where sealed is not null")).isZero();
	}

	@Test
	void isForHeadsOfTheCompanyWhoHireNobody() throws Exception {
		Company company = this.hiring.company();
		StaffMember stranger = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		StaffMember recruiter = this.hiring.staff(Grant.in(company.id(), Role.RECRUITER));
		say(company, "reading2", ENOUGH - 1, "Nobody called me back.");
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(head, "/insights/reading/check")).doesNotContain("Nobody called");
		assertThat(this.browser.page(stranger, "/insights/reading/check")).doesNotContain("Nobody called");
		assertThat(this.browser.get(recruiter, "/insights/reading")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(recruiter, "/insights/reading/check")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(stranger, "/insights/reading?company=" + company.id()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private void say(Company company, String who, int many, String words) {
		List<String> all = IntStream.range(0, many).mapToObj((i) -> who + "-" + i + "@survey.example").toList();
		this.people.decline(company, this.hiring.openPosition(company), all);
		this.time.by(Duration.ofDays(9));
		all.forEach((email) -> this.surveys.submit(this.people.link(email),
				SurveyFixture.reply(Map.of(Item.REC, "3", Item.SAT, "2", Item.WHY, words), email)));
		this.time.by(Duration.ofDays(1));
	}

	private void post(StaffMember who, Company company, String act, Map<String, String> form) throws Exception {
		Map<String, String> all = new HashMap<>(form);
		all.put("company", company.id().toString());
		this.browser.post(who, "/insights/reading/" + act, all);
	}

	private int count(String sql) {
		return this.database.sql(sql).query(Integer.class).single();
	}

}

package dev.goodword.insights.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
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
class ReadingPagesTests {

	private static final int ENOUGH = 20;

	private static final int BATCH = 5;

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	ChangingOwners changing;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

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
		String left = this.browser.page(head, "/insights/reading/check");
		String other = left.replaceAll("(?s).*?/insights/reading/([0-9a-f-]+)/release.*", "$1");
		post(head, company, other + "/hold-back", Map.of());
		assertThat(comments(company)).as("held back is gone").isEqualTo(ENOUGH - 1);
		post(head, company, id + "/hold-back", Map.of("read", "true"));
		assertThat(this.browser.page(head, "/insights/reading")).as("taken back").doesNotContain("waited for weeks");
		this.database.sql("update survey_comment set kept_until = date '2026-01-01'").update();
		this.time.by(Duration.ofDays(1));
		assertThat(this.browser.page(head, "/insights/reading")).doesNotContain("waited for weeks");
		assertThat(count("select count(*) from survey_comment where kept_until < date '2026-02-01'")).isZero();
	}

	@Test
	@Tag("long-on-mysql")
	@DisplayName("Pitfall 22: who decides on applications reads no words: a team, owners now or once, recruiters, whoever ended one")
	void showsNothingToWhoDecides() throws Exception {
		Company company = this.hiring.company();
		AccountId onTeam = this.hiring.account("On a team", Grant.in(company.id(), Role.HR_HEAD));
		StaffMember both = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD),
				Grant.in(company.id(), Role.RECRUITER));
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		StaffMember promoted = promoted(company);
		this.hiring.openPosition(company, false, Map.of(onTeam, HiringFixture.roles(Role.INTERVIEWER)));
		StaffMember once = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		PositionId handed = this.hiring.openPosition(company);
		assertThat(this.changing.change(handed, company.recruiter(), once.id(), head)).isEmpty();
		StaffMember ended = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		StaffMember saidYes = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		StaffMember extended = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		decide(company, handed, ended, saidYes, extended);
		StaffMember answered = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		answer(handed, answered);
		say(company, "reading3", ENOUGH, "They never wrote back.");
		assertThat(this.changing.change(handed, once.id(), company.recruiter(), head)).isEmpty();
		for (StaffMember who : List.of(this.hiring.member(onTeam), both, once, promoted, ended, saidYes, extended,
				answered)) {
			assertThat(this.browser.page(who, "/insights/reading/check")).doesNotContain("never wrote back");
			String id = idOfOne(company);
			post(who, company, id + "/release", Map.of());
			post(who, company, id + "/hold-back", Map.of());
			assertThat(this.browser.page(head, "/insights/reading/check")).contains("never wrote back");
		}
		post(head, company, idOfOne(company) + "/release", Map.of());
		assertThat(this.browser.page(head, "/insights/reading")).contains("never wrote back");
		assertThat(this.browser.page(both, "/insights/reading")).contains("so a colleague does")
			.doesNotContain("never wrote back");
	}

	@Test
	@DisplayName("Pitfall 5: words share no column with the answer they left, and go with its receipt")
	void tiesNoWordsToTheirAnswer() {
		Company company = this.hiring.company();
		String receipt = say(company, "reading4", ENOUGH, "A good talk.").get(0);
		assertThat(count("select count(*) from survey_answer a join survey_comment c on c.receipt_hash = a.receipt_hash"
				+ " or c.receipt_hash = a.words_receipt or c.comment_id = a.answer_id"))
			.isZero();
		int before = comments(company);
		assertThat(this.surveys.delete(receipt)).isTrue();
		assertThat(comments(company)).isEqualTo(before - 1);
	}

	@Test
	@Tag("long-on-mysql")
	void drawsNoWordsOfWhomNobodyToldWhoReadsThem() throws Exception {
		Company company = this.hiring.company();
		StaffMember head = this.hiring.staff(Grant.in(company.id(), Role.HR_HEAD));
		List<String> links = asked(company, "reading5", ENOUGH);
		links.subList(1, ENOUGH).forEach((link) -> this.surveys.submit(link, words(link, "From before.")));
		this.time.runDue();
		this.database.sql("update survey_answer set words_receipt = null where company_id = :company")
			.param("company", Columns.bytes(company.id().value()))
			.update();
		answerTogether(company, "reading6");
		assertThat(this.browser.page(head, "/insights/reading/check")).contains("From now on.")
			.doesNotContain("From before.");
	}

	@Test
	@Tag("long-on-mysql")
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

	/** A recruiter who has just become a head of recruiting. */
	private StaffMember promoted(Company company) {
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		AccountId person = this.hiring.staff(Grant.in(company.id(), Role.RECRUITER)).id();
		assertThat(this.browser.post(admin, "/staff/" + person + "/roles",
				Map.of("roles", "HR_HEAD", "company", company.id().toString())))
			.hasRedirectedUrl("/staff?done=roles-changed");
		return this.hiring.member(person);
	}

	/** One ends an application, one says a second yes, one lets an offer go out. */
	/** They were asked to decide about one of the position, and did. */
	private void answer(PositionId position, StaffMember who) {
		this.database
			.sql("""
					insert into decision_request (decision_request_id, application_id, state, requester_id, decider_id,
					question, due_at, asked_at, chases, version, answered_by)
					select :id, application_id, 'GIVEN', :who, :who, '', timestamp '2026-11-24 10:00:00',
					timestamp '2026-11-24 10:00:00', 0, 0, :who from job_application where position_id = :position limit 1""")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("who", Columns.bytes(who.id().value()))
			.param("position", Columns.bytes(position.value()))
			.update();
	}

	private void decide(Company company, PositionId position, StaffMember ended, StaffMember saidYes,
			StaffMember extended) {
		JobApplicationId one = this.people.apply(position, "decided@survey.example");
		this.endings.decline(one, new Ending(this.applications.summary(one).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), ended);
		this.database.sql("""
				insert into decision_batch (batch_id, position_id, kind, state, started_by, started_at, asked_by,
				approved_by, decided_at, version) values (:id, :position, 'DECLINE', 'DECIDED', :first,
				timestamp '2026-11-24 10:00:00', :first, :second, timestamp '2026-11-24 10:00:00', 0)""")
			.param("id", Columns.bytes(UUID.randomUUID()))
			.param("position", Columns.bytes(position.value()))
			.param("first", Columns.bytes(ended.id().value()))
			.param("second", Columns.bytes(saidYes.id().value()))
			.update();
		this.database.sql("""
				insert into offer (offer_id, application_id, state, terms, answer_by, zone, drafted_by, occasion_id,
				version) values (:id, :application, 'RESCINDED', '{}', date '2026-11-30', 'UTC', :who, :id, 0)""")
			.param("id", Columns.bytes(one.value()))
			.param("application", Columns.bytes(one.value()))
			.param("who", Columns.bytes(company.recruiter().value()))
			.update();
		this.database.sql("""
				insert into offer_event (event_id, offer_id, application_id, act, actor_id, answer_by, happened_at)
				values (:id, :id, :id, 'EXTENDED', :who, date '2026-11-30', timestamp '2026-11-24 10:00:00')""")
			.param("id", Columns.bytes(one.value()))
			.param("who", Columns.bytes(extended.id().value()))
			.update();
	}

	private List<String> say(Company company, String who, int many, String words) {
		List<String> receipts = asked(company, who, many).stream()
			.map((link) -> this.surveys.submit(link, words(link, words)).orElseThrow())
			.toList();
		this.time.by(Duration.ofDays(1));
		return receipts;
	}

	private List<String> asked(Company company, String who, int many) {
		List<String> all = IntStream.range(0, many).mapToObj((i) -> who + "-" + i + "@survey.example").toList();
		this.people.decline(company, this.hiring.openPosition(company), all);
		this.time.by(Duration.ofDays(9));
		return all.stream().map(this.people::link).toList();
	}

	/** Answers leave in batches of five. */
	private void answerTogether(Company company, String who) {
		asked(company, who, BATCH).forEach((link) -> this.surveys.submit(link, words(link, "From now on.")));
		this.time.by(Duration.ofDays(1));
	}

	private static Reply words(String link, String words) {
		return SurveyFixture.reply(Map.of(Item.REC, "3", Item.SAT, "2", Item.WHY, words), link);
	}

	private String idOfOne(Company company) {
		return this.database.sql("select comment_id from survey_comment where company_id = :company limit 1")
			.param("company", Columns.bytes(company.id().value()))
			.query((row, number) -> Columns.uuid(row, "comment_id").toString())
			.single();
	}

	private void post(StaffMember who, Company company, String act, Map<String, String> form) throws Exception {
		Map<String, String> all = new HashMap<>(form);
		all.put("company", company.id().toString());
		this.browser.post(who, "/insights/reading/" + act, all);
	}

	private int comments(Company company) {
		return this.database.sql("select count(*) from survey_comment where company_id = :company")
			.param("company", Columns.bytes(company.id().value()))
			.query(Integer.class)
			.single();
	}

	private int count(String sql) {
		return this.database.sql(sql).query(Integer.class).single();
	}

}

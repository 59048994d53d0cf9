package dev.goodword.insights.conversations;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Refused;
import dev.goodword.audit.AuditLog;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.CompanyId;
import dev.goodword.surveys.GroupLine;
import dev.goodword.surveys.scores.Figure.Status;
import dev.goodword.surveys.scores.Interval;
import dev.goodword.surveys.scores.NumberBand;
import dev.goodword.surveys.scores.PublicationPolicy.Subject;
import dev.goodword.surveys.scores.Quarter;
import dev.goodword.surveys.scores.compare.GroupComparison.Kind;
import dev.goodword.surveys.scores.publish.Result;
import dev.goodword.surveys.scores.publish.Result.Basis;
import dev.goodword.surveys.scores.publish.Result.Weights;
import dev.goodword.surveys.scores.value.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A conversation, from the flag to the day it is deleted. */
@GoodwordTest
@Tag("mysql")
class ConversationPagesTests {

	private static final String FIRST = "2026-Q2";

	private static final String OPEN = "/insights/conversations";

	/** When the first quarter after a talk of today may be published. */
	private static final String LOOK = DaySpan.ofLook(LocalDate.of(2026, 11, 23), ZoneOffset.UTC).first().toString();

	@Autowired
	HiringFixture hiring;

	@Autowired
	Accounts accounts;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Conversations conversations;

	@Autowired
	OutlivedConversations outlived;

	@Autowired
	FlaggedFigures figures;

	@Autowired
	AuditLog audit;

	@Autowired
	Chance chance;

	@Autowired
	InstantSource clock;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private StaffMember head;

	private StaffMember recruiter;

	@BeforeEach
	void aRecruiterWhoseFigureStandsOut() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		this.recruiter = this.hiring.recruiter(this.company);
		published(FIRST, this.recruiter, -30, true);
	}

	@Test
	@DisplayName("3.7: a flag leads to a talk, what it came to, and a second look")
	void goesFromTheFlagToASecondLook() throws Exception {
		assertThat(this.browser.page(this.head, "/insights/details?period=" + FIRST)).contains("Talk about it",
				"person=" + this.recruiter.id());
		assertThat(page(this.head)).contains("There is a reason for a talk. Second quarter 2026: −30 (−45 to −15)",
				"value=\"2026-11-30\"");
		assertThat(open(this.head, "2026-11-30")).endsWith("conversation-opened");
		assertThat(page(this.head))
			.contains("Talk on Monday, 30 November 2026", "Led by Colleague", "Agreed", "End it without a talk")
			.doesNotContain("There is a reason for a talk", "Look at the figure again", "??");
		String id = id(page(this.head));
		assertThat(page(this.head)).contains("min=\"" + LOOK + "\"", "max=\"2027-11-23\"");
		assertThat(posted(this.head, OPEN + "/" + id + "/held", Map.of("words", "Kept words", "day", "2027-02-20")))
			.as("no quarter after the talk is published by then; what was typed is not lost")
			.contains("ax-notice--warn", "Look again once a quarter", ">Kept words</textarea>", "value=\"2027-02-20\"");
		assertThat(posted(this.head, OPEN + "/" + id + "/held", Map.of("words", " ", "day", LOOK)))
			.contains("ax-notice--warn", "Write something, up to");
		assertThat(posted(this.head, OPEN + "/" + id + "/held", Map.of("words", "A <b>shorter</b> form", "day", LOOK)))
			.endsWith("conversation-held");
		assertThat(page(this.recruiter)).contains("A &lt;b&gt;shorter&lt;/b&gt; form", "Agreed on Monday, 23 November",
				"Looked at again from");
		assertThat(posted(this.head, OPEN + "/" + id + "/again", Map.of())).contains("ax-notice--warn",
				"It is too early");
		assertThat(posted(this.head, OPEN + "/" + id + "/close", Map.of())).contains("ax-notice--warn",
				"Look at the figure again first");
		talkedAndToLookFrom(id, "2026-01-10", "2026-11-23");
		assertThat(this.browser.page(this.head, "/today")).contains("Look at the figure again");
		published(FIRST, this.recruiter, 5, false);
		talkedAndToLookFrom(id, "2026-05-10", "2026-11-23");
		published("2026-Q1", this.recruiter, -4, false);
		assertThat(posted(this.head, OPEN + "/" + id + "/again", Map.of()))
			.as("the quarters before and of the talk tell nothing of what it changed")
			.contains("ax-notice--warn", "has been published yet");
		assertThat(page(this.head)).as("it stays open").contains("Look at the figure again");
		published("2026-Q3", this.recruiter, -4, false);
		assertThat(posted(this.head, OPEN + "/" + id + "/again", Map.of())).endsWith("looked-again");
		assertThat(page(this.head)).as("what was seen stays as it was published then")
			.contains("Second quarter 2026: −30 (−45 to −15)", "Third quarter 2026: −4 (−19 to +11)");
		assertThat(this.browser.page(this.head, "/today")).contains("End the conversation");
		assertThat(posted(this.head, OPEN + "/" + id + "/close", Map.of())).endsWith("conversation-closed");
		assertThat(page(this.head)).contains("Deleted on Saturday, 22 May 2027").doesNotContain("<textarea");
		assertThat(this.browser.page(this.head, "/coaching?lang=zh-Hans&person=" + this.recruiter.id()))
			.contains("已结束", "当时公布的数值")
			.doesNotContain("??");
	}

	@Test
	@DisplayName("3.7: the person learns of it at once, reads it, and writes how they see it")
	void hearsThePerson() throws Exception {
		open(this.head, "2026-12-01");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("A conversation about published figures",
				"Read it, and write how you see it");
		assertThat(page(this.recruiter)).contains("What was seen, as published then", "How do you see it?")
			.doesNotContain("End it", "The talk was held", "??");
		String id = id(page(this.recruiter));
		String view = "/coaching/conversations/" + id + "/view";
		assertThat(posted(this.recruiter, view, Map.of("words", ""))).contains("ax-notice--warn",
				"Write something, up to");
		assertThat(posted(this.recruiter, view, Map.of("words", "I was ill."))).endsWith("conversation-seen");
		assertThat(posted(this.recruiter, view, Map.of("words", "I was ill in May."))).endsWith("conversation-seen");
		assertThat(page(this.head)).contains("How the recruiter sees it", "I was ill in May.");
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("A conversation about published");
		assertThat(this.browser.page(this.head, "/today")).contains("Have the talk, and write down");
		assertThat(posted(this.head, OPEN + "/" + id + "/close", Map.of())).endsWith("conversation-closed");
		assertThat(posted(this.recruiter, view, Map.of("words", "Late"))).contains("ax-notice--warn",
				"Somebody was faster");
		assertThat(page(this.recruiter)).contains("I was ill in May.");
	}

	@Test
	@DisplayName("3.7: the heads of recruiting and the person know of it, and nobody else")
	void isBetweenTheTwo() throws Exception {
		open(this.head, "2026-12-01");
		String id = id(page(this.head));
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		StaffMember manager = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		StaffMember ofDepartment = this.hiring
			.staff(new Grant(Role.HR_HEAD, this.company.id(), this.company.department()));
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		for (StaffMember other : List.of(colleague, manager, ofDepartment, elsewhere)) {
			assertThat(this.browser.get(other, address(this.recruiter))).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.browser.page(other, "/today")).doesNotContain("A conversation about");
			assertThat(this.browser.post(other, "/coaching/conversations/" + id + "/view", Map.of("words", "x")))
				.hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.conversations.of(whole(), this.recruiter.id(), other)).isEmpty();
		}
		for (String act : List.of("/held", "/again", "/close")) {
			assertThat(this.browser.post(colleague, OPEN + "/" + id + act, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.browser.post(this.recruiter, OPEN + "/" + id + act, Map.of()))
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(this.browser.post(elsewhere, OPEN + "/" + id + act, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
			assertThat(this.browser.post(ofDepartment, OPEN + "/" + id + act, Map.of()))
				.hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(this.browser.post(elsewhere, OPEN, form(this.recruiter, FIRST, "2026-12-01")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(this.head, OPEN, form(elsewhere, FIRST, "2026-12-01")))
			.as("a refusal shows nobody of another company")
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(this.head, "/coaching/conversations/" + id + "/view", Map.of("words", "x")))
			.as("it is theirs to write")
			.hasStatus(HttpStatus.NOT_FOUND);
		StaffMember second = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(page(second)).contains("Talk on Tuesday, 1 December 2026");
		assertThat(posted(second, OPEN + "/" + id + "/held", Map.of("words", "More time", "day", LOOK)))
			.endsWith("conversation-held");
	}

	@Test
	@DisplayName("3.7: nobody leads a conversation about themselves")
	void isNotLedByWhomItIsAbout() throws Exception {
		published(FIRST, this.head, -30, true);
		assertThat(this.browser.page(this.head, "/coaching?period=" + FIRST)).doesNotContain("There is a reason");
		assertThat(this.browser.post(this.head, OPEN, form(this.head, FIRST, "2026-12-01")))
			.hasStatus(HttpStatus.NOT_FOUND);
		StaffMember second = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(posted(second, OPEN, form(this.head, FIRST, "2026-12-01"))).endsWith("conversation-opened");
		String id = id(this.browser.page(this.head, "/coaching"));
		assertThat(this.browser.post(this.head, OPEN + "/" + id + "/close", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isOpenedForAFlagOnADayAndOnce() throws Exception {
		assertThat(posted(this.head, OPEN, form(this.recruiter, "2026-Q3", "2026-12-01"))).contains("ax-notice--warn",
				"Only the newest published figure");
		assertThat(posted(this.head, OPEN, form(this.recruiter, "2026-Q1", "2026-12-01"))).contains("ax-notice--warn",
				"Only the newest published figure");
		assertThat(open(this.head, "2026-11-22")).contains("ax-notice--warn", "Choose a day within the next 60");
		assertThat(open(this.head, "")).contains("ax-notice--warn", "Choose a day within the next 60");
		assertThat(this.browser.post(this.head, OPEN, form(this.recruiter, "yesterday", "2026-12-01")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(open(this.head, "2027-03-01")).as("what was typed, and what may be")
			.contains("value=\"2027-03-01\"", "min=\"2026-11-23\"", "max=\"2027-01-22\"");
		assertThat(open(this.head, "2026-12-01")).contains("conversation-opened")
			.as("no address says whom it is about")
			.doesNotContain(this.recruiter.id().toString());
		assertThat(open(this.head, "2026-12-01")).contains("ax-notice--warn", "Somebody was faster");
		assertThat(posted(this.head, OPEN + "/" + id(page(this.head)) + "/close", Map.of()))
			.endsWith("conversation-closed");
		assertThat(page(this.head)).doesNotContain("There is a reason for a talk");
		assertThat(open(this.head, "2026-12-01")).as("one about a figure").contains("There is a record about this");
	}

	@Test
	@DisplayName("3.7: a flag is no reason any more once a newer quarter is published")
	void doesNotOpenForAnOldFlag() throws Exception {
		published("2026-Q3", this.recruiter, -4, false);
		assertThat(page(this.head)).doesNotContain("There is a reason for a talk");
		assertThat(open(this.head, "2026-12-01")).contains("ax-notice--warn", "Only the newest published figure");
	}

	@Test
	@DisplayName("3.7: of two heads who open one at once, one is told that somebody was faster")
	void opensOnlyOneOfTwoAtOnce() {
		open(this.head, "2026-12-01");
		ConversationTable late = new ConversationTable(this.jdbc) {
			@Override
			List<Conversation> of(CompanyId company, AccountId person) {
				return List.of();
			}
		};
		ConversationSteps steps = new ConversationSteps(late, this.figures, this.audit, this.chance, this.clock);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> steps.open(whole(), this.recruiter.id(), Quarter.parse(FIRST), LocalDate.of(2026, 12, 1),
					this.head))
			.satisfies((ex) -> assertThat(ex.refusal().messageKey()).isEqualTo("conversation.refused.meanwhile"));
	}

	@Test
	@DisplayName("3.7: the person is told of every step until they have read it, also of the last")
	void tellsThePersonOfEveryStep() throws Exception {
		open(this.head, "2026-12-01");
		String id = id(page(this.head));
		posted(this.recruiter, "/coaching/conversations/" + id + "/view", Map.of("words", "I was ill."));
		page(this.recruiter);
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("A conversation about published");
		posted(this.head, OPEN + "/" + id + "/held", Map.of("words", "More time", "day", LOOK));
		assertThat(this.browser.page(this.recruiter, "/today")).contains("Read what has become of it");
		page(this.recruiter);
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("A conversation about published");
		talkedAndToLookFrom(id, "2026-01-10", "2026-01-12");
		assertThat(posted(this.head, OPEN + "/" + id + "/close", Map.of())).as("nothing was published for long")
			.endsWith("conversation-closed");
		assertThat(this.browser.page(this.recruiter, "/today")).as("it is over, and they have not read so")
			.contains("Read what has become of it");
		page(this.recruiter);
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("A conversation about published");
	}

	@Test
	@DisplayName("3.7: a record whose leader may not lead it any more is every other head's")
	void isNotLeftWithWhoMayNotLeadIt() throws Exception {
		open(this.head, "2026-12-01");
		StaffMember second = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		assertThat(this.browser.page(second, "/today")).as("a colleague leads it")
			.doesNotContain("Have the talk, and write down");
		StaffMember former = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		this.jdbc.sql("update insight_conversation set leader_id = :former where person_id = :person")
			.param("former", Columns.bytes(former.id().value()))
			.param("person", Columns.bytes(this.recruiter.id().value()))
			.update();
		assertThat(this.browser.page(former, "/today")).as("there is no page for them any more")
			.doesNotContain("A conversation about published");
		assertThat(this.browser.page(second, "/today")).contains("Have the talk, and write down");
	}

	@Test
	@DisplayName("3.7: a record about somebody who leads no positions any more is still read, and ended")
	void isReadAboutWhoLeadsNothingAnyMore() throws Exception {
		open(this.head, "2026-12-01");
		String id = id(page(this.head));
		role(this.recruiter, "HIRING_MANAGER");
		assertThat(this.browser.page(this.head, "/today")).contains("/coaching?conversation=" + id);
		assertThat(this.browser.page(this.head, "/coaching?conversation=" + id)).contains("End it without a talk");
		assertThat(this.browser.page(this.recruiter, "/coaching?company=" + this.company.id()))
			.contains("What was seen, as published then");
		StaffMember manager = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		assertThat(this.browser.get(manager, "/coaching?conversation=" + id)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(posted(this.head, OPEN + "/" + id + "/close", Map.of())).endsWith("conversation-closed");
	}

	@Test
	@DisplayName("3.7: it is deleted on the day it names, and no log knows whom it was about")
	void isForgotten() throws Exception {
		open(this.head, "2026-12-01");
		String id = id(page(this.head));
		posted(this.recruiter, "/coaching/conversations/" + id + "/view", Map.of("words", "I was ill."));
		this.browser.page(this.head, "/coaching?conversation=" + id);
		List<Map<String, Object>> entries = this.jdbc
			.sql("select * from audit_entry where action like 'conversation.%' and subject_id = :id")
			.param("id", id)
			.query()
			.listOfRows();
		assertThat(entries).hasSize(1);
		byte[] person = Columns.bytes(this.recruiter.id().value());
		assertThat(entries).flatExtracting(Map::values)
			.noneMatch((value) -> (value instanceof byte[] bytes) ? Arrays.equals(bytes, person)
					: String.valueOf(value).contains(this.recruiter.id().toString()));
		assertThat(this.outlived.runDue()).isZero();
		this.jdbc.sql("update insight_conversation set ends_at = :now where conversation_id = :id")
			.param("now", Columns.utc(MovableClock.START))
			.param("id", Columns.bytes(UUID.fromString(id)))
			.update();
		assertThat(this.outlived.nextDue()).contains(MovableClock.START);
		assertThat(this.outlived.runDue()).isEqualTo(1);
		assertThat(page(this.head)).contains("There is a reason for a talk").doesNotContain(id);
		assertThat(this.browser.post(this.head, OPEN + "/" + id + "/close", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void role(StaffMember person, String role) {
		this.jdbc.sql("update account_grant set role_code = :role where account_id = :id")
			.param("role", role)
			.param("id", Columns.bytes(person.id().value()))
			.update();
	}

	private dev.goodword.accounts.Company whole() {
		return this.accounts.company(this.company.id());
	}

	private String page(StaffMember who) throws Exception {
		return this.browser.page(who, address(this.recruiter));
	}

	private static String address(StaffMember person) {
		return "/coaching?period=" + FIRST + "&person=" + person.id();
	}

	private static String id(String page) {
		return page.replaceAll("(?s).*id=\"talk-([0-9a-f]{8}-[0-9a-f-]{27})\".*", "$1");
	}

	private String open(StaffMember who, String day) {
		return posted(who, OPEN, form(this.recruiter, FIRST, day));
	}

	private Map<String, String> form(StaffMember person, String period, String day) {
		return Map.of("company", this.company.id().toString(), "person", person.id().toString(), "period", period,
				"day", day);
	}

	private String posted(StaffMember who, String address, Map<String, String> form) {
		MvcTestResult answer = this.browser.post(who, address, form);
		try {
			return (answer.getResponse().getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value())
					? answer.getResponse().getContentAsString()
					: String.valueOf(answer.getResponse().getRedirectedUrl());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void talkedAndToLookFrom(String id, String held, String day) {
		this.jdbc.sql("update insight_conversation set held_on = :held, look_on = :day where conversation_id = :id")
			.param("held", LocalDate.parse(held))
			.param("day", LocalDate.parse(day))
			.param("id", Columns.bytes(UUID.fromString(id)))
			.update();
	}

	/** What is published of the recruiters of a quarter: one, and nobody else. */
	private void published(String period, StaffMember person, long above, boolean flagged) {
		Result score = new Result(new Subject("recommendation", person.id().toString(), period), Status.OK,
				(double) above, new Interval(above - 15, above + 15), new NumberBand(40, 40), 40.0, null,
				new Basis(Weights.NONE, Provenance.MEASURED, 1, null), List.of());
		GroupLine line = new GroupLine(Kind.COMPARED,
				List.of(new GroupLine.Group(person.id().toString(), score, above, above - 15, above + 15, flagged)),
				List.of(), null);
		this.jdbc.sql("""
				insert into survey_result (company_id, period, measure, inputs, inputs_hash, method_version, seed,
				result, published_at) values (:company, :period, 'recommendation.RECRUITER', '{}', :company, 1, 0,
				:result, :at) on duplicate key update result = values(result)""")
			.param("company", Columns.bytes(this.company.id().value()))
			.param("period", period)
			.param("result", JsonMapper.builder().build().writeValueAsString(line))
			.param("at", Columns.utc(MovableClock.START))
			.update();
	}

}

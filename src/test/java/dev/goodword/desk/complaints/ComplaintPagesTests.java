package dev.goodword.desk.complaints;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.complaints.ComplaintState;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The register of complaints, one complaint, and marking one. */
@GoodwordTest
class ComplaintPagesTests {

	private static final String NOBODY = "Nobody was there for the talk.";

	@Autowired
	HiringFixture hiring;

	@Autowired
	RaisingComplaints raising;

	@Autowired
	Complaints complaints;

	@Autowired
	AskingQuestions asking;

	@Autowired
	MovableClock clock;

	@Autowired
	DeskBrowser browser;

	@Autowired
	private JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(this.company);
		this.id = new JobApplicationId(this.hiring.apply(this.position, "Mia O’Neill").subject());
	}

	@Test
	void marksAQuestionAndAMessage() throws Exception {
		QuestionSummary asked = this.asking.ask(this.id, "Why does nobody answer?");
		String mark = "/applications/" + this.id + "/complaint";
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id))
			.contains(mark + "?question=" + asked.id());
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains(mark + "?letter=");
		assertThat(this.browser.page(this.recruiter, mark + "?question=" + asked.id()))
			.contains(">Why does nobody answer?</textarea>", "About: A question of theirs");
		assertThat(this.browser.post(this.recruiter, mark, Map.of("text", " ")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please write what happened");
		assertThat(this.browser.post(this.recruiter, mark,
				Map.of("text", "Why does nobody answer?", "question", asked.id().toString())))
			.hasRedirectedUrl("/applications/" + this.id + "?done=complaint-marked");
		assertThat(this.complaints.of(this.id)).singleElement().satisfies((complaint) -> {
			assertThat(complaint.subject())
				.isEqualTo(new ComplaintSubject(ComplaintSubject.Kind.QUESTION, asked.id().value()));
			assertThat(complaint.owner()).isEqualTo(this.head.id());
			assertThat(complaint.raisedBy()).isEqualTo(this.recruiter.id());
		});
		StaffMember interviewer = this.hiring.staff(Grant.in(this.company.id(), Role.INTERVIEWER));
		assertThat(this.browser.get(interviewer, mark)).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void isReadByTheHeadAndByNobodyOfTheTeam() throws Exception {
		ComplaintSummary raised = raise();
		assertThat(this.browser.page(this.head, page(raised))).contains("Mia O’Neill", NOBODY, "The answer is due",
				"answered for by Wang Li, not on the hiring team", "Send the answer");
		assertThat(this.browser.get(this.recruiter, page(raised))).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(post(this.recruiter, raised, "answer", "text", "Sorry.")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(this.head, "/complaints/1-1-1-1-1")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(this.recruiter, "/complaints")).contains("No complaints here")
			.doesNotContain(raised.id().toString());
		assertThat(this.browser.get(this.recruiter, "/complaints/causes")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(this.hiring.staff(Grant.everywhere(Role.ADMIN)), "/complaints"))
			.hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.page(this.head, "/today")).contains("A complaint", page(raised), "Answer it");
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain(page(raised));
	}

	@Test
	void isAnsweredFoundOutAboutClosedAndLookedAt() throws Exception {
		ComplaintSummary raised = raise();
		assertThat(post(raised, "answer", "text", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please write the answer");
		assertThat(post(raised, "answer", "text", "We have health insurance."))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“health” can sound like a judgement", "id=\"fair\"");
		assertThat(post(raised, "close", "words", "Done.", "check", "2026-12-30"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Nobody has answered yet");
		assertThat(post(raised, "answer", "text", "You are right.", "until", "2026-11-30"))
			.hasRedirectedUrl(page(raised) + "?done=complaint-answered");
		assertThat(this.browser.page(this.head, page(raised))).contains("Wang Li wrote to them", "You are right.",
				"What we changed is due", "Close the complaint");
		assertThat(post(raised, "findings", "cause", "INTERVIEW", "note", "Two calendars.", "action", "Called.",
				"changed", "Asked twice."))
			.hasRedirectedUrl(page(raised) + "?done=complaint-found");
		assertThat(this.browser.page(this.head, page(raised))).contains("Two calendars.</textarea>")
			.containsPattern("value=\"INTERVIEW\"[^>]*selected");
		assertThat(post(raised, "close", "words", "Asked twice now.", "check", "2026-11-01"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Please choose a day in the future", "Asked twice now.</textarea>");
		assertThat(post(raised, "close", "words", "Asked twice now.", "check", "2026-12-01"))
			.hasRedirectedUrl(page(raised) + "?done=complaint-closed");
		assertThat(this.browser.page(this.head, page(raised)))
			.contains("Somebody looks on Tuesday, 1 December 2026", "Two calendars.")
			.doesNotContain("Close the complaint", "Hand it on");
		assertThat(this.browser.page(this.head, "/today")).doesNotContain(page(raised));
		this.clock.moveBy(Duration.ofDays(9));
		assertThat(this.browser.page(this.head, "/today")).contains(page(raised), "Look whether the change works");
		assertThat(post(raised, "check")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(raised, "check", "outcome", "PARTLY", "checkNote", "Once more in December."))
			.hasRedirectedUrl(page(raised) + "?done=complaint-checked");
		assertThat(this.browser.page(this.head, page(raised)))
			.contains("It happens less often. Once more in December.");
		assertThat(this.complaints.of(this.id).get(0).state()).isEqualTo(ComplaintState.CHECKED);
	}

	@Test
	void listsFiltersAndRanksByCause() throws Exception {
		ComplaintSummary first = raise();
		post(first, "findings", "cause", "INTERVIEW");
		JobApplicationId li = new JobApplicationId(this.hiring.apply(this.position, "Li Lei").subject());
		ComplaintSummary second = this.raising.raise(li, ComplaintSubject.GENERAL, "Too many forms.");
		assertThat(this.browser.page(this.head, "/complaints")).contains("2 complaints", page(first), page(second))
			.doesNotContain("Mia", NOBODY);
		assertThat(this.browser.page(this.head, "/complaints?cause=INTERVIEW")).contains("One complaint", page(first))
			.doesNotContain(page(second));
		assertThat(this.browser.page(this.head, "/complaints?cause=none")).contains(page(second))
			.doesNotContain(page(first));
		assertThat(this.browser.page(this.head, "/complaints?state=late&month=2026-11")).contains("No complaints here");
		assertThat(this.browser.page(this.head, "/complaints?position=" + this.position + "&month=2026-11"))
			.contains("2 complaints");
		assertThat(this.browser.page(this.head, "/complaints?state=all&month=2026-10")).contains("No complaints here");
		assertThat(this.browser.page(this.head, "/complaints/causes?month=2026-11")).contains("How a talk went",
				"Not named yet", "cause=INTERVIEW&amp;month=2026-11");
		assertThat(this.browser.page(this.head, "/complaints/causes?month=nonsense")).contains("How a talk went");
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.browser.page(this.head, "/complaints?state=late")).contains("2 complaints", "Late");
		assertThat(this.browser.page(this.head, "/today")).contains("ax-due--late", page(first));
	}

	@Test
	void isHandedOnAndGoneForWhoeverOnlyOwnedIt() throws Exception {
		ComplaintSummary raised = raise();
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		assertThat(post(raised, "owner", "owner", this.recruiter.id().toString()))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(raised, "owner", "owner", colleague.id().toString()))
			.hasRedirectedUrl(page(raised) + "?done=complaint-handed");
		assertThat(this.browser.page(colleague, "/today")).contains(page(raised));
		assertThat(this.browser.page(colleague, "/complaints")).contains(page(raised));
		assertThat(post(colleague, raised, "owner", "owner", this.head.id().toString()))
			.hasRedirectedUrl("/today?done=complaint-handed");
		assertThat(this.browser.get(colleague, page(raised))).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void plansAnImprovementAndTellsEverybodyOnceItIsDone() throws Exception {
		String said = "Twice nobody came to the talk.";
		Map<String, String> words = Map.of("saidEn", said, "changedEn", "Invitations are checked the day before.",
				"saidZh", "面谈两次没有人到场。", "changedZh", "我们会在前一天确认。");
		assertThat(this.browser.get(this.recruiter, "/improvements")).hasStatus(HttpStatus.FORBIDDEN);
		Map<String, String> plan = Map.of("title", "Check invitations", "company", this.company.id().value().toString(),
				"cause", "INTERVIEW", "owner", this.recruiter.id().toString(), "due", "2026-12-01");
		MvcTestResult planned = this.browser.post(this.head, "/improvements", plan);
		String page = planned.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
		assertThat(this.browser.post(this.head, "/improvements", Map.of("title", "x", "due", "")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.browser.page(this.head, "/improvements")).contains("Check invitations", "Planned", page);
		assertThat(this.browser.post(this.head, page + "/publish", words)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Mark it done first", said);
		assertThat(this.browser.post(this.head, page + "/done", Map.of()))
			.hasRedirectedUrl(page + "?done=improvement-done");
		Map<String, String> personal = new HashMap<>(words);
		personal.put("saidEn", "Call me: 13812345678");
		assertThat(this.browser.post(this.head, page + "/publish", personal))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		personal.put("saidEn", "Wang Li did not come.");
		assertThat(this.browser.post(this.head, page + "/publish", personal)).as("a name of ours")
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Wang Li");
		assertThat(this.browser.page(this.head, "/changes")).doesNotContain(said);
		this.browser.post(this.head, page + "/publish", words);
		assertThat(this.browser.page(this.head, "/changes")).contains("You said, we changed", said,
				"Invitations are checked the day before.");
		assertThat(this.browser.page(this.head, "/changes?lang=zh-Hans")).contains("我们会在前一天确认。");
		StaffMember elsewhere = this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		assertThat(this.browser.get(elsewhere, page)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.page(elsewhere, "/improvements")).doesNotContain("Check invitations");
		this.browser.post(this.head, page + "/withdraw", Map.of());
		assertThat(this.browser.page(this.head, "/changes")).doesNotContain(said);
	}

	@Test
	void asksTheDatabaseLittleAndSpeaksChinese() throws Exception {
		ComplaintSummary raised = raise();
		int one = this.browser.statements(this.head, "/complaints");
		for (String name : new String[] { "Li Lei", "Han Meimei", "Zhang Wei" }) {
			this.raising.raise(new JobApplicationId(this.hiring.apply(this.position, name).subject()),
					ComplaintSubject.GENERAL, name + " waits.");
		}
		assertThat(this.browser.statements(this.head, "/complaints")).isLessThanOrEqualTo(one).isLessThanOrEqualTo(15);
		assertThat(this.browser.statements(this.head, "/today")).isLessThanOrEqualTo(17);
		assertThat(this.browser.page(this.head, page(raised) + "?lang=zh-Hans")).contains("发送答复", "对方写道", NOBODY);
		assertThat(this.browser.page(this.head, "/complaints?lang=zh-Hans")).contains("4项投诉");
	}

	@Test
	void todayShowsTheMostUrgentFiftyAndHowManyThereAre() throws Exception {
		raise();
		List<String> columns = this.database
			.sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'complaint'"
					+ " and table_schema = schema()")
			.query(String.class)
			.list();
		for (int copy = 1; copy <= 51; copy++) {
			this.database
				.sql("insert into complaint (" + String.join(", ", columns) + ") select "
						+ String.join(", ",
								columns.stream().map((name) -> name.equals("complaint_id") ? ":copy" : name).toList())
						+ " from complaint where application_id = :id order by complaint_id desc limit 1")
				.param("copy", Columns.bytes(new UUID(0, copy)))
				.param("id", Columns.bytes(this.id.value()))
				.update();
		}
		assertThat(this.browser.page(this.head, "/today")).contains("2 more complaints", "52 wait for you in all");
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("还有2项投诉");
		this.database.sql("delete from complaint where complaint_id < :copies")
			.param("copies", Columns.bytes(new UUID(1, 0)))
			.update();
	}

	private ComplaintSummary raise() {
		return this.raising.raise(this.id, ComplaintSubject.GENERAL, NOBODY);
	}

	private static String page(ComplaintSummary complaint) {
		return "/complaints/" + complaint.id();
	}

	private MvcTestResult post(ComplaintSummary complaint, String act, String... fields) {
		return post(this.head, complaint, act, fields);
	}

	private MvcTestResult post(StaffMember who, ComplaintSummary complaint, String act, String... fields) {
		Map<String, String> sent = new HashMap<>();
		for (int at = 0; at < fields.length; at += 2) {
			sent.put(fields[at], fields[at + 1]);
		}
		return this.browser.post(who, page(complaint) + "/" + act, sent);
	}

}

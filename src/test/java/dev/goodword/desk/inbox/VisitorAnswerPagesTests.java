package dev.goodword.desk.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Absence;
import dev.goodword.accounts.Absences;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorCensus;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.WaitingVisitors;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions of people who have not applied, on the desk. */
@GoodwordTest
class VisitorAnswerPagesTests {

	private static final String LIST = "/inbox/questions";

	private static final String HOME = "I am Mia: can I work from home? My number is 13812345678.";

	private static final String WORDS = "{\"name\":\"Li\",\"email\":\"li@mail.example\",\"language\":\"en\",\"text\":\"Who leads it?\"}";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	AskingVisitors asking;

	@Autowired
	Applying applying;

	@Autowired
	WaitingVisitors waiting;

	@Autowired
	SettlingVisitors settling;

	@Autowired
	VisitorCensus census;

	@Autowired
	PublishedAnswers published;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	Absences absences;

	@Autowired
	Vault vault;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private String address;

	private String form;

	@BeforeEach
	void somebodyAsks() {
		this.database.sql("delete from visitor_question").update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.address = "visitor" + ++serial + "@mail.example";
		this.asking.ask(this.position, new Visitor("Mia", new EmailAddress(this.address), LocaleTag.EN), HOME);
		this.form = LIST + "/" + id();
	}

	@Test
	void showsWhatIsConfirmedAndAnswersItOnTheFormOfApplicants() throws Exception {
		assertThat(this.browser.page(this.recruiter, LIST)).contains("Every question has its answer");
		assertThat(this.browser.get(this.recruiter, this.form)).as("unconfirmed").hasStatus(HttpStatus.NOT_FOUND);
		this.asking.confirm(id());

		assertThat(this.browser.page(this.recruiter, "/inbox")).contains("href=\"" + LIST);
		assertThat(this.browser.page(this.recruiter, LIST))
			.contains("One question waits for an answer", "Mia", "asks about Backend developer", "I am Mia: can I",
					"They were told Wed 25 Nov", this.form)
			.doesNotContain(this.address);
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans")).contains("有1个提问待答复").doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, this.form + "?lang=en"))
			.contains("All questions of visitors", "I am Mia: can I", ">I am …: can I work from home? My number is ….")
			.containsPattern("id=\"publish\"[^>]*checked");

		assertThat(post(fields("publish", "true", "question", "Can Mia work from home?")))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“Mia” tells who it is about");
		assertThat(post(fields("text", "We have health insurance."))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("can sound like a judgement");
		assertThat(post(fields("text", " "))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(post(fields("publish", "true", "question", "Can I work from home?")))
			.hasRedirectedUrl(LIST + "?done=visitor-published");
		assertThat(this.published.standing(this.position)).singleElement()
			.satisfies((answer) -> assertThat(answer.words().en().answer()).isEqualTo("Two days a week."));
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("Two days a week."));
		assertThat(this.browser.get(this.recruiter, this.form)).hasRedirectedUrl(LIST);
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'visitor.answered' and details like ?")
			.param("%" + this.address + "%")
			.query(Integer.class)
			.single()).isZero();
	}

	/** The first stage of the life with a company: they asked, and have not applied. */
	@Test
	void countsWhoAskedAndHasNotApplied() {
		assertThat(this.census.notApplied()).as("nobody confirmed the address").isEmpty();
		this.asking.confirm(id());
		assertThat(this.census.notApplied()).isEqualTo(Map.of(this.company.id(), 1));
		PositionId other = this.hiring.openPosition(this.company);
		this.asking.ask(other, new Visitor("Mia", new EmailAddress(this.address), LocaleTag.EN), "Where is it?");
		this.asking.confirm(id(other));
		assertThat(this.census.notApplied()).as("one person, two questions").isEqualTo(Map.of(this.company.id(), 1));
		this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(this.hiring.company()), "Mia", this.address));
		assertThat(this.census.notApplied()).as("applied elsewhere").isEqualTo(Map.of(this.company.id(), 1));
		this.applying.handIn(this.hiring.application(other, "Mia", this.address.toUpperCase(Locale.ROOT)));
		assertThat(this.census.notApplied()).as("applied here").isEmpty();
	}

	@Test
	void knowsWhoAppliedFromAnotherSpellingOfTheirAddress() {
		this.database.sql("delete from visitor_question").update();
		String name = "mia.spelt." + serial;
		this.asking.ask(this.position, new Visitor("Mia", new EmailAddress(name + "+jobs@gmail.com"), LocaleTag.EN),
				HOME);
		this.asking.confirm(id());
		PositionId other = this.hiring.openPosition(this.company);
		this.applying.handIn(this.hiring.application(other, "Nia", name + "s@gmail.com"));
		assertThat(this.census.notApplied()).as("somebody else").isEqualTo(Map.of(this.company.id(), 1));
		this.applying.handIn(this.hiring.application(other, "Mia",
				name.replace(".", "").toUpperCase(Locale.ROOT) + "@googlemail.com"));
		assertThat(this.census.notApplied()).isEmpty();
	}

	@Test
	void countsNobodyWhoAskedAboutWhatNobodyMayKnow() {
		this.asking.confirm(id());
		this.database.sql("update job_position set confidential = true where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.update();
		assertThat(this.census.notApplied()).isEmpty();
	}

	@Test
	void losesNothingWhenAColleagueWasQuicker() {
		this.asking.confirm(id());
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		post(fields());
		MvcTestResult late = this.browser.post(head, this.form, Map.of("text", "Never at home."));
		assertThat(late).hasStatus(HttpStatus.CONFLICT);
		assertThat(late).bodyText().contains(">Never at home.</textarea>");
		assertThat(post(fields())).as("the same twice").hasRedirectedUrl(LIST + "?done=visitor-answered");
	}

	@Test
	void existsOnlyForThoseWhoMayAnswer() throws Exception {
		this.asking.confirm(id());
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		assertThat(this.browser.page(stranger, LIST)).doesNotContain("Mia");
		assertThat(this.browser.get(stranger, this.form)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, this.form, fields())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(stranger, this.form + "/close", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.get(admin, LIST)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.get(admin, this.form)).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.browser.stranger(LIST)).hasStatus3xxRedirection();
		assertThat(this.browser.forged(this.recruiter, this.form + "/close")).hasStatus(HttpStatus.FORBIDDEN);

		this.database.sql("update job_position set confidential = true where position_id = ?")
			.param(Columns.bytes(this.position.value()))
			.update();
		assertThat(this.browser.page(this.recruiter, LIST)).as("confidential by now").doesNotContain("Mia");
		assertThat(this.browser.get(this.recruiter, this.form)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(this.recruiter, this.form + "/again", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void isSeenOfAConfidentialPositionByItsTeamAndNobodyElse() {
		AccountId trusted = this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.RECRUITER));
		PositionId secret = this.hiring.openPosition(this.company, true, Map.of(trusted, Set.of(Role.RECRUITER)));
		this.asking.confirm(id());
		this.asking.ask(secret, new Visitor("Li", new EmailAddress(this.address), LocaleTag.EN), "Who leads it?");
		VisitorQuestionId hidden = id(secret);
		this.asking.confirm(hidden);
		VisitorQuestionId open = id(this.position);
		assertThat(waiting(this.recruiter)).containsExactly(open);
		assertThat(waiting(this.hiring.member(trusted))).containsExactlyInAnyOrder(open, hidden);
		assertThat(waiting(this.hiring.recruiter(this.hiring.company()))).isEmpty();
	}

	@Test
	void hidesNothingBehindWhatOtherCompaniesHaveToAnswer() {
		this.asking.confirm(id());
		VisitorQuestionId theirs = id();
		PositionId foreign = this.hiring.openPosition(this.hiring.company());
		for (int number = 0; number < 201; number++) {
			this.database
				.sql("""
						insert into visitor_question (visitor_question_id, company_id, position_id, asker, once, state, words,
							asked_at, team_due_at, told_date, told_zone, delays, look_at, version)
						select :id, company_id, :about, 'another', :once, state, words, asked_at, asked_at, told_date,
							told_zone, delays, look_at, version from visitor_question where position_id = :like""")
				.param("id", Columns.bytes(new UUID(serial, number)))
				.param("about", Columns.bytes(foreign.value()))
				.param("once", "another " + number)
				.param("like", Columns.bytes(this.position.value()))
				.update();
		}
		assertThat(waiting(this.recruiter)).containsExactly(theirs);
	}

	@Test
	void closesNothingWithoutAReasonAndNothingOfWhichADayHasPassed() throws Exception {
		this.asking.confirm(id());
		assertThat(this.browser.page(this.recruiter, LIST)).contains("value=\"NO_QUESTION\"",
				"Answered another way: close");
		for (Map<String, String> none : List.of(Map.<String, String>of(), Map.of("why", "STANDS"))) {
			assertThat(this.browser.post(this.recruiter, this.form + "/close", none))
				.hasRedirectedUrl(LIST + "?done=visitor-not-closed");
		}
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.browser.page(this.recruiter, LIST)).contains("Mia", "No question: close")
			.doesNotContain("Answered another way");
		assertThat(this.browser.post(this.recruiter, this.form + "/close", Map.of("why", "ELSEWHERE")))
			.hasRedirectedUrl(LIST + "?done=visitor-not-closed");
		assertThat(waiting(this.recruiter)).hasSize(1);
	}

	@Test
	void offersToSendAgainWhatDidNotArrive() throws Exception {
		this.asking.confirm(id());
		post(fields());
		for (boolean surely : List.of(true, false)) {
			this.settling.lost(id(), surely ? 0 : 1, surely);
			String wrong = surely ? "The answer did not arrive" : "The answer may not have arrived";
			assertThat(this.browser.page(this.recruiter, LIST)).contains(wrong, "Send again", "Leave it at that");
			assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans")).contains("再次发送").doesNotContain("??");
			assertThat(this.browser.page(this.recruiter, "/today?lang=en")).contains(wrong);
			assertThat(this.browser.post(this.recruiter, this.form + "/again", Map.of()))
				.hasRedirectedUrl(LIST + "?done=visitor-answered");
			assertThat(waiting(this.recruiter)).isEmpty();
		}
	}

	@Test
	void standsOnTodayForItsOwnerAndForTheOthersOnceItIsLate() throws Exception {
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain(this.form);
		this.asking.confirm(id());
		assertThat(this.browser.page(this.recruiter, "/today")).contains(this.form, "Question of a visitor");
		assertThat(this.browser.page(head, "/today")).doesNotContain(this.form);
		this.clock.moveBy(Duration.ofDays(2));
		assertThat(this.browser.page(head, "/today")).contains(this.form, "Late");
		assertThat(this.browser.page(this.recruiter, LIST)).contains("Late since Tue 24 Nov");
		assertThat(this.browser.statements(this.recruiter, "/today")).isLessThanOrEqualTo(18);

		assertThat(this.browser.post(this.recruiter, this.form + "/close", Map.of("why", "NO_QUESTION")))
			.hasRedirectedUrl(LIST + "?done=visitor-closed");
		assertThat(
				this.database.sql("select details from audit_entry where action = 'visitor.closed' and subject_id = ?")
					.param(id().toString())
					.query(String.class)
					.single())
			.contains("NO_QUESTION");
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain(this.form);
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).as("nothing is sent")
			.noneMatch((sent) -> sent.subject().startsWith("Your question"));
	}

	@Test
	void saysHowManyOfAllAreShownAndHidesNoneOfTheOwnersOnToday() throws Exception {
		this.asking.confirm(id());
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		PositionId heads = this.hiring.openPosition(this.company);
		this.database.sql("update job_position set owner_id = ? where position_id = ?")
			.param(Columns.bytes(head.id().value()))
			.param(Columns.bytes(heads.value()))
			.update();
		copies(201, heads, "2026-11-01 00:00:00");
		assertThat(this.browser.page(head, LIST)).contains("202 questions wait for an answer",
				"Shown are 200 of 202, the most urgent");
		assertThat(this.browser.page(head, LIST + "?lang=zh-Hans")).contains("共202条").doesNotContain("??");
		assertThat(this.waiting.duties(this.recruiter).shown()).extracting(VisitorSummary::id)
			.as("their own first, though all others are late")
			.startsWith(id())
			.hasSize(201);
	}

	@Test
	void asksNoMoreOftenForMorePositions() throws Exception {
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.asking.confirm(id());
		copies(1, this.position, "2026-11-01 00:00:00");
		int one = this.browser.statements(head, "/today");
		int oneListed = this.browser.statements(head, LIST);
		for (int number = 0; number < 6; number++) {
			copies(1, this.hiring.openPosition(this.company), "2026-11-01 00:00:00");
		}
		assertThat(this.waiting.duties(head).shown()).hasSize(7);
		assertThat(this.browser.statements(head, "/today")).isEqualTo(one);
		assertThat(this.browser.statements(head, LIST)).isEqualTo(oneListed);
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		assertThat(this.waiting.duties(admin).shown()).isEmpty();
	}

	@Test
	void isEverybodysWhileItsOwnerIsAwayOrGone() throws Exception {
		this.asking.confirm(id());
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		assertThat(this.browser.page(head, "/today")).doesNotContain(this.form);
		assertThat(this.browser.page(head, LIST)).contains("Mia").doesNotContain("is away or has left");
		this.absences.enter(this.recruiter,
				new Absence(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-27"), head.id()), null);
		assertThat(this.browser.page(head, "/today")).as("away").contains(this.form);
		assertThat(this.browser.page(head, LIST)).contains("Chen Yu, who is responsible, is away or has left");
		this.absences.end(this.recruiter, null);
		assertThat(this.browser.page(head, "/today")).doesNotContain(this.form);
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.update();
		assertThat(this.browser.page(head, "/today")).as("gone").contains(this.form);
	}

	@Test
	void anAnswerThatDidNotArriveIsSeenByAllWhoMayAnswer() throws Exception {
		this.asking.confirm(id());
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.browser.post(head, this.form, fields());
		this.settling.lost(id(), 0, true);
		for (StaffMember person : List.of(head, this.recruiter)) {
			assertThat(this.browser.page(person, "/today")).contains("The answer did not arrive");
			assertThat(this.browser.page(person, LIST)).contains("What was answered", "Two days a week.");
		}
	}

	@Test
	void anAnswerThatIsNotTrueAnyMoreIsNotSentAgain() throws Exception {
		this.asking.confirm(id());
		post(fields("publish", "true", "question", "Can I work from home?"));
		this.settling.lost(id(), 0, true);
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).id(), this.recruiter);
		assertThat(this.browser.post(this.recruiter, this.form + "/again", Map.of()))
			.hasRedirectedUrl(LIST + "?done=visitor-not-sent");
		assertThat(this.browser.page(this.recruiter, LIST + "?done=visitor-not-sent"))
			.contains("The answer was not sent again", "One question waits for an answer", this.form + "\"")
			.doesNotContain("Two days a week.");
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).noneMatch((sent) -> sent.subject().startsWith("Your question"));
		assertThat(post(fields("text", "Three days a week."))).hasRedirectedUrl(LIST + "?done=visitor-answered");
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("Three days a week.").doesNotContain("we published"));
	}

	@Test
	void nothingIsSaidToBeOnItsWayThatAColleagueClosed() throws Exception {
		this.asking.confirm(id());
		post(fields());
		this.settling.lost(id(), 0, true);
		this.browser.post(this.recruiter, this.form + "/close", Map.of("why", "STANDS"));
		assertThat(this.browser.post(this.recruiter, this.form + "/again", Map.of()))
			.hasRedirectedUrl(LIST + "?done=visitor-closed-already");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en&done=visitor-closed-already"))
			.contains("Nothing was sent: the question is closed")
			.doesNotContain("on its way");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans&done=visitor-closed-already"))
			.contains("未发送任何邮件：此提问已关闭")
			.doesNotContain("??");
	}

	@Test
	void nothingIsSaidToBeOnItsWayThatAColleagueHadAskedAnew() throws Exception {
		this.asking.confirm(id());
		post(fields("publish", "true", "question", "Can I work from home?"));
		this.settling.lost(id(), 0, true);
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).id(), this.recruiter);
		for (int clicks = 0; clicks < 2; clicks++) {
			assertThat(this.browser.post(this.recruiter, this.form + "/again", Map.of()))
				.hasRedirectedUrl(LIST + "?done=visitor-not-sent");
		}
	}

	@Test
	void whatWasClosedByMistakeIsOpenedAgainUntilTheDayTheyWereTold() throws Exception {
		this.asking.confirm(id());
		this.browser.post(this.recruiter, this.form + "/close", Map.of("why", "NO_QUESTION"));
		assertThat(this.browser.page(this.recruiter, LIST)).contains("Closed without an answer", "Open again",
				"No question waits for an answer");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans")).contains("重新打开").doesNotContain("??");
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.post(stranger, this.form + "/reopen", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.post(this.recruiter, this.form + "/reopen", Map.of()))
			.hasRedirectedUrl(LIST + "?done=visitor-reopened");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en")).contains("They were told Wed 25 Nov")
			.doesNotContain("Open again");
		this.browser.post(this.recruiter, this.form + "/close", Map.of("why", "ELSEWHERE"));
		this.clock.moveBy(Duration.ofDays(3));
		assertThat(this.browser.page(this.recruiter, LIST)).doesNotContain("Open again");
		assertThat(this.browser.post(this.recruiter, this.form + "/reopen", Map.of()))
			.hasRedirectedUrl(LIST + "?done=visitor-not-reopened");
		assertThat(waiting(this.recruiter)).isEmpty();
	}

	/** What was answered cannot be opened again, and takes no place of what can. */
	@Test
	void hidesNothingToOpenAgainBehindWhatWasAnswered() {
		this.asking.confirm(id());
		copies(25, this.position, "2026-11-01 00:00:00");
		this.database.sql("update visitor_question set state = 'CLOSED', answer = words where asker = 'another'")
			.update();
		copies(22, this.position, "2026-11-01 00:00:00");
		this.database.sql(
				"update visitor_question set state = 'CLOSED', told_date = ? where asker = 'another' and answer is null")
			.param(LocalDate.parse("2026-11-22"))
			.update();
		this.settling.close(id(), VisitorClosing.NO_QUESTION, this.recruiter);
		assertThat(this.waiting.waiting(this.recruiter).closed()).extracting(VisitorSummary::id).containsExactly(id());
	}

	@Test
	void saysThatADayWasNotTold() throws Exception {
		this.asking.confirm(id());
		assertThat(this.browser.page(this.recruiter, LIST)).doesNotContain("They may not know this day");
		this.settling.untold(id(), 1);
		assertThat(this.browser.page(this.recruiter, LIST)).as("of a later day").doesNotContain("may not know");
		this.settling.untold(id(), 0);
		assertThat(this.browser.page(this.recruiter, LIST)).contains("They may not know this day");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans")).contains("对方可能不知道").doesNotContain("??");
	}

	/** As many questions as this, each with words of its own seal. */
	private void copies(int many, PositionId about, String due) {
		for (int number = 0; number < many; number++) {
			UUID id = new UUID(++serial, number);
			byte[] words = this.vault.seal(WORDS.getBytes(StandardCharsets.UTF_8), "visitor_question/" + id);
			this.database
				.sql("""
						insert into visitor_question (visitor_question_id, company_id, position_id, asker, once, state, words,
							asked_at, team_due_at, told_date, told_zone, delays, look_at, version)
						select :id, company_id, :about, 'another', :once, state, :words, asked_at, :due, told_date,
							told_zone, delays, look_at, version from visitor_question
						where position_id = :like and asker <> 'another'""")
				.param("id", Columns.bytes(id))
				.param("about", Columns.bytes(about.value()))
				.param("once", id.toString())
				.param("words", words)
				.param("due", due)
				.param("like", Columns.bytes(this.position.value()))
				.update();
		}
	}

	private VisitorQuestionId id() {
		return id(this.position);
	}

	private VisitorQuestionId id(PositionId about) {
		return new VisitorQuestionId(this.database
			.sql("select visitor_question_id from visitor_question where position_id = ? and asker <> 'another'")
			.param(Columns.bytes(about.value()))
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.single());
	}

	private List<VisitorQuestionId> waiting(StaffMember who) {
		return this.waiting.waiting(who).shown().stream().map(VisitorSummary::id).toList();
	}

	private MvcTestResult post(Map<String, String> fields) {
		return this.browser.post(this.recruiter, this.form, fields);
	}

	private static Map<String, String> fields(String... more) {
		Map<String, String> fields = new HashMap<>(Map.of("text", "Two days a week."));
		for (int i = 0; i < more.length; i += 2) {
			fields.put(more[i], more[i + 1]);
		}
		return fields;
	}

}

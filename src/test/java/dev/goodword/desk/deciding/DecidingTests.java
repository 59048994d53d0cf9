package dev.goodword.desk.deciding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.decisions.DecisionState;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A colleague is asked, by mail and page, and answers with one tap and a confirmation.
 */
@GoodwordTest
class DecidingTests {

	private static final Pattern LINK = Pattern.compile("(/decide/[\\w-]+)\\?choice=NOT_GO_ON");

	@Autowired
	HiringFixture hiring;

	@Autowired
	DecisionRequests requests;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	Positions positions;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskBrowser browser;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private StaffMember manager;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.manager = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HIRING_MANAGER)));
		this.position = this.hiring.openPosition(this.company, false,
				Map.of(this.manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@Test
	void asksByMailWithLeadTimeAndTakesTheAnswerFromItsLink() throws Exception {
		assertThat(ask(form())).hasRedirectedUrl("/applications/" + this.id + "?done=decision-asked");
		this.time.runDue();
		OutgoingMail letter = to(this.manager).get(0);
		assertThat(letter.subject()).contains("Mia O'Neill", "Wed 25 Nov");
		assertThat(letter.text()).contains("Shall we meet her?", "?choice=GO_ON", "?choice=NEED_INFORMATION");
		String link = link(letter);
		assertThat(letter.html()).contains(link + "?choice=HOLD\" style");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("Wang Li decides by",
				"Take the question back");

		assertThat(this.browser.stranger(link + "?choice=NOT_GO_ON")).hasStatusOk()
			.bodyText()
			.contains("value=\"NOT_GO_ON\" checked", "Shall we meet her?")
			.doesNotContain("example.com");
		assertThat(this.requests.open(this.id)).isPresent();
		assertThat(this.browser.post(this.manager, link, Map.of("choice", "NOT_GO_ON", "words", "Others are closer.")))
			.hasRedirectedUrl(link);

		assertThat(this.browser.stranger(link)).hasStatusOk()
			.bodyText()
			.contains("Your decision has arrived", "You decided: Not further.");
		assertThat(this.requests.open(this.id)).isEmpty();
		this.time.runDue();
		assertThat(to(this.recruiter)).extracting(OutgoingMail::subject)
			.anyMatch((text) -> text.contains("has decided"));
		assertThat(openTasks()).extracting(Task::kind).containsExactly(DecisionRequests.ACT_TASK);
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id))
			.contains("Wang Li decided: Not further", "Others are closer.");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=history"))
			.contains("asked Wang Li to decide", "Others are closer.");
	}

	@ParameterizedTest
	@CsvSource({ "person, '', choose who decides", "person, nobody, may not decide",
			"question, ' ', what is to be decided", "day, 2026-12-25, working days", "day, soon, working days" })
	void saysWhatIsMissingInAQuestionAndKeepsTheRest(String field, String typed, String said) {
		Map<String, String> form = new HashMap<>(form());
		form.put(field, typed);

		assertThat(ask(form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said, field.equals("question") ? "2026-11-25" : "Shall we meet her?");
		assertThat(this.requests.open(this.id)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', Fine., choose one of the four", "NOT_GO_ON, '', Please write why",
			"HOLD, The budget., Please name a day", "NONSENSE, x, choose one of the four" })
	void saysWhatIsMissingInAnAnswerAndKeepsIt(String choice, String words, String said) {
		String link = askAndRead();

		assertThat(this.browser.post(this.manager, link, Map.of("choice", choice, "words", words)))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains(said, words);
		assertThat(this.requests.open(this.id)).isPresent();
	}

	@Test
	void remindsOnTheDayAndTellsTheOneWhoAskedWhenItIsLate() {
		ask(form());
		this.time.until(Instant.parse("2026-11-25T00:59:00Z"));
		assertThat(subjects(this.manager)).noneMatch((text) -> text.contains("your decision is due"));

		this.time.until(Instant.parse("2026-11-25T01:01:00Z"));
		assertThat(subjects(this.manager)).filteredOn((text) -> text.contains("your decision is due")).hasSize(1);
		assertThat(subjects(this.recruiter)).noneMatch((text) -> text.contains("has not decided"));

		this.time.until(Instant.parse("2026-11-26T01:01:00Z"));
		assertThat(subjects(this.manager)).filteredOn((text) -> text.contains("your decision is due")).hasSize(2);
		assertThat(subjects(this.recruiter)).filteredOn((text) -> text.contains("has not decided")).hasSize(1);

		this.time.until(Instant.parse("2026-11-30T02:00:00Z"));
		assertThat(subjects(this.manager)).filteredOn((text) -> text.contains("your decision is due")).hasSize(2);
	}

	@Test
	void awaitsNoAnswerOnceItIsTakenBackOrPutToSomebodyElse() {
		String link = askAndRead();

		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/decision/back", Map.of()))
			.hasRedirectedUrl("/applications/" + this.id + "?done=decision-back");

		assertThat(this.browser.stranger(link)).hasStatus(HttpStatus.GONE);
		assertThat(this.browser.post(this.manager, link, Map.of("choice", "GO_ON"))).hasStatus(HttpStatus.GONE);
		assertThat(openTasks()).isEmpty();
		ask(form());
		ask(form());
		assertThat(this.requests.of(this.id)).extracting(DecisionRequestSummary::state)
			.containsExactly(DecisionState.TAKEN_BACK, DecisionState.TAKEN_BACK, DecisionState.OPEN);
	}

	@Test
	void awaitsNoAnswerOnceSomebodyMovedItOnOrTheyLeft() {
		String link = askAndRead();
		this.moving.move(this.id,
				new Move(screen(), this.applications.summary(this.id).version(), "Known.", true, null), this.recruiter);
		assertThat(this.browser.stranger(link)).hasStatus(HttpStatus.GONE);

		String second = askAndRead();
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		assertThat(this.browser.stranger(second)).hasStatus(HttpStatus.GONE);
		assertThat(this.requests.of(this.id)).extracting(DecisionRequestSummary::state)
			.containsOnly(DecisionState.OVERTAKEN);
		assertThat(openTasks()).isEmpty();
	}

	@Test
	void waitsAgainForTheAnswerWhenTheStepIsTakenBack() {
		String link = askAndRead();
		StageMoveId move = this.moving.move(this.id,
				new Move(screen(), this.applications.summary(this.id).version(), "Known.", true, null), this.recruiter);
		assertThat(this.browser.stranger(link)).hasStatus(HttpStatus.GONE);

		this.moving.undoMove(this.id, move, this.recruiter);
		assertThat(this.browser.stranger(link)).hasStatusOk();
		assertThat(openTasks()).extracting(Task::kind).containsExactly(DecisionRequests.DECIDE_TASK);
		this.time.by(Duration.ofDays(3));
		assertThat(subjects(this.manager)).anyMatch((text) -> text.contains("your decision is due"));

		answer("GO_ON");
		StageMoveId again = this.moving.move(this.id,
				new Move(screen(), this.applications.summary(this.id).version(), "Known.", true, null), this.recruiter);
		assertThat(openTasks()).isEmpty();
		this.moving.undoMove(this.id, again, this.recruiter);
		assertThat(openTasks()).extracting(Task::kind).containsExactly(DecisionRequests.ACT_TASK);
	}

	@Test
	void theLinkEndsTwoWeeksAfterItsDayAndShowsNoStep() throws Exception {
		String link = askAndRead();
		Instant end = this.requests.open(this.id).orElseThrow().linkEnds();
		assertThat(to(this.manager).get(0).text()).contains("These links work until Thu 10 Dec.");
		assertThat(this.browser.stranger(link)).hasStatusOk()
			.bodyText()
			.contains("This link works until Thu 10 Dec.", "Backend developer")
			.doesNotContain("Backend developer, ");
		this.clock.moveTo(end.minusSeconds(1));
		assertThat(this.browser.stranger(link)).hasStatusOk();
		this.clock.moveTo(end);
		assertThat(this.browser.stranger(link)).hasStatus(HttpStatus.GONE)
			.bodyText()
			.contains("This link has ended", "/applications/" + this.id);
		assertThat(this.browser.post(this.manager, link, Map.of("choice", "GO_ON"))).hasStatus(HttpStatus.GONE);
		assertThat(this.requests.open(this.id)).isPresent();
	}

	@Test
	void asksWhoStandsInForSomebodyAwayAndNamesWhoAnswered() throws Exception {
		StaffMember deputy = this.hiring.member(this.hiring.account("Zhao Min",
				Grant.in(this.positions.summary(this.position).company(), Role.RECRUITER)));
		assertThat(this.browser.page(this.manager, "/account/absence")).contains("Who stands in");
		assertThat(this.browser.post(this.manager, "/account/absence",
				Map.of("first", "2026-11-23", "last", "", "deputy", deputy.id().toString())))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Choose a day", "2026-11-23");
		assertThat(this.browser.post(this.manager, "/account/absence",
				Map.of("first", "2026-11-23", "last", "2026-11-27", "deputy", deputy.id().toString())))
			.hasRedirectedUrl("/account?done=absence-entered");

		ask(form());
		this.time.runDue();

		assertThat(to(this.manager)).isEmpty();
		String link = link(to(deputy).get(0));
		assertThat(this.browser.page(deputy, "/applications/" + this.id)).contains(link);
		this.browser.post(deputy, link, Map.of("choice", "GO_ON"));
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id)).contains("Zhao Min decided");
		assertThat(this.browser.post(this.manager, "/account/absence/end", Map.of()))
			.hasRedirectedUrl("/account?done=absence-ended");
	}

	@Test
	void asksThePersonThemselvesWhoseDeputyMayNotKnowOfIt() {
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember deputy = this.hiring.member(this.hiring.account("Other", Grant.in(elsewhere.id(), Role.RECRUITER)));
		this.browser.post(this.manager, "/account/absence",
				Map.of("first", "2026-11-23", "last", "2026-11-27", "deputy", deputy.id().toString()));
		this.browser.post(this.recruiter, "/account/absence",
				Map.of("first", "2026-11-23", "last", "2026-11-27", "deputy", deputy.id().toString()));

		ask(form());
		this.time.runDue();
		answer("GO_ON");

		assertThat(to(deputy)).isEmpty();
		assertThat(link(to(this.manager).get(0))).startsWith("/decide/");
		assertThat(subjects(this.recruiter)).anyMatch((text) -> text.contains("has decided"));
	}

	@Test
	void believesNoLinkItDidNotMake() {
		String link = askAndRead();

		assertThat(this.browser.stranger(link.substring(0, link.length() - 2) + "xx")).hasStatus(HttpStatus.GONE);
		assertThat(this.browser.stranger("/decide/short")).hasStatus(HttpStatus.GONE);
	}

	@Test
	void keepsTheDayOfAnAnswerThatWaits() {
		String link = askAndRead();

		this.browser.post(this.manager, link,
				Map.of("choice", "HOLD", "words", "The budget.", "holdUntil", "2026-12-10"));

		assertThat(this.requests.of(this.id).get(0).answer()).satisfies((answer) -> {
			assertThat(answer.choice()).isEqualTo(Choice.HOLD);
			assertThat(answer.holdUntil()).isEqualTo(LocalDate.parse("2026-12-10"));
		});
	}

	@Test
	void mailsALinkThatWorksForEveryQuestionOfADay() throws Exception {
		ask(form());
		this.time.runDue();
		Map<String, String> better = new HashMap<>(form());
		better.put("question", "Shall we meet her in Berlin?");
		ask(better);
		this.time.runDue();

		List<OutgoingMail> letters = to(this.manager);
		assertThat(letters).hasSize(2);
		assertThat(this.browser.stranger(link(letters.get(0)))).hasStatus(HttpStatus.GONE);
		assertThat(this.browser.stranger(link(letters.get(1)))).hasStatusOk().bodyText().contains("in Berlin?");
	}

	@Test
	void tellsWhoAskedOfEveryAnswerOfADay() {
		ask(form());
		answer("NEED_INFORMATION");
		ask(form());
		answer("GO_ON");

		assertThat(subjects(this.recruiter)).filteredOn((text) -> text.contains("has decided")).hasSize(2);
	}

	@Test
	void showsNothingToWhoeverMayNotDecideAnyMore() {
		String link = askAndRead();
		this.database.sql("delete from hiring_team_member where account_id = ?")
			.param(Columns.bytes(this.manager.id().value()))
			.update();

		assertThat(this.browser.stranger(link)).hasStatus(HttpStatus.GONE).bodyText().doesNotContain("Mia");
		assertThat(this.browser.post(this.manager, link, Map.of("choice", "GO_ON"))).hasStatus(HttpStatus.GONE);
		assertThat(this.requests.open(this.id)).isPresent();
	}

	@Test
	void tellsWhoeverIsResponsibleThatItIsLateWhenTheOneWhoAskedHasLeft() {
		StaffMember owner = this.recruiter;
		this.recruiter = this.hiring.member(this.hiring.account("Gone", Grant.in(this.company.id(), Role.RECRUITER)));
		ask(form());
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.recruiter.id().value()))
			.update();

		this.time.until(Instant.parse("2026-11-26T01:01:00Z"));

		assertThat(subjects(owner)).filteredOn((text) -> text.contains("has not decided")).hasSize(1);
	}

	@Test
	void asksAgainByItselfWhenSomebodyComesBackWhomANoHadTakenAway() {
		ask(form());
		this.time.by(Duration.ofHours(1));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks.", null, null), this.recruiter);
		this.clock.moveBy(Duration.ofMinutes(5));
		this.withdrawing.withdraw(this.id, new Withdrawal(WithdrawalReason.PAY, null));
		assertThat(this.requests.open(this.id)).isEmpty();
		int asked = subjects(this.manager).size();

		this.time.by(Duration.ofDays(7));
		this.withdrawing.reopen(this.id);
		this.time.by(Duration.ofMinutes(5));
		assertThat(this.requests.open(this.id)).hasValueSatisfying((request) -> {
			assertThat(request.decider()).isEqualTo(this.manager.id());
			assertThat(request.dueAt()).as("two working days again").isEqualTo("2026-12-02T10:00:00Z");
		});
		assertThat(openTasks()).extracting(Task::kind).contains(DecisionRequests.DECIDE_TASK);
		assertThat(subjects(this.manager)).hasSizeGreaterThan(asked);
	}

	private void answer(String choice) {
		this.requests.answer(this.requests.open(this.id).orElseThrow().id(),
				new DecisionAnswer(Choice.valueOf(choice), "As we said.", null), this.manager.id());
		this.time.runDue();
	}

	private Map<String, String> form() {
		return Map.of("person", this.manager.id().toString(), "question", "Shall we meet her?", "day",
				this.requests.usualDay(this.id).toString());
	}

	private MvcTestResult ask(Map<String, String> form) {
		return this.browser.post(this.recruiter, "/applications/" + this.id + "/decision", form);
	}

	private String askAndRead() {
		this.clock.moveBy(Duration.ofDays(1));
		ask(form());
		this.time.runDue();
		List<OutgoingMail> letters = to(this.manager);
		return link(letters.get(letters.size() - 1));
	}

	private static String link(OutgoingMail letter) {
		Matcher link = LINK.matcher(letter.text());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private List<OutgoingMail> to(StaffMember person) {
		return this.mail.handedTo(person.email().value());
	}

	private List<String> subjects(StaffMember person) {
		return to(person).stream().map(OutgoingMail::subject).toList();
	}

	private List<Task> openTasks() {
		return this.tasks.open(this.id);
	}

	private StageId screen() {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == StageKind.SCREEN)
			.findFirst()
			.orElseThrow()
			.id();
	}

}

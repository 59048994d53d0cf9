package dev.goodword.desk.application;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.TaskId;
import dev.goodword.applications.Tasks;
import dev.goodword.audit.AuditLog;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything written and said in one column, and the history with who looked. */
@GoodwordTest
class ColumnPagesTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applying applying;

	@Autowired
	private Applications applications;

	@Autowired
	private Candidates candidates;

	@Autowired
	private Tasks tasks;

	@Autowired
	private AskingQuestions asking;

	@Autowired
	private Inbox inbox;

	@Autowired
	private AuditLog audit;

	@Autowired
	private DeskBrowser browser;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private RecordingMail mail;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	private String page;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia Quiet").application();
		this.page = "/applications/" + this.id;
		this.time.runDue();
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void putsLettersRepliesQuestionsAndCallsInTheOrderOfTime() throws Exception {
		asks("Which floor is it?");
		writes("About Friday");
		calls();
		writes("One more thing");

		String column = this.browser.page(this.recruiter, this.page + "?tab=messages");
		assertThat(part(column)).containsSubsequence("One more thing", "A call was made",
				"Call them: the message cannot reach them by mail", this.recruiter.name() + " said so", "About Friday",
				"Which floor is it?", "Application received");
		assertThat(column).contains("?tab=messages&amp;show=replies", "?tab=messages&amp;show=calls", "> 2</span>")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=messages&lang=zh-Hans")).contains("已致电", "电话与短信")
			.doesNotContain("??");
	}

	@Test
	void isNarrowedToOneKindByALink() throws Exception {
		writes("About Friday");
		calls();

		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages&show=replies")))
			.contains("About Friday", "aria-current=\"true\"")
			.doesNotContain("A call was made", "Application received");
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages&show=calls")))
			.contains("A call was made")
			.doesNotContain("About Friday");
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages&show=questions")))
			.contains("Nothing of this kind", "show=replies");
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages&show=nonsense&sheet=x")))
			.contains("About Friday", "A call was made");
	}

	@Test
	void asksForNoKindWhenThereIsOneOnly() throws Exception {
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages")))
			.contains("Application received")
			.doesNotContain("What to show");
	}

	@Test
	void standsOnSheetsWhenItIsLong() throws Exception {
		for (int mails = 1; mails <= Column.SHEET + 2; mails++) {
			writes("Number " + mails + ".");
		}

		String first = this.browser.page(this.recruiter, this.page + "?view=unread&tab=messages");
		assertThat(part(first))
			.contains("Number 32.", "Number 3.", "1 to 30 of 33",
					this.page + "?view=unread&amp;tab=messages&amp;sheet=2")
			.doesNotContain("Number 2.");
		String second = part(this.browser.page(this.recruiter, this.page + "?tab=messages&show=replies&sheet=2"));
		assertThat(second).contains("Number 2.", "Number 1.", "31 to 32 of 32", "tab=messages&amp;show=replies\"")
			.doesNotContain("Number 3.");
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=messages&sheet=900"))).contains("Number 1.",
				"Application received");
	}

	@Test
	void tellsInTheHistoryWhatWasSaidAndWhoLooked() throws Exception {
		asks("Which floor is it?");
		writes("About Friday");
		calls();
		looks("resume");
		looks("resume");
		looks("file");

		String history = part(this.browser.page(this.recruiter, this.page + "?tab=history"));
		assertThat(history).contains("They wrote: About Friday", "They asked a question", "Which floor is it?",
				this.recruiter.name() + " called them", "Message: Application received",
				this.recruiter.name() + " looked at the CV", "2 times on that day",
				this.recruiter.name() + " downloaded a file", "The application arrived");
		assertThat(part(this.browser.page(this.recruiter, this.page + "?tab=history&show=views")))
			.contains("looked at the CV")
			.doesNotContain("They wrote", "The application arrived");
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=history&lang=zh-Hans"))
			.contains("查看了简历", "当天2次", "候选人来信：About Friday")
			.doesNotContain("??");
	}

	@Test
	void tellsOnlyThoseWhoHandleTheDataWhoLooked() throws Exception {
		AccountId manager = this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.HIRING_MANAGER));
		AccountId interviewer = this.hiring.account("Wu Fang", Grant.in(this.company.id(), Role.INTERVIEWER));
		PositionId theirs = this.hiring.openPosition(this.company, false, Map.of(manager,
				HiringFixture.roles(Role.HIRING_MANAGER), interviewer, HiringFixture.roles(Role.INTERVIEWER)));
		this.id = this.applying.handIn(this.hiring.application(theirs, "Mia", "mia-looked@mail.example")).application();
		this.page = "/applications/" + this.id;
		asks("Which floor is it?");
		writes("About Friday");
		looks("resume");

		assertThat(part(this.browser.page(this.hiring.member(manager), this.page + "?tab=history")))
			.contains("They wrote: About Friday")
			.doesNotContain("looked at", "show=views");
		assertThat(part(this.browser.page(this.hiring.member(interviewer), this.page + "?tab=history&show=replies")))
			.doesNotContain("About Friday", "Which floor", "looked at");
		assertThat(part(this.browser.page(this.hiring.member(interviewer), this.page + "?tab=messages")))
			.doesNotContain("About Friday", "Which floor", "show=");
	}

	@ParameterizedTest
	@CsvSource({ "?tab=messages,50", "?tab=history,60" })
	void asksTheDatabaseSeldomHoweverMuchWasSaid(String tab, int most) throws Exception {
		for (int mails = 0; mails < 5; mails++) {
			writes("Mail");
			asks("Question " + mails);
			looks("file");
		}

		assertThat(this.browser.statements(this.recruiter, this.page + tab)).isLessThanOrEqualTo(most);
	}

	private void asks(String text) {
		this.clock.moveBy(Duration.ofMinutes(1));
		this.asking.askedByMail(this.id, text);
	}

	private void calls() {
		this.clock.moveBy(Duration.ofMinutes(1));
		TaskId task = this.tasks.add("CALL_CANDIDATE", this.id, this.recruiter.id(),
				this.clock.instant().plus(Duration.ofHours(1)));
		this.tasks.done(this.id, task, this.recruiter);
	}

	private void looks(String what) {
		this.clock.moveBy(Duration.ofMinutes(1));
		this.audit.viewed(this.recruiter.id().value(), what, "application", this.id.toString(), null);
	}

	private void writes(String subject) {
		this.clock.moveBy(Duration.ofMinutes(1));
		EmailAddress own = this.candidates.profile(this.applications.summary(this.id).candidate()).email();
		String raw = "From: " + own.value() + "\r\nTo: talent@firm.example\r\nSubject: " + subject
				+ "\r\nMessage-ID: <column" + ++serial + "@x.example>\r\n\r\nHello\r\n";
		this.inbox.receive(raw.getBytes(StandardCharsets.UTF_8));
	}

	/** The part shown, from its tabs to the notes. */
	private static String part(String page) {
		return page.substring(page.indexOf("<nav aria-label=\"Parts"), page.indexOf("id=\"notes\""));
	}

}

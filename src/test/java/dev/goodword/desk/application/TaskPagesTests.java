package dev.goodword.desk.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.candidates.SignIns;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What mail alone could not settle stands on the pages until somebody has done it. */
@GoodwordTest
class TaskPagesTests {

	private static final MailOutcome NO_SUCH_USER = new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1",
			"no such user", true);

	private static final MailOutcome NOBODY_KNOWS = new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "", true);

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	SignIns signIns;

	@Autowired
	Messages messages;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskRows rows;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void apply() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "Mia Quiet").application();
		this.time.runDue();
	}

	@AfterEach
	void acceptAgain() {
		this.mail.reset();
	}

	@Test
	void listsADeclineThatNeverReachedThemUntilSomebodyHasCalled() throws Exception {
		this.mail.answerWith((sent) -> NO_SUCH_USER);
		decline();

		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.FAILED);
		assertThat(this.browser.page(this.recruiter, "/today"))
			.contains("Calls and repairs", "Mia Quiet", "Call them: the message cannot reach them by mail",
					"/applications/" + this.id)
			.doesNotContain("Nobody is waiting for you");
		assertThat(this.browser.page(this.recruiter, "/today?lang=zh-Hans")).contains("致电与补救", "请致电对方")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/positions/" + this.position + "?view=needs-me&as=list"))
			.contains("Mia Quiet");

		assertThat(this.browser.post(this.recruiter, done(task()), Map.of("from", "today")))
			.hasRedirectedUrl("/today?done=task-done");

		assertThat(this.browser.page(this.recruiter, "/today?done=task-done")).contains("The task is done.")
			.doesNotContain("Calls and repairs")
			.doesNotContain("Mia Quiet");
		assertThat(row().mailFailed()).isFalse();
	}

	@Test
	void listsAnUntoldEndingEvenWithoutATask() throws Exception {
		this.mail.answerWith((sent) -> NO_SUCH_USER);
		decline();
		Task task = task();
		this.tasks.done(this.id, task.id(), this.recruiter);
		this.tasks.reopen(this.id, task.id(), this.recruiter);
		StaffMember manager = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));

		assertThat(row().needsAttention()).isTrue();
		assertThat(this.browser.page(manager, "/today")).contains("Mia Quiet", "Call them");
	}

	@Test
	void showsTasksAndTheDeadAddressOnThePageOfTheApplication() throws Exception {
		this.mail.answerWith((sent) -> NO_SUCH_USER);
		decline();
		String page = "/applications/" + this.id;

		assertThat(this.browser.page(this.recruiter, page)).contains("comes back, and there is no phone number",
				"Call them: the message cannot reach them by mail", "for Chen Yu");
		assertThat(this.browser.page(this.recruiter, page + "?lang=zh-Hans")).contains("的邮件被退回").doesNotContain("??");

		Task task = task();
		assertThat(this.browser.post(this.recruiter, done(task), Map.of())).hasRedirectedUrl(page + "?done=task-done");
		assertThat(this.browser.page(this.recruiter, page)).contains("Not done after all");
		assertThat(this.browser.post(this.recruiter, page + "/tasks/" + task.id() + "/reopen", Map.of()))
			.hasRedirectedUrl(page + "?done=task-reopened");
		assertThat(task().id()).isEqualTo(task.id());
		assertThat(row().mailFailed()).isTrue();
	}

	@Test
	void asksWhetherADoubtfulNoArrived() throws Exception {
		this.mail.answerWith((sent) -> NOBODY_KNOWS);
		decline();

		assertThat(this.browser.page(this.recruiter, "/today")).contains("Mia Quiet",
				"Find out whether the message arrived");
	}

	@Test
	void keepsTasksToThoseWhoMayKnow() throws Exception {
		this.mail.answerWith((sent) -> NO_SUCH_USER);
		decline();
		HiringFixture.Company elsewhere = this.hiring.company();
		StaffMember stranger = this.hiring.recruiter(elsewhere);
		StaffMember interviewer = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.INTERVIEWER)));

		assertThat(this.browser.page(stranger, "/today")).doesNotContain("Mia Quiet");
		assertThat(this.browser.page(interviewer, "/today")).doesNotContain("Mia Quiet");
		assertThat(this.browser.post(stranger, done(task()), Map.of())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.browser.forged(this.recruiter, done(task()))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.tasks.open(this.id)).hasSize(1);
	}

	@Test
	void staysQuickWithManyTasks() throws Exception {
		for (int i = 0; i < 30; i++) {
			JobApplicationId other = this.hiring.apply(this.position, "Person " + i).application();
			this.tasks.add("CALL_CANDIDATE", other, this.recruiter.id(), Instant.parse("2026-11-24T10:00:00Z"));
		}

		assertThat(this.browser.statements(this.recruiter, "/today")).isLessThanOrEqualTo(16);
	}

	@Test
	void aCodeNobodyUsedIsNeitherAFailureNorATouch() {
		Instant touched = row().lastTouchAt();
		this.time.by(Duration.ofDays(1));
		var candidate = this.applications.summary(this.id).candidate();
		this.messages.sendSignIn(candidate, this.id.value(), this.signIns.issue(candidate, this.id.value(), "browser"));
		this.time.runDue();
		assertThat(this.mail.handed()).last().satisfies((sent) -> assertThat(sent.subject()).contains("code"));

		this.mail.answerWith((sent) -> NO_SUCH_USER);
		this.messages.sendSignIn(candidate, this.id.value(), this.signIns.issue(candidate, this.id.value(), "browser"));
		this.time.by(Duration.ofHours(1));

		assertThat(row().lastTouchAt()).isEqualTo(touched);
		assertThat(row().mailFailed()).isFalse();
	}

	private void decline() {
		this.time.by(Duration.ofDays(1));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks", null, null), this.recruiter);
		this.time.by(Duration.ofDays(3));
	}

	private DeskRow row() {
		return this.rows.row(this.id).orElseThrow();
	}

	private Task task() {
		return this.tasks.open(this.id).get(0);
	}

	private String done(Task task) {
		return "/applications/" + this.id + "/tasks/" + task.id() + "/done";
	}

}

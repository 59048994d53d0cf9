package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.LockWaits;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Leaving;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.accounts.StillGone;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.legal.SettingLegalHolds;
import dev.goodword.applications.legal.WantedLegalHold;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionRequestId;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.decisions.DecisionState;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody waits for somebody who has left, or who may not do it any more. */
@GoodwordTest
@Tag("long-on-mysql")
class LeaversTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	Answering answering;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	DecisionRequests requests;

	@Autowired
	SettingLegalHolds holds;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	RecordingMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Transactions transactions;

	@Autowired
	BeanFactory beans;

	private Company company;

	private StaffMember owner;

	private StaffMember next;

	private StaffMember head;

	private StaffMember admin;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyWaits() {
		this.company = this.hiring.company();
		this.owner = this.hiring.recruiter(this.company);
		this.next = colleague("Zhou Yi", Role.RECRUITER);
		this.head = colleague("Guo Min", Role.HR_HEAD);
		this.admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
	}

	@Test
	void aHeadFindsSomebodyForAConfidentialPositionAndLearnsNothingOfIt() throws Exception {
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(this.owner.id(), HiringFixture.roles(Role.RECRUITER)));
		JobApplicationId waits = this.hiring.apply(secret, "Li Lei").application();
		give("READ_REPLY", waits, this.owner);
		String page = "/positions/" + secret + "/successor";
		assertThat(this.browser.get(this.head, page)).as("it has somebody").hasStatus(404);

		leaves(this.owner);

		assertThat(this.browser.page(this.head, "/today")).contains("A confidential position", page,
				"nobody on its hiring team can be");
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("一个保密职位").doesNotContain("??");
		assertThat(this.browser.page(this.next, "/today")).doesNotContain(secret.toString());
		assertThat(this.browser.page(this.head, page)).contains(this.owner.name(), "Zhou Yi")
			.doesNotContain("Backend developer", "Li Lei", ">Guo Min</option>");
		assertThat(this.browser.page(this.head, page + "?lang=zh-Hans")).contains("为保密职位找一位负责人").doesNotContain("??");
		StaffMember elsewhere = this.hiring
			.member(this.hiring.account("He Xin", Grant.in(this.hiring.company().id(), Role.HR_HEAD)));
		for (StaffMember other : List.of(this.next, elsewhere)) {
			assertThat(this.browser.get(other, page)).as(other.name()).hasStatus(404);
			assertThat(this.browser.post(other, page, Map.of("owner", this.next.id().toString()))).hasStatus(404);
		}
		for (String no : List.of("", "x", this.head.id().toString(), elsewhere.id().toString(),
				this.owner.id().toString())) {
			assertThat(this.browser.post(this.head, page, Map.of("owner", no))).as(no).hasStatus(422);
		}

		assertThat(this.browser.post(this.head, page, Map.of("owner", this.next.id().toString())))
			.hasRedirectedUrl("/today?done=position-successor");

		assertThat(this.positions.summary(secret).owner()).isEqualTo(this.next.id());
		assertThat(assignees(waits)).containsEntry("READ_REPLY", "Zhou Yi");
		assertThat(this.promises.active(waits).orElseThrow().people().owner()).isEqualTo(this.next.id());
		assertThat(this.browser.page(this.next, "/applications/" + waits)).contains("Li Lei");
		assertThat(this.browser.get(this.head, "/positions/" + secret)).as("no more than before").hasStatus(404);
		assertThat(this.browser.get(this.head, "/applications/" + waits)).hasStatus(404);
		assertThat(this.browser.get(this.head, page)).as("it has somebody").hasStatus(404);
		assertThat(this.browser.page(this.head, "/today?done=position-successor"))
			.contains("Somebody is responsible again")
			.doesNotContain("A confidential position");
		assertThat(this.database
			.sql("select details from audit_entry where action = 'position.owner-found' and subject_id = ?")
			.param(secret.toString())
			.query(String.class)
			.single()).contains(this.next.id().toString());
	}

	@Test
	void takesNoHeadWhereCasesWaitForTheHeadNorOntoTheTeam() {
		StaffMember other = colleague("He Xin", Role.HR_HEAD);
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(this.owner.id(), HiringFixture.roles(Role.RECRUITER)));
		JobApplicationId waits = this.hiring.apply(secret, "Li Lei").application();
		this.database.sql("update promise set kind = 'AFTER_RELEASE' where application_id = ? and active = 1")
			.param(Columns.bytes(waits.value()))
			.update();
		leaves(this.owner);
		String page = "/positions/" + secret + "/successor";
		assertThat(this.browser.post(this.head, page, Map.of("owner", other.id().toString()))).hasStatus(422)
			.bodyText()
			.contains("Heads do not decide those themselves");
		assertThat(this.positions.team(secret, Role.HR_HEAD)).isEmpty();
		assertThat(this.browser.get(other, "/positions/" + secret)).hasStatus(404);
		assertThat(this.browser.post(this.head, page, Map.of("owner", this.next.id().toString())))
			.hasStatus3xxRedirection();
	}

	@Test
	void asksSomebodyElseWhoMayToAgreeToALegalHold() {
		StaffMember lawyer = colleague("Qian Bo", Role.LEGAL);
		StaffMember second = colleague("Sun Li", Role.LEGAL);
		LocalDate until = this.holds.lastDay(this.id);
		this.holds.ask(this.id, new WantedLegalHold("A court asks for it.", until), lawyer);
		assertThat(assignees(this.id)).containsEntry("LEGAL_HOLD_YES", "Sun Li");
		leaves(second);
		assertThat(assignees(this.id)).as("a recruiter may not agree").containsEntry("LEGAL_HOLD_YES", "Guo Min");
		leaves(this.head);
		assertThat(assignees(this.id)).as("never whoever wants it").containsEntry("LEGAL_HOLD_YES", "Guo Min");
	}

	@Test
	void takesAQuestionBackThatNobodyAnswersAndHasAnotherAsked() throws Exception {
		DecisionRequestId asked = this.requests.ask(this.id, this.head, "Further?", this.requests.usualDay(this.id),
				this.owner);
		Instant due = this.requests.request(asked).dueAt();
		leaves(this.head);
		assertThat(this.requests.open(this.id)).isEmpty();
		assertThat(this.requests.request(asked).state()).isEqualTo(DecisionState.TAKEN_BACK);
		assertThat(this.tasks.open(this.id)).filteredOn((task) -> task.kind().equals("ASK_ANOTHER"))
			.singleElement()
			.satisfies((task) -> {
				assertThat(task.assignee()).isEqualTo(this.owner.id());
				assertThat(task.dueAt()).as("the day stays").isEqualTo(due);
			});
		assertThat(assignees(this.id)).doesNotContainKey("DECISION_WANTED");
		assertThat(this.browser.page(this.owner, "/today")).contains("Ask somebody else to decide");
		this.requests.ask(this.id, this.next, "Further?", this.requests.usualDay(this.id), this.owner);
		assertThat(assignees(this.id)).doesNotContainKey("ASK_ANOTHER").containsEntry("DECISION_WANTED", "Zhou Yi");
	}

	@Test
	void hasWhoeverIsResponsibleActOnAnAnswerForSomebodyWhoDecidesNoMore() {
		DecisionRequestId asked = this.requests.ask(this.id, this.head, "Further?", this.requests.usualDay(this.id),
				this.next);
		keeps(this.next, Role.INTERVIEWER);
		assertThat(this.requests.open(this.id)).as("whoever was asked is still here")
			.map(DecisionRequestSummary::id)
			.hasValue(asked);
		this.requests.answer(asked, new DecisionAnswer(Choice.NOT_GO_ON, "Others are closer.", null), this.head.id());
		assertThat(assignees(this.id)).containsEntry(DecisionRequests.ACT_TASK, this.owner.name());
	}

	@Test
	void aPlaceOnTheTeamOpensNothingToWhoseRoleNoLongerDoes() {
		StaffMember manager = colleague("Lin Hua", Role.HIRING_MANAGER);
		PositionId secret = this.hiring.openPosition(this.company, true, Map.of(this.owner.id(),
				HiringFixture.roles(Role.RECRUITER), manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		JobApplicationId waits = this.hiring.apply(secret, "Li Lei").application();
		this.requests.ask(waits, manager, "Further?", this.requests.usualDay(waits), this.owner);
		assertThat(this.requests.mayBeAnswered(this.requests.open(waits).orElseThrow())).isTrue();
		keeps(manager, Role.INTERVIEWER);
		assertThat(this.requests.open(waits)).as("taken back from them").isEmpty();
		assertThat(assignees(waits)).containsEntry("ASK_ANOTHER", this.owner.name())
			.doesNotContainKey("DECISION_WANTED");
		assertThat(this.requests.deciders(waits, this.owner)).as("nor are they offered again")
			.extracting(StaffMember::name)
			.doesNotContain(manager.name());
	}

	@Test
	void writesOfApplicantsOnlyToWhoMayStillKnowOfThem() {
		StaffMember other = colleague("He Xin", Role.HR_HEAD);
		DecisionRequestId asked = this.requests.ask(this.id, other, "Further?", this.requests.usualDay(this.id),
				this.owner);
		keeps(this.owner, Role.INTERVIEWER);
		this.requests.answer(asked, new DecisionAnswer(Choice.NOT_GO_ON, "Others are closer.", null), other.id());
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.owner.email().value())).isEmpty();
		assertThat(this.mail.handedTo(this.head.email().value())).as("answers for the position now").isNotEmpty();
	}

	@Test
	void givesTheHeadsTasksOfTheirOwnPositionsToAHead() {
		give("NAME_DECIDER", this.id, this.owner);
		give("READ_REPLY", this.id, this.owner);
		leaves(this.owner);
		assertThat(assignees(this.id)).containsEntry("NAME_DECIDER", "Guo Min")
			.containsEntry("READ_REPLY", this.owner.name());
	}

	@Test
	void namesNobodyElseForAnApplicationThatHasEnded() {
		decider(this.next);
		this.database.sql("update job_application set state = 'ENDED', live = null where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		leaves(this.next);
		assertThat(this.promises.active(this.id).orElseThrow().people().decider()).isNull();
		assertThat(assignees(this.id)).doesNotContainKey("NAME_DECIDER");
	}

	@Test
	void whoRecruitsNoMoreHandsOverLikeWhoLeft() throws Exception {
		PositionId others = this.hiring.openPosition(this.company);
		this.database.sql("update job_position set owner_id = ? where position_id = ?")
			.param(Columns.bytes(this.next.id().value()))
			.param(Columns.bytes(others.value()))
			.update();
		JobApplicationId theirs = this.hiring.apply(others, "Li Lei").application();
		give("READ_REPLY", theirs, this.owner);
		give("READ_REPLY", this.id, this.owner);
		decider(theirs, this.owner);
		give("DECIDE", theirs, this.owner);

		keeps(this.owner, Role.INTERVIEWER);

		assertThat(this.answering.of(this.positions.summary(this.position)).id()).isEqualTo(this.head.id());
		assertThat(this.answering.named(this.owner.id(), this.positions.summary(this.position)).id())
			.isEqualTo(this.head.id());
		assertThat(this.browser.page(this.head, "/today")).contains("Hand the position over",
				this.owner.name() + " was responsible and does not recruit there any more; one application is open.");
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("已不再负责那里的招聘").doesNotContain("??");
		assertThat(assignees(theirs)).containsEntry("READ_REPLY", "Zhou Yi")
			.containsEntry("NAME_DECIDER", "Guo Min")
			.doesNotContainKey("DECIDE");
		assertThat(assignees(this.id)).as("goes over with the position").containsEntry("READ_REPLY", this.owner.name());
		assertThat(this.browser.stranger("/jobs/" + this.positions.summary(this.position).code())).bodyText()
			.contains("Guo Min")
			.doesNotContain(this.owner.name());

		keeps(this.owner, Role.RECRUITER);
		assertThat(this.answering.of(this.positions.summary(this.position)).id()).as("one again")
			.isEqualTo(this.owner.id());
		assertThat(this.browser.page(this.head, "/today")).doesNotContain("Hand the position over");
	}

	@Test
	void whatAHeadAnsweredForGoesToAnotherWithTheRole() {
		StaffMember other = colleague("He Xin", Role.HR_HEAD);
		this.database
			.sql("update promise set kind = 'AFTER_RELEASE', owner_id = ? where application_id = ? and active = 1")
			.param(Columns.bytes(this.head.id().value()))
			.param(Columns.bytes(this.id.value()))
			.update();
		give("KNOW_OF_MISSED", this.id, this.head);
		keeps(this.head, Role.RECRUITER);
		assertThat(this.promises.active(this.id).orElseThrow().people().owner()).isEqualTo(other.id());
		assertThat(assignees(this.id)).containsEntry("KNOW_OF_MISSED", "He Xin");
	}

	@Test
	void findsWhatWaitsForWhoLeftBeforeAnybodyTookItOver() {
		give("READ_REPLY", this.id, this.next);
		give("KNOW_OF_MISSED", this.id, this.next);
		decider(this.next);
		this.requests.ask(this.id, this.next, "Further?", this.requests.usualDay(this.id), this.owner);
		this.database.sql("update account set state = 'DEACTIVATED', deactivated_at = created_at where account_id = ?")
			.param(Columns.bytes(this.next.id().value()))
			.update();
		for (int day = 1; day <= 2; day++) {
			this.transactions.alone(() -> {
				this.events.publishEvent(new StillGone(this.next.id(), this.clock.instant()));
				return true;
			});
			assertThat(assignees(this.id)).as("day %s", day)
				.containsOnly(Map.entry("READ_REPLY", this.owner.name()), Map.entry("KNOW_OF_MISSED", "Guo Min"),
						Map.entry("NAME_DECIDER", "Guo Min"), Map.entry("ASK_ANOTHER", this.owner.name()));
		}
		assertThat(this.promises.active(this.id).orElseThrow().people().decider()).isNull();
	}

	private void decider(StaffMember person) {
		decider(this.id, person);
	}

	private void decider(JobApplicationId application, StaffMember person) {
		this.database.sql("update promise set decider_id = ? where application_id = ? and active = 1")
			.param(Columns.bytes(person.id().value()))
			.param(Columns.bytes(application.value()))
			.update();
	}

	@Test
	@DisplayName("somebody does a task of who leaves at that moment: both are done, and nothing is undone")
	void whoDoesATaskAtThatMomentKeepsNobodyFromLeaving() throws Exception {
		give("READ_REPLY", this.id, this.next);
		give("CALL_CANDIDATE", this.id, this.next);
		Task read = this.tasks.open(this.id)
			.stream()
			.filter((task) -> task.kind().equals("READ_REPLY"))
			.findFirst()
			.orElseThrow();
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> leaving = this.transactions.alone(() -> {
				this.tasks.done(this.id, read.id(), this.next);
				Future<?> begun = other.submit(() -> leaves(this.next));
				LockWaits.awaitOne(this.database);
				return begun;
			});
			leaving.get(1, TimeUnit.MINUTES);
		}
		finally {
			other.shutdownNow();
		}
		assertThat(assignees(this.id)).containsEntry("CALL_CANDIDATE", this.owner.name())
			.doesNotContainKey("READ_REPLY");
	}

	private void leaves(StaffMember person) {
		Leaving.leave(this.beans, person.id(), this.admin);
	}

	private void keeps(StaffMember person, Role role) {
		Leaving.keep(this.beans, person.id(), this.admin, Grant.in(this.company.id(), role));
	}

	private StaffMember colleague(String name, Role role) {
		return this.hiring.member(this.hiring.account(name, Grant.in(this.company.id(), role)));
	}

	private void give(String kind, JobApplicationId application, StaffMember who) {
		this.tasks.add(kind, application, who.id(), this.clock.instant().plusSeconds(3600));
	}

	private Map<String, String> assignees(JobApplicationId application) {
		return this.tasks.open(application)
			.stream()
			.collect(Collectors.toMap(Task::kind, (task) -> this.hiring.member(task.assignee()).name()));
	}

}

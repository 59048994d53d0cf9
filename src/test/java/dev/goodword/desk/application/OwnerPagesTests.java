package dev.goodword.desk.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Leaving;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.TaskId;
import dev.goodword.applications.Tasks;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionRequestId;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.Answering;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody else becomes responsible, and what was to be done goes over with it. */
@GoodwordTest
class OwnerPagesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	ChangingOwners changing;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	DecisionRequests requests;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	@Autowired
	Answering answering;

	@Autowired
	BeanFactory beans;

	private Company company;

	private StaffMember before;

	private StaffMember next;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	private String page;

	@BeforeEach
	void somebodyWaits() {
		this.company = this.hiring.company();
		this.before = this.hiring.recruiter(this.company);
		this.next = colleague("Zhou Yi", Role.RECRUITER);
		this.head = colleague("Guo Min", Role.HR_HEAD);
		this.position = this.hiring.openPosition(this.company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.page = "/positions/" + this.position;
		this.time.only("promises", "messages").until(Instant.parse("2026-11-24T02:00:00Z"));
	}

	@Test
	void whatRunsAndWhatIsToBeDoneGoesOver() throws Exception {
		give("ANSWER_QUESTION", this.before);
		give("DECIDE", this.before);
		PromiseSummary told = running();
		assertThat(this.browser.page(this.head, this.page)).contains(this.page + "/owner");
		assertThat(this.browser.page(this.head, this.page + "/owner"))
			.contains("is responsible now. One application is open.", "Zhou Yi", "Guo Min")
			.doesNotContain("Wang Li");

		assertThat(handOver(this.before, this.next.id().toString()))
			.hasRedirectedUrl(this.page + "?done=position-owner");

		assertThat(this.positions.summary(this.position).owner()).isEqualTo(this.next.id());
		assertThat(running().people().owner()).isEqualTo(this.next.id());
		assertThat(running().toldDate()).as("no date changes").isEqualTo(told.toldDate());
		assertThat(running().id()).isEqualTo(told.id());
		assertThat(assignees()).containsEntry("ANSWER_QUESTION", this.next.name())
			.containsEntry("DECIDE", this.before.name());
		assertThat(this.browser.page(this.next, "/today")).contains("Answer their question")
			.doesNotContain("Zhou Yi’s");
		assertThat(this.database
			.sql("select details from audit_entry where action = 'position.owner-changed' and subject_id = ?")
			.param(this.position.toString())
			.query(String.class)
			.single()).contains(this.before.id().toString(), this.next.id().toString());
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.next.email().value())).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("You are responsible for Backend developer now");
			assertThat(sent.text()).contains("One application is open there.", this.page);
		});
		assertThat(this.mail.handedTo(this.before.email().value())).singleElement()
			.satisfies(
					(sent) -> assertThat(sent.subject()).isEqualTo("Zhou Yi is responsible for Backend developer now"));
		assertThat(this.mail.handedTo(this.head.email().value())).as("did it").isEmpty();
	}

	@Test
	void aHeadKeepsWhatIsTheHeads() {
		this.changing.change(this.position, this.before.id(), this.head.id(), this.head);
		give("NAME_DECIDER", this.head);
		give("READ_REPLY", this.head);
		this.database.sql("update promise set kind = 'AFTER_RELEASE' where application_id = ? and active = 1")
			.param(Columns.bytes(this.id.value()))
			.update();
		assertThat(this.changing.change(this.position, this.head.id(), this.next.id(), this.head)).isEmpty();
		assertThat(assignees()).containsEntry("NAME_DECIDER", "Guo Min").containsEntry("READ_REPLY", "Zhou Yi");
		assertThat(running().people().owner()).as("the head answers for a release").isEqualTo(this.head.id());
	}

	@Test
	void whatWasGivenByNameStaysAsLongAsTheyAreWithUs() {
		give("DECIDE", this.before);
		give("LETTERS_STOPPED", this.before);
		give("NAME_DECIDER", this.before);
		handOver(this.before, this.next.id().toString());
		assertThat(assignees()).containsEntry("DECIDE", this.before.name())
			.containsEntry("LETTERS_STOPPED", "Zhou Yi")
			.containsEntry("NAME_DECIDER", "Zhou Yi");
		give("LEGAL_HOLD_YES", this.next);
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.next.id().value()))
			.update();
		assertThat(this.changing.change(this.position, this.next.id(), this.before.id(), this.head)).isEmpty();
		assertThat(assignees()).as("whoever is responsible may not say that yes")
			.containsEntry("LEGAL_HOLD_YES", this.next.name());
	}

	@Test
	void whatIsAwaitedOrDoneAgainLaterIsNotTheFormerOwners() {
		TaskId done = give("READ_REPLY", this.before);
		this.tasks.done(this.id, done, this.before);
		DecisionRequestId asked = this.requests.ask(this.id, this.head, "Further?", this.requests.usualDay(this.id),
				this.before);
		handOver(this.before, this.next.id().toString());
		this.requests.answer(asked, new DecisionAnswer(Choice.NOT_GO_ON, "Others are closer.", null), this.head.id());
		this.tasks.reopen(this.id, done, this.next);
		assertThat(assignees()).containsEntry(DecisionRequests.ACT_TASK, "Zhou Yi")
			.containsEntry("READ_REPLY", "Zhou Yi");
	}

	@Test
	void aHeadDoesNotTakeOverWhatOthersAreToDecide() throws Exception {
		this.database.sql("update promise set kind = 'AFTER_RELEASE' where application_id = ? and active = 1")
			.param(Columns.bytes(this.id.value()))
			.update();
		MvcTestResult refused = handOver(this.before, this.head.id().toString());
		assertThat(refused).hasStatus(422);
		assertThat(refused).bodyText().contains("Heads do not decide those themselves");
		assertThat(handOver(this.before, this.next.id().toString())).hasStatus3xxRedirection();
	}

	@Test
	void nobodyBecomesItByARoleOnTheTeamAlone() {
		StaffMember interviewer = colleague("Wang Li", Role.INTERVIEWER);
		PositionId open = this.hiring.openPosition(this.company, false,
				Map.of(interviewer.id(), HiringFixture.roles(Role.RECRUITER)));
		assertThat(this.changing.able(this.positions.summary(open))).extracting(StaffMember::id)
			.contains(this.next.id())
			.doesNotContain(interviewer.id());
	}

	@Test
	void tellsOnceOfWhatWentToAndFro() {
		this.changing.change(this.position, this.before.id(), this.next.id(), this.head);
		this.clock.moveBy(Duration.ofSeconds(20));
		this.changing.change(this.position, this.next.id(), this.before.id(), this.head);
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.before.email().value())).singleElement()
			.satisfies((sent) -> assertThat(sent.subject()).isEqualTo("You are responsible for Backend developer now"));
	}

	@Test
	void saysNothingOfVisitorsWhereNoApplicationIsOpen() {
		PositionId empty = this.hiring.openPosition(this.company);
		StaffMember former = this.hiring.member(this.positions.summary(empty).owner());
		assertThat(this.changing.change(empty, former.id(), this.next.id(), this.head)).isEmpty();
		this.time.only("staff-mail").runDue();
		for (StaffMember told : Set.of(former, this.next)) {
			assertThat(this.mail.handedTo(told.email().value())).singleElement()
				.satisfies((sent) -> assertThat(sent.text()).contains("No application is open there.")
					.doesNotContainIgnoringCase("waits"));
		}
	}

	@Test
	void nobodyBecomesItWhoCouldNotDoIt() throws Exception {
		StaffMember manager = colleague("Wang Li", Role.HIRING_MANAGER);
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		StaffMember left = colleague("Lin Tao", Role.RECRUITER);
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(left.id().value()))
			.update();
		for (String no : Set.of(manager.id().toString(), elsewhere.id().toString(), left.id().toString(), "", "x")) {
			assertThat(handOver(this.before, no)).as(no).hasStatus(422);
		}
		assertThat(this.browser.page(this.head, this.page + "/owner")).doesNotContain("Lin Tao", "Wang Li");
		assertThat(handOver(this.next, this.head.id().toString())).as("it was not the next one's").hasStatus(422);
		assertThat(this.browser.get(manager, this.page + "/owner")).hasStatus(403);
		assertThat(this.positions.summary(this.position).owner()).isEqualTo(this.before.id());
		assertThat(handOver(this.before, this.before.id().toString())).hasStatus3xxRedirection();
		assertThat(this.database
			.sql("select count(*) from audit_entry where action = 'position.owner-changed' and subject_id = ?")
			.param(this.position.toString())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aConfidentialOneStaysWithItsTeam() throws Exception {
		PositionId secret = this.hiring.openPosition(this.company, true, Map.of(this.before.id(),
				HiringFixture.roles(Role.RECRUITER), this.next.id(), HiringFixture.roles(Role.RECRUITER)));
		assertThat(this.browser.page(this.before, "/positions/" + secret + "/owner")).contains("Zhou Yi")
			.doesNotContain("Guo Min");
		assertThat(this.changing.change(secret, this.before.id(), this.head.id(), this.before))
			.contains("positions.refused.owner");
		assertThat(this.browser.get(this.head, "/positions/" + secret + "/owner")).hasStatus(404);
		PositionId alone = this.hiring.openPosition(this.company, true,
				Map.of(this.before.id(), HiringFixture.roles(Role.RECRUITER)));
		assertThat(this.browser.page(this.before, "/positions/" + alone + "/owner")).contains("its hiring team alone");
	}

	@Test
	void whoeverStandsInIsNamedAndToldToHandOver() throws Exception {
		PositionSummary vacant = this.positions.summary(this.position);
		String job = "/jobs/" + vacant.code();
		give("READ_REPLY", this.before);
		assertThat(this.browser.stranger(job)).bodyText().contains(this.before.name());
		assertThat(this.browser.page(this.head, "/today")).doesNotContain("Hand the position over");

		leaves(this.before);

		assertThat(this.answering.of(vacant).id()).isEqualTo(this.head.id());
		assertThat(this.answering.named(this.next.id(), vacant).id()).isEqualTo(this.next.id());
		assertThat(this.answering.named(this.before.id(), vacant).id()).isEqualTo(this.head.id());
		assertThat(this.browser.stranger(job)).bodyText().contains("Guo Min").doesNotContain(this.before.name());
		assertThat(this.browser.page(this.head, "/today")).contains("Hand the position over",
				this.before.name() + " was responsible and has left; one application is open.", this.page + "/owner");
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("把职位移交给别人").doesNotContain("??");
		assertThat(this.browser.page(this.next, "/today")).as("a head does it")
			.doesNotContain("Hand the position over");
		assertThat(assignees()).as("goes over with the position").containsEntry("READ_REPLY", this.before.name());

		assertThat(handOver(this.before, this.next.id().toString())).hasStatus3xxRedirection();
		assertThat(assignees()).containsEntry("READ_REPLY", "Zhou Yi");
		assertThat(this.browser.stranger(job)).bodyText().contains("Zhou Yi").doesNotContain("Guo Min");
		assertThat(this.browser.page(this.head, "/today")).doesNotContain("Hand the position over");
	}

	@Test
	void withoutAHeadWhoeverCouldDoItStandsIn() throws Exception {
		leaves(this.head);
		leaves(this.before);
		assertThat(this.answering.of(this.positions.summary(this.position)).id()).isEqualTo(this.next.id());
		assertThat(this.browser.page(this.next, "/today")).contains("Hand the position over");
		leaves(this.next);
		assertThat(this.answering.of(this.positions.summary(this.position)).id()).as("there is nobody")
			.isEqualTo(this.before.id());
	}

	@Test
	void whoWasNamedToDecideAndLeftIsNamedNoMore() throws Exception {
		give("DECIDE", this.next);
		give("READ_REPLY", this.next);
		give("KNOW_OF_MISSED", this.next);
		this.database.sql("update promise set decider_id = ? where application_id = ? and active = 1")
			.param(Columns.bytes(this.next.id().value()))
			.param(Columns.bytes(this.id.value()))
			.update();
		PromiseSummary told = running();
		assertThat(told.people().decider()).isEqualTo(this.next.id());

		leaves(this.next);

		assertThat(running().people().decider()).isNull();
		assertThat(running().toldDate()).isEqualTo(told.toldDate());
		assertThat(running().teamDueAt()).isEqualTo(told.teamDueAt());
		assertThat(running().people().owner()).isEqualTo(this.before.id());
		assertThat(assignees()).doesNotContainKey("DECIDE")
			.containsEntry("NAME_DECIDER", "Guo Min")
			.containsEntry("KNOW_OF_MISSED", "Guo Min")
			.containsEntry("READ_REPLY", this.before.name());
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.head.email().value())).as("is told to name another").isNotEmpty();
	}

	@Test
	void whatAHeadAnsweredForGoesToAnother() {
		StaffMember other = colleague("He Xin", Role.HR_HEAD);
		this.database
			.sql("update promise set kind = 'AFTER_RELEASE', owner_id = ? where application_id = ? and active = 1")
			.param(Columns.bytes(this.head.id().value()))
			.param(Columns.bytes(this.id.value()))
			.update();
		leaves(this.head);
		assertThat(running().people().owner()).isEqualTo(other.id());
	}

	@Test
	void whoLeavesManyBehindDoesNotFillThePageOfOthers() throws Exception {
		for (int i = 0; i < 10; i++) {
			this.hiring.openPosition(this.company);
		}
		leaves(this.before);
		assertThat(this.browser.page(this.head, "/today")).contains("One more position",
				"They stand here once those above are handed over.");
		int eleven = this.browser.statements(this.head, "/today");
		this.hiring.openPosition(this.company);
		this.database.sql("update job_position set owner_id = :gone where company_id = :company")
			.param("gone", Columns.bytes(this.before.id().value()))
			.param("company", Columns.bytes(this.company.id().value()))
			.update();
		assertThat(this.browser.page(this.head, "/today?lang=zh-Hans")).contains("另有2个职位").doesNotContain("??");
		assertThat(this.browser.statements(this.head, "/today")).as("one more is no question more").isEqualTo(eleven);
	}

	private void leaves(StaffMember person) {
		Leaving.leave(this.beans, person.id(), this.hiring.staff(Grant.everywhere(Role.ADMIN)));
	}

	private MvcTestResult handOver(StaffMember seen, String owner) {
		return this.browser.post(this.head, this.page + "/owner", Map.of("seen", seen.id().toString(), "owner", owner));
	}

	private StaffMember colleague(String name, Role role) {
		return this.hiring.member(this.hiring.account(name, Grant.in(this.company.id(), role)));
	}

	private TaskId give(String kind, StaffMember who) {
		return this.tasks.add(kind, this.id, who.id(), this.clock.instant().plusSeconds(3600));
	}

	private PromiseSummary running() {
		return this.promises.active(this.id).orElseThrow();
	}

	private Map<String, String> assignees() {
		return this.tasks.open(this.id)
			.stream()
			.collect(Collectors.toMap(Task::kind, (task) -> this.hiring.member(task.assignee()).name()));
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.LockWaits;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.communication.bounces.MachineAnswer;
import dev.goodword.communication.bounces.Recipient;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.communication.returns.OpenReturn;
import dev.goodword.communication.returns.Returned;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows when a mail server that had taken a mail says that it did not arrive. */
@GoodwordTest
class ReturnedMailTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	SentMail sent;

	@Autowired
	Messages messages;

	@Autowired
	Promises promises;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	MessageRepository letters;

	@Autowired
	Tasks tasks;

	@Autowired
	Candidates candidates;

	@Autowired
	AddressLedger ledger;

	@Autowired
	CameBack cameBack;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private Receipt receipt;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		this.database.sql("update promise set active = null").update();
		this.database.sql("delete from address_ledger").update();
		this.database.sql("delete from mail_return").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O'Neill");
		this.id = this.receipt.application();
		this.time.runDue();
	}

	@Test
	@DisplayName("D3 5.1.1: that address alone is stopped, with a call task and a word on the page")
	void d3StopsOnlyTheAddressThatIsDeadAndSaysSo() {
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");

		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isTrue();
		assertThat(this.ledger.isStopped(new EmailAddress("somebody.else@" + address().domain()))).isFalse();
		assertThat(open()).containsExactly(Aftermath.CALL_TASK);
		assertThat(this.messages.timelineForCandidate(this.id)).first().satisfies((item) -> {
			assertThat(item.kind()).isEqualTo(MessageKind.RECEIVED);
			assertThat(item.cameBack()).isTrue();
		});
		assertThat(record(MessageKind.RECEIVED).chip().key()).isEqualTo("communication.chip.cameBack");
		assertThat(this.cameBack.open(10)).singleElement().satisfies((one) -> {
			assertThat(one.application()).isEqualTo(this.id);
			assertThat(one.kind()).isEqualTo(AnswerKind.HARD);
		});
	}

	@Test
	@DisplayName("D10 a bounce 2 h after ACCEPTED: the promise reopens as REPAIR and the owner has a call task")
	void d10ReopensThePromiseAsARepairWithACallTask() {
		PromiseSummary before = this.promises.active(this.id).orElseThrow();
		this.time.by(Duration.ofHours(2));
		this.mail.reset();

		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");

		PromiseSummary repair = this.promises.active(this.id).orElseThrow();
		assertThat(repair.kind()).isEqualTo(PromiseKind.REPAIR);
		assertThat(repair.deadlineAt()).isBefore(before.deadlineAt());
		assertThat(this.tasks.open(this.id)).singleElement().satisfies((task) -> {
			assertThat(task.kind()).isEqualTo(Aftermath.CALL_TASK);
			assertThat(task.assignee()).isEqualTo(this.recruiter.id());
		});
		this.time.runDue();
		assertThat(this.mail.handed()).as("nothing is sent after what came back").isEmpty();
		assertThat(this.messages.forStaff(this.id)).extracting(MessageRecord::kind)
			.as("no apology: no word was broken")
			.containsExactly(MessageKind.RECEIVED);
	}

	@Test
	void theCallKeepsTheRepairAndThePromiseBeforeStandsAgain() {
		PromiseSummary before = this.promises.active(this.id).orElseThrow();
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");

		callThem();

		PromiseSummary now = this.promises.active(this.id).orElseThrow();
		assertThat(now.id()).isEqualTo(before.id());
		assertThat(now.toldDate()).isEqualTo(before.toldDate());
		assertThat(this.promises.history(this.id)).filteredOn((one) -> one.kind() == PromiseKind.REPAIR)
			.singleElement()
			.extracting(PromiseSummary::state)
			.isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void aDecisionThatCameBackIsNotTold() {
		decline();
		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.SENT);
		assertThat(this.promises.active(this.id)).isEmpty();

		bounce(MessageKind.NOT_SELECTED_EARLY, AnswerKind.HARD, "5.1.1");

		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.FAILED);
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.REPAIR);
		assertThat(open()).contains(Aftermath.CALL_TASK);

		callThem();

		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.SENT);
		assertThat(this.promises.active(this.id)).isEmpty();
	}

	@Test
	void aReportAfterThreeDaysReopensNothing() {
		this.time.by(Duration.ofHours(73));
		PromiseSummary before = this.promises.active(this.id).orElseThrow();

		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");

		assertThat(this.promises.active(this.id).orElseThrow().id()).isEqualTo(before.id());
		assertThat(open()).contains(Aftermath.CALL_TASK);
	}

	@Test
	void hearingItTwiceChangesNothing() {
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");

		assertThat(this.cameBack.open(10)).hasSize(1);
		assertThat(this.promises.history(this.id)).filteredOn((one) -> one.kind() == PromiseKind.REPAIR).hasSize(1);
	}

	@Test
	void theFourthPassingFailureInThirtyDaysStopsTheAddress() {
		Instant now = this.clock.instant();
		for (int day : List.of(0, 20, 28)) {
			fail(AnswerKind.SOFT, now.plus(Duration.ofDays(day)));
		}
		assertThat(this.ledger.isStopped(address())).isFalse();
		fail(AnswerKind.SOFT, now.plus(Duration.ofDays(31)));
		assertThat(this.ledger.isStopped(address())).as("the first no longer counts").isFalse();
		fail(AnswerKind.SOFT, now.plus(Duration.ofDays(32)));
		assertThat(this.ledger.isStopped(address())).isTrue();
	}

	@Test
	void whatIsOurFaultBlamesNoAddress() {
		for (int i = 0; i < 6; i++) {
			fail(AnswerKind.OUR_FAULT, this.clock.instant());
		}
		assertThat(this.ledger.isStopped(address())).isFalse();
	}

	@Test
	void aConfirmedAddressStartsClean() {
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");
		this.transactions.executeWithoutResult((status) -> this.candidates.confirmAddress(this.receipt.candidate()));

		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
		assertThat(this.cameBack.open(10)).isEmpty();
		fail(AnswerKind.SOFT, this.clock.instant());
		assertThat(this.ledger.isStopped(address())).isFalse();
	}

	@Test
	void somebodyWhoKnowsBetterLetsMailGoOutAgain() {
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");
		OpenReturn one = this.cameBack.open(10).get(0);

		this.cameBack.works(one.id(), this.clock.instant());

		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
		assertThat(this.cameBack.open(10)).isEmpty();
	}

	@Test
	void aComplaintStopsWhatNobodyNeedsAndNothingElse() {
		bounce(MessageKind.RECEIVED, AnswerKind.COMPLAINT, null);

		assertThat(this.ledger.hasComplained(address())).isTrue();
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
		assertThat(record(MessageKind.RECEIVED).state()).isEqualTo(MessageState.ACCEPTED);
		this.ledger.startClean(address(), this.clock.instant());
		assertThat(this.ledger.hasComplained(address())).as("for ever").isTrue();
	}

	@Test
	void waitsForTheApplicationBeforeItTakesTheLetter() {
		MessageId letter = record(MessageKind.RECEIVED).id();
		CompletableFuture<Boolean> report = this.transactions.execute((status) -> {
			this.applications.lockedSummary(this.id);
			CompletableFuture<Boolean> other = CompletableFuture
				.supplyAsync(() -> report(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1"));
			LockWaits.awaitOne(this.database);
			assertThat(this.letters.lock(letter)).isPresent();
			return other;
		});
		assertThat(report.join()).isFalse();
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isTrue();
	}

	@Test
	void leavesToAPersonWhatItCannotTell() {
		assertThat(report(MessageKind.RECEIVED, AnswerKind.UNKNOWN, null)).isTrue();
		assertThat(record(MessageKind.RECEIVED).state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.cameBack.open(10)).isEmpty();
	}

	@Test
	void aReportOnNobodysMessageChangesNothing() {
		MachineAnswer answer = new MachineAnswer(AnswerKind.HARD,
				List.of(new Recipient(address(), AnswerKind.HARD, "5.1.1")), null);
		assertThat(this.sent.reported(new MessageId(new UUID(1, 2)), answer, this.clock.instant())).isFalse();
		assertThat(this.ledger.isStopped(address())).isFalse();
	}

	@Test
	void aDeadAddressThatAVisitorTypedGoesWithTheQuestionUnlessAContactHasIt() {
		VisitorQuestionId question = new VisitorQuestionId(new UUID(7, 1));
		EmailAddress stranger = new EmailAddress("stranger@" + address().domain());
		EmailAddress both = new EmailAddress("both@" + address().domain());
		MailOutcome dead = new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", null, true);
		Instant now = this.clock.instant();
		List.of(stranger, both, address()).forEach((one) -> this.ledger.stop(one, question, dead, now));
		this.ledger.stop(both, new Returned(null, this.id, this.receipt.candidate()), dead, now);
		this.ledger.stop(both, question, dead, now);
		assertThat(List.of(stranger, both, address())).allMatch(this.ledger::isStopped);

		this.transactions.executeWithoutResult((status) -> this.events.publishEvent(new VisitorForgotten(question)));
		assertThat(this.ledger.isStopped(stranger)).isFalse();
		assertThat(List.of(both, address())).as("found dead by a letter to an applicant; a contact's")
			.allMatch(this.ledger::isStopped);
	}

	@Test
	void forgetsWhatCameBackFromSomebodyErased() {
		bounce(MessageKind.RECEIVED, AnswerKind.HARD, "5.1.1");
		this.transactions.executeWithoutResult((status) -> this.events
			.publishEvent(new CandidateErased(this.receipt.candidate(), this.clock.instant())));
		assertThat(this.cameBack.open(10)).isEmpty();
	}

	private void callThem() {
		Task call = this.tasks.open(this.id)
			.stream()
			.filter((task) -> task.kind().equals(Aftermath.CALL_TASK))
			.findFirst()
			.orElseThrow();
		this.tasks.done(this.id, call.id(), this.recruiter);
	}

	private void decline() {
		this.time.by(Duration.ofHours(49));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		this.clock.moveTo(record(MessageKind.NOT_SELECTED_EARLY).times().notBefore());
		this.time.runDue();
	}

	private void fail(AnswerKind kind, Instant at) {
		this.ledger.cameBack(address(), new Returned(null, this.id, this.receipt.candidate()), kind, null, at);
	}

	private void bounce(MessageKind message, AnswerKind kind, String status) {
		assertThat(report(message, kind, status)).isFalse();
	}

	private boolean report(MessageKind message, AnswerKind kind, String status) {
		MachineAnswer answer = new MachineAnswer(kind, List.of(new Recipient(address(), kind, status)), null);
		return this.sent.reported(record(message).id(), answer, this.clock.instant());
	}

	private EmailAddress address() {
		return this.candidates.profile(this.receipt.candidate()).email();
	}

	private MessageRecord record(MessageKind kind) {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((message) -> message.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private List<String> open() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

}

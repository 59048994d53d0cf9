package dev.goodword.communication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry.Cause;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.RunningPositions;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.Wishes;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who leaves hears once that it is done and then nothing; who comes back has a date at
 * once.
 */
@Tag("long-on-mysql")
@GoodwordTest
class WithdrawingTests {

	private static final Withdrawal PAY = new Withdrawal(WithdrawalReason.PAY, "Elsewhere they pay more.");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	Wishes wishes;

	@Autowired
	EndingApplications endings;

	@Autowired
	RunningPositions running;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	MessageRepository rows;

	@Autowired
	MessageStore store;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	Tasks tasks;

	@Autowired
	MovingStages moving;

	@Autowired
	Positions positions;

	@Autowired
	JdbcClient database;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	private StaffMember recruiter;

	private String address;

	private PositionId position;

	private JobApplicationId id;

	@AfterEach
	void forgetPleasForPatience() {
		this.database.sql("delete from mail_pace").update();
	}

	@BeforeEach
	void somebodyApplies(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@leaving.example";
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia O’Neill", this.address))
			.application();
		this.time.runDue();
	}

	@Test
	void confirmsWithinAMinuteAndSaysNothingMore() {
		this.applications.recordRead(this.id, this.recruiter);
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofMinutes(1));
		assertThat(subjects()).containsExactly("We have your application for Backend developer",
				"Your application for Backend developer is withdrawn");
		assertThat(newest().text()).contains("as you wished", "until Mon 7 Dec", "bring it back");
		this.time.by(Duration.ofDays(40));
		assertThat(subjects()).hasSize(2);
		assertThat(this.promises.active(this.id)).isEmpty();
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state).containsExactly(PromiseState.VOID);
		assertThat(this.messages.forStaff(this.id)).noneMatch((message) -> message.state().isStoppable());
	}

	@Test
	void keepsWhyAndWhoInTheLog() {
		this.withdrawing.withdraw(this.id, PAY);
		ApplicationSummary left = this.applications.summary(this.id);
		assertThat(left.state()).isEqualTo(ApplicationState.ENDED);
		assertThat(left.outcome()).isEqualTo(Outcome.WITHDRAWN);
		assertThat(left.told()).isEqualTo(Told.NOTHING_TO_TELL);
		assertThat(this.applications.log(this.id)).last().satisfies((entry) -> {
			assertThat(entry.cause()).isEqualTo(Cause.WITHDRAWN);
			assertThat(entry.actor()).isNull();
			assertThat(entry.reason()).isEqualTo("Elsewhere they pay more.");
			assertThat(this.applications.disposition(entry.id()).reasonCode()).isEqualTo("PAY");
		});
	}

	@Test
	void aDecisionNobodyHeardOfGivesWay() {
		this.clock.moveBy(Duration.ofHours(49));
		StageMoveId ending = decline();
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofDays(10));
		assertThat(subjects()).containsExactly("We have your application for Backend developer",
				"Your application for Backend developer is withdrawn");
		assertThat(this.applications.summary(this.id).outcome()).isEqualTo(Outcome.WITHDRAWN);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.endings.undo(this.id, ending, this.recruiter));
	}

	@Test
	void whatWasToldStays() {
		this.clock.moveBy(Duration.ofHours(49));
		decline();
		this.time.by(Duration.ofDays(3));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawing.withdraw(this.id, PAY))
			.withMessage("applications.refused.ended");
		assertThat(this.applications.summary(this.id).outcome()).isEqualTo(Outcome.NOT_SELECTED);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawing.reopen(this.id))
			.withMessage("applications.refused.notWithdrawn");
	}

	@Test
	void twiceIsOnce() {
		this.withdrawing.withdraw(this.id, PAY);
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.withdrawing.reopen(this.id);
		this.withdrawing.reopen(this.id);
		assertThat(this.applications.log(this.id)).extracting((entry) -> entry.cause())
			.containsExactly(Cause.RECEIVED, Cause.WITHDRAWN, Cause.REOPENED);
	}

	@Test
	void comesBackToWhereItWasWithADateAtOnce() {
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofDays(3));
		this.withdrawing.reopen(this.id);
		PromiseSummary made = this.promises.active(this.id).orElseThrow();
		assertThat(made.kind()).isEqualTo(PromiseKind.REOPENED);
		assertThat(made.deadlineAt()).isAfter(this.clock.instant());
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).isEqualTo("Your application for Backend developer goes on");
		assertThat(newest().text()).contains("Tuesday, 1 December 2026");
		this.time.until(made.deadlineAt());
		assertThat(newest().subject()).as("nobody acted").doesNotContain("goes on");
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.VOID, PromiseState.KEPT_UPDATE, PromiseState.MADE);
	}

	@Test
	void givesNoDateWithinTheirOwnAbsence() {
		assertThat(this.wishes.away(this.id, LocalDate.of(2026, 12, 18))).isTrue();
		this.time.by(Duration.ofMinutes(1));
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofMinutes(1));
		this.withdrawing.reopen(this.id);
		assertThat(this.promises.active(this.id).orElseThrow().toldDate()).isAfter(LocalDate.of(2026, 12, 18));
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().text()).contains("If we asked you for something and still need it, we ask again.")
			.doesNotContain("where it was");
	}

	@Test
	void theConfirmationThatDidNotLeaveYetIsDroppedForWhoeverComesBack() {
		this.withdrawing.withdraw(this.id, PAY);
		this.withdrawing.reopen(this.id);
		this.time.by(Duration.ofMinutes(1));
		assertThat(subjects()).containsExactly("We have your application for Backend developer",
				"Your application for Backend developer goes on");
	}

	@Test
	void nobodyComesBackTooLateToAClosedPositionOrBesideANewApplication() {
		this.withdrawing.withdraw(this.id, PAY);
		assertThat(this.withdrawing.mayReturnUntil(this.applications.summary(this.id))).isPresent();
		this.applying.handIn(this.hiring.application(this.position, "Mia O’Neill", this.address));
		refusesReturn("appliedAgain");
		JobApplicationId again = this.applying
			.handIn(this.hiring.application(this.position, "Mia O’Neill", this.address))
			.application();
		assertThat(again).as("the newer one is repeated, not the one withdrawn").isNull();
		this.running.close(this.position, "Filled");
		refusesReturn("positionClosed");
		this.clock.moveBy(Duration.ofDays(15));
		refusesReturn("returnTooLate");
	}

	@Test
	void aPromiseWhoseDayHadPassedStaysBroken() {
		this.clock.moveTo(this.promises.active(this.id).orElseThrow().deadlineAt().plusSeconds(1));
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofDays(5));
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.BROKEN);
		assertThat(subjects()).doesNotContain("We broke our word to you").hasSize(2);
		assertThat(this.tasks.open(this.id)).isEmpty();
	}

	@Test
	void ourPeopleRecordWhatTheyWereTold() {
		ApplicationSummary seen = this.applications.summary(this.id);
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.withdrawing.record(this.id, seen.version() + 1, PAY, this.recruiter));
		this.withdrawing.record(this.id, seen.version(), PAY, this.recruiter);
		assertThat(this.applications.log(this.id)).last()
			.satisfies((entry) -> assertThat(entry.actor()).isEqualTo(this.recruiter.id()));
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).isEqualTo("Your application for Backend developer is withdrawn");
	}

	@Test
	void aNoOnThePageIsToldWhetherMailLeavesOrNot() {
		this.clock.moveBy(Duration.ofHours(49));
		decline();
		MessageId no = this.rows.findByApplicationOrderByMomentsCreatedAt(this.id)
			.stream()
			.filter((message) -> message.kind().isBadNews())
			.findFirst()
			.orElseThrow()
			.id();
		this.transactions.executeWithoutResult(
				(together) -> this.store.reveal(this.rows.lock(no).orElseThrow(), this.clock.instant()));
		assertThat(this.rows.showsOutcome(this.id)).as("the no stands on the page").isTrue();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawing.withdraw(this.id, PAY));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawing.record(this.id,
				this.applications.summary(this.id).version(), PAY, this.recruiter));
		assertThat(this.applications.summary(this.id).outcome()).isEqualTo(Outcome.NOT_SELECTED);
	}

	@Test
	void aStepTheyNeverHeardOfIsToldByACall() {
		StageId first = stage(StageKind.INTERVIEW);
		this.moving.move(this.id,
				new Move(first, this.applications.summary(this.id).version(), "steps left out", false, "clear answers"),
				this.recruiter);
		this.withdrawing.withdraw(this.id, PAY);
		assertThat(this.tasks.open(this.id)).isEmpty();
		assertThat(this.promises.active(this.id)).isEmpty();
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state).containsOnly(PromiseState.VOID);
		this.withdrawing.reopen(this.id);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly(Aftermath.CALL_TASK);
		assertThat(this.promises.active(this.id)).isPresent();
	}

	@Test
	void nobodyIsCalledWhoHasLeft() {
		this.mail.answerWith((sent) -> new MailOutcome(Kind.UNCERTAIN, 0, null, "", false));
		this.applications.recordRead(this.id, this.recruiter);
		this.time.by(Duration.ofHours(26));
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofDays(6));
		assertThat(this.tasks.open(this.id)).isEmpty();
	}

	@Test
	void leavingAgainIsConfirmedOnceMoreAndNotByTheOldLetter() {
		this.mail.answerWith((sent) -> new MailOutcome(Kind.DEFERRED, 450, "4.7.1", "later", true));
		this.withdrawing.withdraw(this.id, PAY);
		this.time.by(Duration.ofMinutes(1));
		this.withdrawing.reopen(this.id);
		this.withdrawing.withdraw(this.id, PAY);
		this.mail.reset();
		this.time.by(Duration.ofDays(2));
		assertThat(subjects()).containsExactly("Your application for Backend developer is withdrawn");
	}

	@Test
	void comingBackAndApplyingAnewAtOnceLeavesOneThatGoesOn() {
		this.withdrawing.withdraw(this.id, PAY);
		AtOnce.run(() -> {
			this.withdrawing.reopen(this.id);
			return "back";
		}, () -> this.applying.handIn(this.hiring.application(this.position, "Mia O’Neill", this.address)));
		assertThat(this.database.sql("select count(*) from job_application where position_id = ? and live = 1")
			.param(Columns.bytes(this.position.value()))
			.query(Integer.class)
			.single()).isOne();
	}

	private StageId stage(StageKind kind) {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow()
			.id();
	}

	private void refusesReturn(String why) {
		assertThat(this.withdrawing.mayReturnUntil(this.applications.summary(this.id))).isEmpty();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.withdrawing.reopen(this.id))
			.withMessage("applications.refused." + why);
	}

	private StageMoveId decline() {
		return this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER",
				null, "Others fit more closely.", null, null), this.recruiter);
	}

	private List<String> subjects() {
		return this.mail.handedTo(this.address).stream().map(OutgoingMail::subject).toList();
	}

	private OutgoingMail newest() {
		List<OutgoingMail> all = this.mail.handedTo(this.address);
		return all.get(all.size() - 1);
	}

}

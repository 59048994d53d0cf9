package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.RunningPositions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Something we wrote was a mistake: what the candidate hears, and what stands again. */
@GoodwordTest
class CorrectionsTests {

	private static final String TRUTH = "Your application goes on; the letter was meant for another position.";

	private static final String SUBJECT = "Correction: we sent you a message by mistake";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	RunningPositions running;

	@Autowired
	Corrections corrections;

	@Autowired
	Messages messages;

	@Autowired
	MessageRepository letters;

	@Autowired
	Promises promises;

	@Autowired
	DecisionRequests requests;

	@Autowired
	Tasks tasks;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime allTime;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private PassingTime time;

	private Company company;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	private JobApplicationId id;

	private String address;

	@BeforeEach
	void somebodyIsToldANoByMistake() {
		this.time = this.allTime.only("messages");
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(this.company);
		this.address = "wrong" + ++serial + "@mail.example";
		this.id = apply();
		this.time.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		decline();
		this.time.by(Duration.ofMinutes(90));
		assertThat(summary().told()).isEqualTo(Told.SENT);
	}

	/** C7: the letter has left: correction, call within a working hour, incident. */
	@Test
	void c7CorrectsAWrongNoThatHasLeftAndRestoresWhatStood() {
		PromiseSummary kept = this.promises.history(this.id).get(0);
		assertThat(kept.state()).isEqualTo(PromiseState.KEPT_DECISION);
		Instant now = this.clock.instant();

		this.corrections.send(this.id, wrong().id(), TRUTH, this.recruiter);
		this.time.runDue();

		assertThat(this.mail.handedTo(this.address)).last().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo(SUBJECT);
			assertThat(sent.text())
				.contains("you received “Your application for Backend developer: our decision” from us",
						"Correct is: " + TRUTH, "Monday, 30 November 2026", "Chen Yu will write to you in person.")
				.doesNotContain("will call you");
			assertThat(sent.headers()).as("a person wrote it")
				.doesNotContainKeys("Auto-Submitted", "X-Auto-Response-Suppress");
		});
		assertThat(summary()).satisfies((open) -> {
			assertThat(open.isOpen()).isTrue();
			assertThat(open.told()).isEqualTo(Told.NOTHING_TO_TELL);
		});
		assertThat(this.promises.active(this.id)).hasValueSatisfying((stands) -> {
			assertThat(stands.id()).isEqualTo(kept.id());
			assertThat(stands.toldDate()).isEqualTo(kept.toldDate());
			assertThat(stands.state()).isIn(PromiseState.MADE, PromiseState.DUE_SOON);
		});
		assertThat(this.tasks.open(this.id)).extracting(Task::kind, Task::assignee, Task::dueAt)
			.contains(org.assertj.core.groups.Tuple.tuple("CALL_TO_EXPLAIN", this.recruiter.id(),
					now.plus(Duration.ofHours(1))))
			.anySatisfy((task) -> assertThat(task.toList()).startsWith("KNOW_OF_WRONG_LETTER", this.head.id()));
		assertThat(this.database.sql("select count(*) from audit_entry where action = 'message.corrected'")
			.query(Integer.class)
			.single()).isPositive();
		assertThat(this.applications.log(this.id)).last()
			.satisfies((entry) -> assertThat(entry.cause()).isEqualTo(StageMoveEntry.Cause.UNDONE));
	}

	@Test
	void showsThePageTheTruthAtOnceAlsoBeforeTheLetterLeaves() {
		nightOf();
		this.corrections.send(this.id, wrong().id(), TRUTH, this.recruiter);
		this.time.runDue();

		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject).doesNotContain(SUBJECT);
		assertThat(this.messages.isOutcomeVisible(this.id)).isFalse();
		assertThat(this.messages.timelineForCandidate(this.id)).filteredOn(TimelineItem::wrong)
			.extracting(TimelineItem::kind)
			.containsExactly(MessageKind.NOT_SELECTED_EARLY);
		assertThatExceptionOfType(Refused.class).isThrownBy(this::decline)
			.satisfies((ex) -> assertThat(ex.refusal().messageKey())
				.isEqualTo("communication.refused.correction.underway"));
		this.time.by(Duration.ofHours(11));
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject).contains(SUBJECT);
		decline();
		assertThat(this.messages.isOutcomeVisible(this.id)).isFalse();
		this.time.by(Duration.ofDays(3));
		assertThat(this.messages.isOutcomeVisible(this.id)).isTrue();
	}

	@Test
	void correctsAMessageOnceWhoeverIsQuicker() {
		MessageId wrong = wrong().id();
		List<Object> results = AtOnce.run(() -> send(wrong, this.recruiter), () -> send(wrong, this.head));

		this.time.runDue();
		assertThat(results).containsOnlyOnce("sent");
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject).containsOnlyOnce(SUBJECT);
		assertThat(this.corrections.wrong(this.id, wrong, this.recruiter).objection()).hasValueSatisfying(
				(refusal) -> assertThat(refusal.messageKey()).isEqualTo("communication.refused.correction.twice"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.corrections.send(this.id, wrong, TRUTH, this.recruiter));
		assertThat(this.tasks.of(this.id)).filteredOn((task) -> task.kind().equals("CALL_TO_EXPLAIN")).hasSize(1);
	}

	@Test
	void givesANewDateWhenTheTeamHasNoTimeLeftForTheOldOne() {
		Instant due = this.promises.history(this.id).get(0).teamDueAt();
		this.clock.moveTo(due.plusSeconds(1));
		PromiseSummary old = this.promises.history(this.id).get(0);

		MessagePreview preview = this.corrections.preview(this.id, wrong().id(), TRUTH, this.recruiter);
		assertThat(preview.isComplete()).isTrue();
		this.corrections.send(this.id, wrong().id(), TRUTH, this.recruiter);

		assertThat(this.promises.active(this.id)).hasValueSatisfying((made) -> {
			assertThat(made.kind()).isEqualTo(PromiseKind.CORRECTED);
			assertThat(made.toldDate()).isAfter(old.toldDate());
			assertThat(made.next()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
		});
		assertThat(this.promises.promise(old.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void correctsTheWordsAloneWhereTheDecisionCannotBeTakenBack() {
		this.running.close(this.position, new LocalizedText("Filled", "已招满"));
		WrongMessage wrong = this.corrections.wrong(this.id, wrong().id(), this.recruiter);
		assertThat(wrong.restores()).isFalse();
		assertThat(wrong.stays()).hasValueSatisfying(
				(refusal) -> assertThat(refusal.messageKey()).isEqualTo("applications.refused.positionClosed"));

		this.corrections.send(this.id, wrong.id(), "The position was filled.", this.recruiter);
		this.time.runDue();

		assertThat(summary().isOpen()).isFalse();
		assertThat(this.promises.active(this.id)).isEmpty();
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("Correct is: The position was filled.")
				.doesNotContain("You will hear from us by"));
	}

	@Test
	void goesOnNowhereForSomebodyWhoAppliedAgain() {
		JobApplicationId again = apply();
		this.time.runDue();
		assertThat(this.corrections.wrong(this.id, wrong().id(), this.recruiter).stays()).hasValueSatisfying(
				(refusal) -> assertThat(refusal.messageKey()).isEqualTo("applications.refused.appliedAgain"));
		this.corrections.send(this.id, wrong().id(), "Your new application counts.", this.recruiter);
		assertThat(summary().isOpen()).isFalse();
		assertThat(this.applications.summary(again).isOpen()).isTrue();
	}

	@Test
	void correctsOtherWordsWithoutTouchingStageOrDate() {
		JobApplicationId other = this.hiring.apply(this.position, "Ben Field").application();
		this.time.runDue();
		PromiseSummary before = this.promises.active(other).orElseThrow();
		MessageId received = record(other, MessageKind.RECEIVED).id();

		assertThat(this.corrections.wrong(other, received, this.recruiter).restores()).isFalse();
		assertThat(this.corrections.told(other, received, this.recruiter)).contains(before.toldDate());
		this.corrections.send(other, received, "The talk is in Shanghai.", this.recruiter);

		assertThat(this.promises.active(other)).contains(before);
		assertThat(this.applications.log(other)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void asksAColleagueAgainAsLongAsThereIsTime(boolean inTime) {
		this.id = apply("again");
		this.time.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		List<LocalDate> days = this.requests.days(this.id);
		this.requests.ask(this.id, this.head, "Further?", days.get(days.size() - 1), this.recruiter);
		Instant dueAt = this.requests.open(this.id).orElseThrow().dueAt();
		decline();
		assertThat(this.requests.open(this.id)).isEmpty();
		this.time.by(Duration.ofMinutes(90));
		assertThat(summary().told()).isEqualTo(Told.SENT);
		this.clock.moveTo(inTime ? this.clock.instant() : dueAt);

		this.corrections.send(this.id, wrong().id(), TRUTH, this.recruiter);

		assertThat(this.requests.open(this.id).isPresent()).isEqualTo(inTime);
		assertThat(
				this.tasks.open(this.id).stream().anyMatch((task) -> task.kind().equals(DecisionRequests.DECIDE_TASK)))
			.isEqualTo(inTime);
	}

	@Test
	void saysNothingMoreToSomebodyWhoLeftMeanwhile() {
		nightOf();
		this.corrections.send(this.id, wrong().id(), TRUTH, this.recruiter);
		this.withdrawing.withdraw(this.id, new Withdrawal(WithdrawalReason.values()[0], null));
		this.time.by(Duration.ofHours(12));
		assertThat(this.mail.handedTo(this.address)).extracting(OutgoingMail::subject).doesNotContain(SUBJECT);
		assertThat(this.tasks.open(this.id)).isEmpty();
	}

	@Test
	void isForThoseWhoMayDecide() {
		StaffMember manager = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.corrections.wrong(this.id, wrong().id(), manager));
		JobApplicationId other = this.hiring.apply(this.position, "Ben Field").application();
		assertThatExceptionOfType(UnknownApplication.class)
			.isThrownBy(() -> this.corrections.wrong(other, wrong().id(), this.recruiter));
	}

	private Object send(MessageId wrong, StaffMember who) {
		this.corrections.send(this.id, wrong, TRUTH, who);
		return "sent";
	}

	private void nightOf() {
		this.clock.moveTo(Instant.parse("2026-11-25T13:30:00Z"));
	}

	private JobApplicationId apply() {
		return apply("");
	}

	private JobApplicationId apply(String other) {
		return this.applying.handIn(this.hiring.application(this.position, "Mia O'Neill", other + this.address))
			.application();
	}

	private void decline() {
		this.endings.decline(this.id, new Ending(summary().version(), "COMPARED_CLOSER", "internal only",
				"Others fit more closely.", null, null), this.recruiter);
	}

	private ApplicationSummary summary() {
		return this.applications.summary(this.id);
	}

	private MessageRecord wrong() {
		return record(this.id, MessageKind.NOT_SELECTED_EARLY);
	}

	private MessageRecord record(JobApplicationId of, MessageKind kind) {
		return this.messages.forStaff(of)
			.stream()
			.filter((item) -> item.kind() == kind)
			.reduce((newer, older) -> older)
			.map(Objects::requireNonNull)
			.orElseThrow();
	}

}

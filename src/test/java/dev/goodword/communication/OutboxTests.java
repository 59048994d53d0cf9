package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.candidates.IssuedSignIn;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Chance;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Delivery under every kind of trouble. */
@GoodwordTest
@ExtendWith(OutputCaptureExtension.class)
class OutboxTests {

	private static final UUID DEAD_WORKER = new UUID(7, 7);

	@Autowired
	HiringFixture hiring;

	@Autowired
	Messages messages;

	@Autowired
	Outbox outbox;

	@Autowired
	OutboxRows rows;

	@Autowired
	private OutboxDues dues;

	@Autowired
	private MailPace pace;

	@Autowired
	MessageRepository repository;

	@Autowired
	MailAuthority authority;

	@Autowired
	Chance chance;

	@Autowired
	RecordingMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	EndingApplications endings;

	@Autowired
	Positions positions;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	Transactions transactions;

	@Autowired
	JdbcClient jdbc;

	private String address;

	private PositionId position;

	private StaffMember recruiter;

	private Receipt receipt;

	@BeforeEach
	@AfterEach
	void emptyTheOutbox() {
		this.jdbc.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')").update();
		this.clock.moveBy(Duration.ofMinutes(20));
		this.mail.reset();
		apply();
		this.outbox.runDue();
		this.clock.moveTo(MovableClock.START);
		this.mail.reset();
	}

	@Test
	void repeatsADoubtfulNeutralMailOnceWithTheSameBytesAndNeverAThirdTime() {
		JobApplicationId id = apply();
		this.mail.answerWith((sent) -> answer(Kind.UNCERTAIN, 0, null));
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.UNCERTAIN);
		this.clock.moveBy(Duration.ofMinutes(29));
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
		this.clock.moveBy(Duration.ofMinutes(1));
		this.outbox.runDue();
		assertThat(sent()).hasSize(2);
		assertThat(sent().get(0)).isEqualTo(sent().get(1));
		assertThat(taskKinds(id)).containsExactly(Aftermath.CALL_TASK);
		this.clock.moveBy(Duration.ofDays(2));
		this.outbox.runDue();
		assertThat(sent()).hasSize(2);
	}

	@Test
	void showsADoubtfulDeclineToAPersonInsteadOfRepeatingIt() {
		JobApplicationId id = declined();
		this.mail.answerWith((sent) -> answer(Kind.UNCERTAIN, 0, null));
		moveToHourOf(id, MessageKind.NOT_SELECTED_EARLY);
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofMinutes(30));
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofDays(1));
		this.outbox.runDue();
		assertThat(sent().stream().filter((sent) -> sent.subject().contains("our decision"))).hasSize(1);
		assertThat(taskKinds(id)).contains(Aftermath.CHECK_TASK);
		assertThat(record(id, MessageKind.NOT_SELECTED_EARLY).chip().key()).isEqualTo("communication.chip.unclear");
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
	}

	@Test
	void neverRepeatsASignInMailAndForgetsItsSecret() {
		JobApplicationId id = apply();
		this.outbox.runDue();
		this.messages.sendSignIn(this.receipt.candidate(), id.value(),
				new IssuedSignIn("482913", "token", this.clock.instant().plus(Duration.ofMinutes(10))));
		this.mail.answerWith((sent) -> answer(Kind.UNCERTAIN, 0, null));
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofHours(1));
		this.outbox.runDue();
		assertThat(sent().stream().filter((sent) -> sent.text().contains("482913"))).hasSize(1);
		assertThat(this.jdbc.sql("select count(*) from message where kind = 'SIGN_IN' and body is not null")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.messages.timelineForCandidate(id)).filteredOn(TimelineItem::isSecret)
			.singleElement()
			.satisfies((item) -> assertThat(item.paragraphs()).isEmpty());
		assertThat(record(id, MessageKind.SIGN_IN).subject()).isNull();
	}

	@Test
	void givesBackWhatADeadWorkerHadNotHandedOver() {
		JobApplicationId id = apply();
		assertThat(this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant())).hasSize(1);
		this.outbox.runDue();
		assertThat(sent()).isEmpty();
		this.clock.moveBy(OutboxRows.LEASE);
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
	}

	@Test
	void doubtsWhatADeadWorkerHadHandedOver() {
		JobApplicationId id = apply();
		MessageId message = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).get(0);
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isPresent();
		this.clock.moveBy(OutboxRows.LEASE);
		this.outbox.runDue();
		assertThat(sent()).isEmpty();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.UNCERTAIN);
	}

	@Test
	void refusesAWorkerWhoseLeaseIsOver() {
		JobApplicationId id = apply();
		MessageId message = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).get(0);
		this.clock.moveBy(OutboxRows.LEASE);
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isEmpty();
		this.outbox.runDue();
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isEmpty();
		assertThat(this.rows.settle(message, DEAD_WORKER, answer(Kind.FAILED, 550, "5.1.1"), this.clock.instant(),
				this.clock.instant()))
			.isEqualTo(Set.of());
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(sent()).hasSize(1);
	}

	@Test
	void sendsEachMessageOnceWithTwoWorkers() throws Exception {
		int before = this.mail.handed().size();
		for (int i = 0; i < 30; i++) {
			apply();
		}
		Outbox other = new Outbox(this.rows, this.dues, this.pace, this.repository, this.mail, this.authority,
				this.transactions, this.chance, this.clock);
		Thread second = new Thread(other::runDue, "second-worker");
		second.start();
		this.outbox.runDue();
		second.join();
		this.outbox.runDue();
		assertThat(this.mail.handed()).hasSize(before + 30).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
	}

	@Test
	void tellsOneOccasionOnce() {
		JobApplicationId id = apply();
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.jdbc.sql("""
				insert into message (message_id, company_id, candidate_id, application_id, kind, occasion, dedupe_key,
				lane, state, stage_epoch, language, template_number, header_id, not_before, deadline_at, expires_at,
				deferrals, full_mailboxes, doubts, created_at, version)
				select candidate_id, company_id, candidate_id, application_id, kind, occasion, dedupe_key, lane, state,
				stage_epoch, language, template_number, '<other@x>', not_before, deadline_at, expires_at, 0, 0, 0,
				created_at, 0 from message where state = 'QUEUED'""").update());
		assertThat(this.messages.forStaff(id)).hasSize(1);
	}

	@Test
	void stopsWhatIsTakenBackBetweenLeaseAndMark() {
		JobApplicationId id = declined();
		moveToHourOf(id, MessageKind.NOT_SELECTED_EARLY);
		this.rows.promote(MessageState.WAITING, this.clock.instant());
		MessageId message = this.rows.claim(Lane.DECISION, DEAD_WORKER, this.clock.instant()).get(0);
		assertThat(this.messages.undo(message, this.recruiter)).isTrue();
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isEmpty();
		assertThat(this.messages.isOutcomeVisible(id)).isFalse();
	}

	@Test
	void showsNeutralNewsOnThePageWhileTheServerIsLost() {
		this.clock.moveBy(Duration.ofHours(1));
		JobApplicationId id = apply();
		this.mail.failToConnect(new MailUnreachable("mute", false, null));
		for (int i = 0; i < 6; i++) {
			this.outbox.runDue();
			this.clock.moveBy(Duration.ofSeconds(15));
		}
		assertThat(this.messages.timelineForCandidate(id)).hasSize(1);
		assertThat(this.messages.health().serverLost()).isTrue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.QUEUED);
		this.mail.reset();
		this.clock.moveBy(Duration.ofMinutes(10));
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
		assertThat(this.messages.health().isWell()).isTrue();
	}

	@Test
	void showsBadNewsTwoHoursBeforeTheDateWithACallAndKeepsNoPromiseByIt() {
		JobApplicationId id = declined();
		this.mail.setConfigured(false);
		moveToHourOf(id, MessageKind.NOT_SELECTED_EARLY);
		PromiseSummary promise = this.promises.active(id).orElseThrow();
		this.outbox.runDue();
		assertThat(this.messages.isOutcomeVisible(id)).isFalse();
		this.clock.moveTo(promise.deadlineAt().minus(Duration.ofMinutes(119)));
		this.outbox.runDue();
		this.clock.moveTo(promise.deadlineAt().minus(Duration.ofMinutes(100)));
		this.outbox.runDue();
		assertThat(this.promises.active(id)).isPresent();
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
		assertThat(this.messages.isOutcomeVisible(id)).isTrue();
		assertThat(taskKinds(id)).contains(Aftermath.CALL_TASK);
	}

	@Test
	void comesThroughAfterFiveHoursOfDeferrals() {
		JobApplicationId id = apply();
		Instant healed = this.clock.instant().plus(Duration.ofHours(5));
		this.mail.answerWith((sent) -> this.clock.instant().isBefore(healed) ? answer(Kind.DEFERRED, 451, "4.3.0")
				: RecordingMail.ACCEPTED);
		for (int i = 0; i < 8; i++) {
			this.outbox.runDue();
			Optional<Instant> next = this.outbox.nextDue();
			next.filter(this.clock.instant()::isBefore).ifPresent(this.clock::moveTo);
		}
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(sent()).hasSize(8);
	}

	@Test
	void stopsMailToADeadAddressAndToThatOneOnly() {
		JobApplicationId id = apply();
		String dead = this.address;
		this.mail.answerWith(
				(sent) -> sent.to().value().equals(dead) ? answer(Kind.FAILED, 550, "5.1.1") : RecordingMail.ACCEPTED);
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.FAILED);
		assertThat(taskKinds(id)).containsExactly(Aftermath.CALL_TASK);
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isTrue();
		this.applying.handIn(this.hiring.application(this.position, "Mei Lin", dead));
		this.outbox.runDue();
		assertThat(state(id, MessageKind.ALREADY_APPLIED)).isEqualTo(MessageState.SUPPRESSED);
		JobApplicationId other = apply();
		this.outbox.runDue();
		assertThat(state(other, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
	}

	@Test
	void suppressesNobodyForASpamVerdict() {
		JobApplicationId id = apply();
		this.mail.answerWith((sent) -> answer(Kind.FAILED, 554, "5.7.1"));
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.FAILED);
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
		assertThat(this.messages.health().failed()).isPositive();
	}

	@Test
	void leavesNothingOfARolledBackTransaction() {
		int before = count();
		assertThatIllegalStateException().isThrownBy(() -> this.transactions.alone(() -> {
			apply();
			throw new IllegalStateException("rolled back");
		}));
		assertThat(count()).isEqualTo(before);
		this.outbox.runDue();
		assertThat(sent()).isEmpty();
	}

	@Test
	void waitsWithoutAMailServerAndSaysSo() {
		this.mail.setConfigured(false);
		JobApplicationId id = apply();
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.QUEUED);
		assertThat(this.messages.timelineForCandidate(id)).hasSize(1);
		assertThat(this.messages.health()).matches((health) -> !health.isWell() && health.waiting() == 1);
	}

	@Test
	void belongsToWhoeverAsksFirstAlsoWhenSeveralAskAtOnce() {
		for (int round = 0; round < 5; round++) {
			this.jdbc.sql("delete from mail_authority").update();
			assertThat(AtOnce.run(this.authority::isHeld, this.authority::isHeld, this.authority::isHeld,
					this.authority::holder))
				.containsExactly(true, true, true, "main:1");
		}
	}

	@Test
	void sendsNothingFromACopiedDatabase() {
		this.jdbc.sql("update mail_authority set environment = 'elsewhere'").update();
		try {
			apply();
			this.outbox.runDue();
			assertThat(sent()).isEmpty();
			assertThat(this.messages.health().authority()).isFalse();
		}
		finally {
			this.jdbc.sql("update mail_authority set environment = 'main'").update();
		}
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
	}

	@Test
	void blocksALetterThatCannotBeWrittenAndGivesATask() {
		this.position = this.hiring.openPosition(this.hiring.company());
		this.jdbc.sql("update job_position set title_en = ? where code = ?")
			.params("Developer\r\nBcc: x@y.example", this.positions.summary(this.position).code())
			.update();
		this.address = "broken-" + UUID.randomUUID() + "@mail.example";
		JobApplicationId id = this.applying.handIn(this.hiring.application(this.position, "Li Lei", this.address))
			.application();
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.BLOCKED);
		assertThat(taskKinds(id)).containsExactly(Writing.BLOCKED_TASK);
		assertThat(sent()).isEmpty();
	}

	@Test
	void keepsAddressesAndWordsOutOfTheLog(CapturedOutput output) {
		JobApplicationId id = declined();
		moveToHourOf(id, MessageKind.NOT_SELECTED_EARLY);
		this.outbox.runDue();
		assertThat(sent()).hasSize(2);
		assertThat(output.getAll()).contains("is ACCEPTED")
			.doesNotContain(this.address)
			.doesNotContain("Mei Lin")
			.doesNotContain("fit more closely");
	}

	private JobApplicationId declined() {
		JobApplicationId id = apply();
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		return id;
	}

	private JobApplicationId apply() {
		HiringFixture.Company company = this.hiring.company();
		this.position = this.hiring.openPosition(company);
		this.recruiter = this.hiring.member(company.recruiter());
		this.address = "mei-" + UUID.randomUUID() + "@mail.example";
		this.receipt = this.applying.handIn(this.hiring.application(this.position, "Mei Lin", this.address));
		return this.receipt.application();
	}

	private void moveToHourOf(JobApplicationId id, MessageKind kind) {
		this.clock.moveTo(record(id, kind).times().notBefore());
	}

	private List<OutgoingMail> sent() {
		return this.mail.handedTo(this.address);
	}

	private MessageState state(JobApplicationId id, MessageKind kind) {
		return record(id, kind).state();
	}

	private MessageRecord record(JobApplicationId id, MessageKind kind) {
		return this.messages.forStaff(id).stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

	private List<String> taskKinds(JobApplicationId id) {
		return this.tasks.open(id).stream().map(Task::kind).toList();
	}

	private int count() {
		return this.jdbc.sql("select count(*) from message").query(Integer.class).single();
	}

	private static MailOutcome answer(Kind kind, int code, String enhanced) {
		boolean usable = kind != Kind.UNCERTAIN && kind != Kind.NOT_SENT;
		return new MailOutcome(kind, code, enhanced, null, usable);
	}

}

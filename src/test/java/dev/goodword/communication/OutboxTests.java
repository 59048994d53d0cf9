package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.AtOnce;
import dev.goodword.CountedStatements;
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
import org.junit.jupiter.api.DisplayName;
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
	Overdue overdue;

	@Autowired
	private OutboxDues dues;

	@Autowired
	private MailPace pace;

	@Autowired
	MessageRepository repository;

	@Autowired
	MailOperations operations;

	@Autowired
	MailAuthority authority;

	@Autowired
	private MailGrantRepository grants;

	@Autowired
	private MailEnvironment environment;

	@Autowired
	ReleasingMail releasing;

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
		this.releasing.release(this.authority.holder(), null);
		this.clock.moveBy(Duration.ofMinutes(20));
		this.mail.reset();
		apply();
		this.outbox.runDue();
		this.clock.moveTo(MovableClock.START);
		this.mail.reset();
	}

	@Test
	@DisplayName("D1 the node dies between 250 and settle: a neutral mail is repeated once after 30 min, same bytes, never again")
	void repeatsADoubtfulNeutralMailOnceWithTheSameBytesAndNeverAThirdTime() {
		JobApplicationId id = apply();
		this.mail.answerWith(OutboxTests::die);
		this.outbox.runDue();
		pass(OutboxRows.LEASE);
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.UNCERTAIN);
		pass(Duration.ofMinutes(29));
		assertThat(sent()).hasSize(1);
		pass(Duration.ofMinutes(1));
		assertThat(sent()).hasSize(2);
		assertThat(sent().get(0)).isEqualTo(sent().get(1));
		pass(OutboxRows.LEASE);
		assertThat(taskKinds(id)).containsExactly(Aftermath.CALL_TASK);
		pass(Duration.ofDays(2));
		assertThat(sent()).hasSize(2);
	}

	@Test
	@DisplayName("D1 the node dies between 250 and settle: a rejection is shown to a person and never repeated")
	void showsADoubtfulDeclineToAPersonInsteadOfRepeatingIt() {
		JobApplicationId id = declined();
		this.mail.answerWith(OutboxTests::die);
		moveToHourOf(id, MessageKind.NOT_SELECTED_EARLY);
		this.outbox.runDue();
		pass(OutboxRows.LEASE);
		assertThat(state(id, MessageKind.NOT_SELECTED_EARLY)).isEqualTo(MessageState.UNCERTAIN);
		pass(Duration.ofMinutes(30));
		pass(Duration.ofDays(1));
		assertThat(sent().stream().filter((sent) -> sent.subject().contains("our decision"))).hasSize(1);
		assertThat(taskKinds(id)).contains(Aftermath.CHECK_TASK);
		assertThat(record(id, MessageKind.NOT_SELECTED_EARLY).chip().key()).isEqualTo("communication.chip.unclear");
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
	}

	@Test
	@DisplayName("D1 the node dies between 250 and settle: a sign-in mail is never repeated")
	void neverRepeatsASignInMailAndForgetsItsSecret() {
		JobApplicationId id = apply();
		this.outbox.runDue();
		this.messages.sendSignIn(this.receipt.candidate(), id.value(),
				new IssuedSignIn("482913", "token", this.clock.instant().plus(Duration.ofMinutes(10))));
		this.mail.answerWith(OutboxTests::die);
		this.outbox.runDue();
		pass(OutboxRows.LEASE);
		assertThat(state(id, MessageKind.SIGN_IN)).isEqualTo(MessageState.UNCERTAIN);
		pass(Duration.ofHours(1));
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
		assertThat(this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).taken()).hasSize(1);
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
		MessageId message = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).taken().get(0);
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isPresent();
		this.clock.moveBy(OutboxRows.LEASE);
		this.outbox.runDue();
		assertThat(sent()).isEmpty();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.UNCERTAIN);
	}

	@Test
	void refusesAWorkerWhoseLeaseIsOver() {
		JobApplicationId id = apply();
		MessageId message = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).taken().get(0);
		this.clock.moveBy(OutboxRows.LEASE);
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isEmpty();
		this.outbox.runDue();
		assertThat(this.rows.fence(message, DEAD_WORKER, this.clock.instant())).isEmpty();
		assertThat(this.rows.settle(new Settling.HandOver(message, DEAD_WORKER, "mail.example",
				answer(Kind.FAILED, 550, "5.1.1"), this.clock.instant(), this.clock.instant())))
			.isEqualTo(Set.of());
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(sent()).hasSize(1);
	}

	/** Each of two nodes asks first and locks then. */
	@Test
	@DisplayName("D5 what two nodes find with a dead worker is given back once")
	void givesBackOnceWhatTwoNodesFindWithADeadWorker() {
		JobApplicationId id = apply();
		List<MessageId> found = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).taken();
		this.clock.moveBy(OutboxRows.LEASE);
		assertThat(this.overdue.giveBack(found, this.clock.instant())).isOne();
		UUID living = new UUID(7, 8);
		assertThat(this.rows.claim(Lane.ACKNOWLEDGEMENT, living, this.clock.instant()).taken()).isEqualTo(found);
		this.overdue.giveBack(found, this.clock.instant());
		assertThat(this.rows.fence(found.get(0), living, this.clock.instant())).as("still theirs").isPresent();
		this.overdue.giveBack(found, this.clock.instant());
		assertThat(state(id, MessageKind.RECEIVED)).as("in hand, not in doubt").isEqualTo(MessageState.HANDED);
		this.clock.moveBy(OutboxRows.LEASE);
		this.overdue.giveBack(found, this.clock.instant());
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.UNCERTAIN);
	}

	@Test
	void sendsNothingAgainThatASecondNodeStillTakesForAbandoned() {
		JobApplicationId id = apply();
		List<MessageId> found = this.rows.claim(Lane.ACKNOWLEDGEMENT, DEAD_WORKER, this.clock.instant()).taken();
		this.clock.moveBy(OutboxRows.LEASE);
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		this.overdue.giveBack(found, this.clock.instant());
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
	}

	@Test
	@DisplayName("D5 two workers at one queue: each message once")
	void sendsEachMessageOnceWithTwoWorkers() throws Exception {
		int before = this.mail.handed().size();
		for (int i = 0; i < 30; i++) {
			apply();
		}
		Outbox other = new Outbox(this.rows, this.dues, this.pace, this.repository, this.mail, this.authority,
				this.transactions, this.chance, this.clock, 1);
		Thread second = new Thread(other::runDue, "second-worker");
		second.start();
		this.outbox.runDue();
		second.join();
		this.outbox.runDue();
		assertThat(this.mail.handed()).hasSize(before + 30).extracting(OutgoingMail::messageId).doesNotHaveDuplicates();
	}

	@Test
	void asksTheDatabaseLittleForEachOfManyLetters() {
		int before = this.mail.handed().size();
		for (int i = 0; i < 20; i++) {
			apply();
		}
		CountedStatements.begin();
		this.outbox.runDue();
		assertThat(CountedStatements.end()).as("from claim to settled, 54 a letter once").isLessThan(20 * 35);
		assertThat(this.mail.handed()).hasSize(before + 20);
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
		this.overdue.promote(MessageState.WAITING, this.clock.instant());
		MessageId message = this.rows.claim(Lane.DECISION, DEAD_WORKER, this.clock.instant()).taken().get(0);
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
	@DisplayName("D3 451 for 5 h: retries by the table and 250 before D")
	void comesThroughAfterFiveHoursOfDeferrals() {
		JobApplicationId id = apply();
		Instant begun = this.clock.instant();
		Instant healed = begun.plus(Duration.ofHours(5));
		List<Long> minutes = new ArrayList<>();
		this.mail.answerWith((sent) -> {
			minutes.add(Duration.between(begun, this.clock.instant()).toMinutes());
			return this.clock.instant().isBefore(healed) ? answer(Kind.DEFERRED, 451, "4.3.0") : RecordingMail.ACCEPTED;
		});
		for (int i = 0; i < 8; i++) {
			this.outbox.runDue();
			Optional<Instant> next = this.outbox.nextDue();
			next.filter(this.clock.instant()::isBefore).ifPresent(this.clock::moveTo);
		}
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(sent()).hasSize(8);
		assertThat(minutes).containsExactly(0L, 1L, 6L, 21L, 51L, 111L, 231L, 471L);
		assertThat(record(id, MessageKind.RECEIVED).times().acceptedAt())
			.isBefore(this.promises.active(id).orElseThrow().deadlineAt());
	}

	@Test
	@DisplayName("D3 550 5.1.1: that address alone is stopped, with a call task")
	void stopsMailToADeadAddressAndToThatOneOnly() {
		JobApplicationId id = apply();
		String dead = this.address;
		this.mail.answerWith(
				(sent) -> sent.to().value().equals(dead) ? answer(Kind.FAILED, 550, "5.1.1") : RecordingMail.ACCEPTED);
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.FAILED);
		assertThat(taskKinds(id)).containsExactly(Aftermath.CALL_TASK);
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isTrue();
		JobApplicationId before = apply();
		this.applying.handIn(this.hiring.application(this.applications.summary(id).position(), "Mei Lin", dead));
		JobApplicationId after = apply();
		this.outbox.runDue();
		assertThat(state(id, MessageKind.ALREADY_APPLIED)).isEqualTo(MessageState.SUPPRESSED);
		assertThat(List.of(state(before, MessageKind.RECEIVED), state(after, MessageKind.RECEIVED)))
			.as("taken at the same time")
			.containsOnly(MessageState.ACCEPTED);
	}

	@Test
	@DisplayName("D4 554 spam: nobody is stopped, and the page of operations counts it")
	void suppressesNobodyForASpamVerdict() {
		JobApplicationId id = apply();
		this.mail.answerWith((sent) -> answer(Kind.FAILED, 554, "5.7.1"));
		this.outbox.runDue();
		assertThat(state(id, MessageKind.RECEIVED)).isEqualTo(MessageState.FAILED);
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
		assertThat(this.operations.standing().failed()).isPositive();
	}

	@Test
	@DisplayName("D7 the business transaction rolls back: no intent, no mail, no timeline item")
	void leavesNothingOfARolledBackTransaction() {
		int before = count();
		assertThatIllegalStateException().isThrownBy(() -> this.transactions.alone(() -> {
			apply();
			assertThat(this.messages.forStaff(this.receipt.application())).as("the intent").hasSize(1);
			throw new IllegalStateException("rolled back");
		}));
		assertThat(count()).isEqualTo(before);
		assertThat(this.messages.forStaff(this.receipt.application())).isEmpty();
		assertThat(this.messages.timelineForCandidate(this.receipt.application())).isEmpty();
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
					this.authority::isRestored))
				.containsExactly(true, true, true, false);
		}
	}

	@Test
	@DisplayName("D6 the database is copied: nothing leaves until a person confirms what is due, and what is stale never leaves")
	void sendsNothingFromACopiedDatabase() {
		this.jdbc.sql("update mail_authority set environment = 'elsewhere'").update();
		HeldMail held = leavesNothingUntilConfirmed();
		assertThat(held.restored()).isFalse();
		assertThat(held.holder()).startsWith("elsewhere:1:");
	}

	@Test
	@DisplayName("D6 the database is restored from yesterday: nothing leaves until a person confirms what is due, and what is stale never leaves")
	void sendsNothingFromARestoredDatabase() {
		this.jdbc.sql("update mail_authority set risen_at = null").update();
		this.outbox.runDue();
		long yesterday = tide();
		this.clock.moveBy(MailGrant.RISES);
		this.outbox.runDue();
		assertThat(tide()).as("it rises while mail leaves").isEqualTo(yesterday + 1);
		this.outbox.runDue();
		assertThat(tide()).as("and not at every turn").isEqualTo(yesterday + 1);
		this.jdbc.sql("update mail_authority set tide = ?").param(yesterday).update();
		HeldMail held = leavesNothingUntilConfirmed();
		assertThat(held.restored()).isTrue();
		assertThat(tide()).as("no other node takes it for older again").isGreaterThan(yesterday + 100);
	}

	@Test
	void learnsFromAnotherNodeThatTheDatabaseIsOlder() {
		this.outbox.runDue();
		long seen = tide();
		MailAuthority other = new MailAuthority(this.grants, this.environment, new TideInMemory(), this.clock);
		assertThat(other.isHeld()).isTrue();
		this.jdbc.sql("update mail_authority set tide = ?").param(seen - 2).update();
		this.outbox.runDue();
		assertThat(other.isHeld()).as("it has seen nothing itself").isFalse();
		assertThat(other.isRestored()).isTrue();
		assertThat(this.releasing.release(this.authority.holder(), this.recruiter.id().value())).isTrue();
		assertThat(other.isHeld()).isTrue();
	}

	@Test
	void waitsForOthersToSayWhatANodeThatStartsHasNotSeen() {
		this.outbox.runDue();
		this.jdbc.sql("update mail_authority set tide = tide + 7").update();
		MailAuthority starting = new MailAuthority(this.grants, this.environment, new TideInMemory(), this.clock);
		assertThat(this.transactions.alone(starting::hold)).isFalse();
		this.clock.moveBy(Duration.ofSeconds(5));
		assertThat(this.transactions.alone(starting::hold)).isTrue();
		this.jdbc.sql("update mail_authority set tide = tide + 7").update();
		assertThat(this.transactions.alone(starting::hold)).as("once").isTrue();
	}

	private HeldMail leavesNothingUntilConfirmed() {
		JobApplicationId stale = apply();
		String first = this.address;
		this.outbox.runDue();
		assertThat(this.mail.handedTo(first)).isEmpty();
		assertThat(this.messages.health().authority()).isFalse();
		assertThat(this.outbox.trouble()).contains(MailTrouble.NO_AUTHORITY);
		this.clock.moveBy(Duration.ofDays(10));
		JobApplicationId due = apply();
		this.outbox.runDue();
		assertThat(sent()).isEmpty();
		HeldMail held = this.releasing.held().orElseThrow();
		assertThat(List.of(held.due(), held.stale())).containsExactly(1L, 1L);
		assertThat(this.releasing.release(held.holder() + "0", this.recruiter.id().value())).isFalse();
		assertThat(this.releasing.release(held.holder(), this.recruiter.id().value())).isTrue();
		assertThat(this.releasing.held()).isEmpty();
		assertThat(this.releasing.release(held.holder(), null)).as("confirmed once").isFalse();
		this.outbox.runDue();
		assertThat(sent()).hasSize(1);
		assertThat(this.mail.handedTo(first)).as("what is stale").isEmpty();
		assertThat(state(due, MessageKind.RECEIVED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(state(stale, MessageKind.RECEIVED)).isEqualTo(MessageState.EXPIRED);
		assertThat(this.jdbc
			.sql("select details from audit_entry where action = 'mail.released' order by entry_no desc limit 1")
			.query(String.class)
			.single()).contains("\"due\":\"1\"", "\"stale\":\"1\"");
		return held;
	}

	private long tide() {
		return this.jdbc.sql("select tide from mail_authority").query(Long.class).single();
	}

	@Test
	@DisplayName("D9 CR/LF in a title: BLOCKED with a task, and nothing leaves")
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

	/** The server has it, and the worker is gone before it could note that. */
	private static MailOutcome die(OutgoingMail mail) {
		throw new IllegalStateException("killed");
	}

	private void pass(Duration time) {
		this.clock.moveBy(time);
		this.outbox.runDue();
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

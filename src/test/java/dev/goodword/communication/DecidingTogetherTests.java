package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import dev.goodword.AtOnce;
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
import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Told;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchPerson;
import dev.goodword.applications.bulk.BatchPolicy;
import dev.goodword.applications.bulk.BatchState;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.BatchWords;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.Blocker;
import dev.goodword.applications.bulk.DecidingBatches;
import dev.goodword.applications.bulk.FreezingBatches;
import dev.goodword.applications.bulk.OwnWords;
import dev.goodword.applications.bulk.PreparingBatches;
import dev.goodword.applications.bulk.UndoingBatches;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionRequestId;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.offers.MakingOffers;
import dev.goodword.offers.OfferSummary;
import dev.goodword.offers.Offers;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.Pause;
import dev.goodword.positions.PausingPositions;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionNotOpen;
import dev.goodword.positions.PositionStatus;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocalizedText;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Pieces;
import dev.goodword.shared.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One decision about many, and a position that ends, as those concerned hear of it. */
@GoodwordTest
class DecidingTogetherTests {

	private static final BatchWords CLOSER = new BatchWords("COMPARED_CLOSER", "Second look in spring",
			"Others showed more experience with large databases.", "其他申请人在大型数据库方面经验更多。");

	private static final BatchWords FILLED = new BatchWords("POSITION_FILLED", null,
			"Somebody with ten years in logistics has accepted our offer.", "一位有十年物流经验的同事已接受录用。");

	private static final String NO = "Your application for Backend developer: our decision";

	private static final String ENDS = "Backend developer has been filled";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	MakingOffers making;

	@Autowired
	Offers offers;

	@Autowired
	Positions positions;

	@Autowired
	PausingPositions pausing;

	@Autowired
	Batches batches;

	@Autowired
	FreezingBatches freezing;

	@Autowired
	PreparingBatches preparing;

	@Autowired
	DecidingBatches deciding;

	@Autowired
	UndoingBatches undoing;

	@Autowired
	Messages messages;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	JdbcClient database;

	@Autowired
	Transactions transactions;

	@Autowired
	DecisionRequests requests;

	@Autowired
	ChangingOwners owners;

	@Autowired
	BeanFactory beans;

	@Autowired
	RecordingMail mail;

	@Autowired
	MessageRepository letters;

	@Autowired
	PassingTime allTime;

	@Autowired
	MovableClock clock;

	private Company company;

	private StaffMember recruiter;

	private StaffMember head;

	private PositionId position;

	/** Nothing but letters: who is reminded of what is shown elsewhere. */
	private PassingTime time;

	@BeforeEach
	void open() {
		this.time = this.allTime.only("messages");
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.head = this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.position = this.hiring.openPosition(this.company);
	}

	/**
	 * C1: whoever has a talk ahead or an offer is left out, two people say yes, and three
	 * letters leave first.
	 */
	@Test
	void c1LeavesOutWhomItMustAndLetsThreeLettersLeaveFirst() {
		List<JobApplicationId> all = people(120);
		all.subList(0, 4).forEach(this::bookTalk);
		extendOffer(all.get(4));
		BatchId batch = this.freezing.freeze(this.position, all, this.recruiter);
		this.preparing.word(batch, version(batch), CLOSER, this.recruiter);

		assertThat(left(batch)).hasSize(5)
			.extracting((person) -> person.blockers().get(0).messageKey())
			.containsExactly("interviews.refused.ahead", "interviews.refused.ahead", "interviews.refused.ahead",
					"interviews.refused.ahead", "offers.refused.out");
		read(batch, 12, this.recruiter);
		assertThat(agree(batch, 115, this.recruiter)).isFalse();
		read(batch, 12, this.head);
		assertThat(agree(batch, 115, this.head)).isTrue();

		Instant decided = this.clock.instant();
		this.clock.moveTo(decided.plus(UndoingBatches.UNDO).minusSeconds(1));
		this.time.runDue();
		assertThat(sent(NO)).isEmpty();
		this.clock.moveTo(decided.plus(UndoingBatches.UNDO).plus(Duration.ofMinutes(20)));
		for (int turn = 0; turn < 3; turn++) {
			this.time.runDue();
		}
		assertThat(sent(NO)).as("one turn of the worker takes a hundred").hasSize(3);
		assertThat(this.messages.ofEnds(ends(batch)).values()).hasSize(115)
			.filteredOn((letter) -> letter.chip().key().contains(".waiting."))
			.as("those whose hour has not come wait for it, the others for the first three")
			.hasSize(112)
			.filteredOn((letter) -> letter.chip().key().endsWith(".drain"))
			.hasSizeGreaterThan(50);
		assertThat(this.applications.log(all.get(5)).get(1).actor()).isEqualTo(this.recruiter.id());
		assertThat(this.applications.summary(all.get(0)).isOpen()).isTrue();
	}

	@Test
	void showsTheHoursAtWhichTheOthersLeave() {
		BatchId batch = declined(people(6));
		List<Instant> hours = this.letters.findByCauseIdIn(ends(batch).stream().map(StageMoveId::value).toList())
			.stream()
			.map((letter) -> letter.moments().times().notBefore())
			.sorted()
			.toList();
		assertThat(hours).hasSize(6);
		assertThat(hours.get(3)).isAfterOrEqualTo(hours.get(2).plus(DrainPolicy.PAUSE));
	}

	/** C2: taken back five minutes before: nothing leaves, and all is as before. */
	@Test
	void c2TakesAllOfItBackAsIfItHadNeverBeen() {
		List<JobApplicationId> all = people(6);
		List<PromiseSummary> before = all.stream().map((id) -> this.promises.active(id).orElseThrow()).toList();
		BatchId batch = declined(all);

		this.time.by(UndoingBatches.UNDO.minus(Duration.ofMinutes(5)));
		assertThat(this.undoing.undo(batch, this.recruiter)).isZero();
		this.time.by(Duration.ofHours(5));

		assertThat(sent(NO)).isEmpty();
		assertThat(summary(batch).state()).isEqualTo(BatchState.UNDONE);
		assertThat(all).allSatisfy((id) -> {
			assertThat(this.applications.summary(id).state()).isEqualTo(ApplicationState.ACTIVE);
			assertThat(this.messages.timelineForCandidate(id)).noneMatch((item) -> item.kind().isBadNews());
		});
		assertThat(all.stream().map((id) -> this.promises.active(id).orElseThrow()).toList())
			.extracting(PromiseSummary::id, PromiseSummary::deadlineAt)
			.containsExactlyElementsOf(before.stream()
				.map((promise) -> org.assertj.core.groups.Tuple.tuple(promise.id(), promise.deadlineAt()))
				.toList());
	}

	@Test
	void takesOnePersonBackAndTellsTheOthers() {
		List<JobApplicationId> all = people(4);
		BatchId batch = declined(all);
		BatchPerson spared = this.batches.person(summary(batch), all.get(2), this.recruiter);

		this.endings.undo(spared.id(), spared.member().move(), this.recruiter);
		this.time.by(Duration.ofHours(4));

		assertThat(sent(NO)).hasSize(3);
		assertThat(this.batches.person(summary(batch), all.get(2), this.recruiter).member().undoneAt()).isNotNull();
	}

	/** C3: two recruiters decline the same people in two batches: one mail each. */
	@Test
	void c3TellsPeopleOnTwoListsOnce() {
		List<JobApplicationId> all = people(3);
		BatchId one = prepared(all, this.recruiter);
		BatchId other = prepared(all, this.head);

		List<Object> results = AtOnce.run(() -> agree(one, 3, this.recruiter), () -> agree(other, 3, this.head));
		this.time.by(Duration.ofHours(4));

		assertThat(results).containsOnlyOnce(true);
		assertThat(sent(NO)).hasSize(3);
	}

	/** C4: whoever arrives while a position is being closed gets the letter too. */
	@Test
	void c4LeavesNobodyWaitingWhoAppliesWhileAPositionCloses() {
		List<JobApplicationId> all = people(3);
		BatchId batch = this.freezing.close(this.position, FILLED, this.recruiter);
		JobApplicationId late = this.hiring.apply(this.position, "Late Comer").application();
		read(batch, 3, this.recruiter);

		List<Object> results = AtOnce.run(() -> agree(batch, 3, this.recruiter),
				() -> this.hiring.apply(this.position, "Racing Comer").application());

		assertThat(this.applications.openAt(this.position)).isEmpty();
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.CLOSED);
		assertThat(this.applications.summary(late).outcome()).isEqualTo(Outcome.POSITION_CLOSED);
		assertThat(results.get(0)).isEqualTo(true);
		assertThat(results.get(1)).isInstanceOfAny(JobApplicationId.class, PositionNotOpen.class);
		boolean arrived = results.get(1) instanceof JobApplicationId;
		this.time.by(Duration.ofDays(4));
		assertThat(sent(ENDS)).hasSize(arrived ? 5 : 4);
		assertThat(all).allSatisfy((id) -> assertThat(this.promises.active(id)).isEmpty())
			.allSatisfy((id) -> assertThat(this.promises.history(id)).extracting(PromiseSummary::state)
				.containsExactly(PromiseState.KEPT_DECISION));
		assertThatExceptionOfType(PositionNotOpen.class).isThrownBy(() -> this.hiring.apply(this.position, "Too Late"));
	}

	@Test
	void tellsWhyThePositionEndedAndHowFarTheyHadCome() {
		List<JobApplicationId> all = people(1);
		this.applications.recordRead(all.get(0), this.recruiter);
		closed(FILLED);
		this.time.by(Duration.ofHours(4));

		assertThat(sent(ENDS)).singleElement()
			.satisfies(
					(letter) -> assertThat(letter.text()).contains("has been filled, so your application for it ends",
							"ten years in logistics", "How far your application had come: read by a person"));
	}

	/** C5: no reason, or an unfair word in either language: nothing is decided. */
	@Test
	void c5StopsWordsAboutThePersonAndKeepsTheClockRunning() {
		List<JobApplicationId> all = people(3);
		BatchId batch = this.freezing.freeze(this.position, all, this.recruiter);
		refuses("words", () -> agree(batch, 3, this.recruiter));
		refuses("reason",
				() -> this.preparing.word(batch, version(batch), new BatchWords(null, null, "x", "y"), this.recruiter));
		assertRefused("communication.refused.unfair", () -> this.preparing.word(batch, version(batch),
				new BatchWords("COMPARED_CLOSER", null, "Too old for this team.", null), this.recruiter));
		assertRefused("communication.refused.unfair", () -> this.preparing.word(batch, version(batch),
				new BatchWords("COMPARED_CLOSER", null, null, "年龄偏大。"), this.recruiter));
		assertRefused("communication.refused.unfair", () -> this.preparing.choose(batch, all.get(0),
				seen(batch, all.get(0)), own("You are too young."), this.recruiter));
		assertThat(this.promises.active(all.get(0))).isPresent();
	}

	@Test
	void stopsAtOnceAndGoesOnWhenAPersonSaysSo() {
		List<JobApplicationId> all = people(5);
		BatchId batch = declined(all);
		this.time.by(Duration.ofMinutes(119));
		this.undoing.stop(batch, this.recruiter);
		this.time.by(Duration.ofMinutes(40));
		assertThat(sent(NO)).isEmpty();
		assertThat(this.batches.underway(this.position, this.head)).extracting(BatchSummary::state)
			.containsExactly(BatchState.STOPPED);

		this.undoing.goOn(batch, this.recruiter);
		this.time.by(Duration.ofMinutes(30));
		assertThat(sent(NO)).hasSize(5);
		this.clock.moveBy(Duration.ofDays(4));
		assertThat(this.batches.underway(this.position, this.head)).isEmpty();
	}

	@Test
	void stopsByItselfWhenOneOfTheFirstThreeDoesNotArrive() {
		List<JobApplicationId> all = people(6);
		BatchId batch = declined(all);
		this.mail.answerWith((letter) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "unknown", true));
		this.time.by(Duration.ofMinutes(160));

		assertThat(summary(batch).state()).isEqualTo(BatchState.STOPPED);
		assertThat(summary(batch).stoppedBecause()).isEqualTo("applications.bulk.stopped.first");
		assertThat(sent(NO)).hasSize(3);
		assertThat(stopped()).extracting(Task::assignee).containsExactly(this.recruiter.id());
		this.mail.reset();
		assertThat(this.undoing.undo(batch, this.recruiter)).isEqualTo(3);
		assertThat(summary(batch).state()).isEqualTo(BatchState.PARTLY_UNDONE);
		assertThat(this.batches.underway(this.position, this.head)).isEmpty();
		assertThat(stopped()).isEmpty();
		assertThat(this.applications.openAt(this.position)).hasSize(3);
	}

	@Test
	void isTakenBackWhenEachOfItWas() {
		List<JobApplicationId> all = people(2);
		BatchId batch = declined(all);
		this.undoing.stop(batch, this.recruiter);
		this.batches.people(summary(batch), this.recruiter)
			.forEach((one) -> this.endings.undo(one.id(), one.member().move(), this.recruiter));
		assertThat(summary(batch).state()).isEqualTo(BatchState.UNDONE);
		assertThat(this.batches.underway(this.position, this.head)).isEmpty();
	}

	/** One takes a letter back, another all of them: both take the position first. */
	@Test
	void twoWhoTakeTheSameBackDoNotWaitForEachOther() {
		List<JobApplicationId> all = people(1);
		BatchId batch = declined(all);
		StageMoveId end = ends(batch).get(0);
		MessageId letter = this.messages.ofEnds(List.of(end)).get(end).id();
		CountDownLatch held = new CountDownLatch(1);

		List<Object> outcomes = AtOnce.run(() -> this.transactions.within(() -> {
			this.applications.lockedWithPosition(all.get(0));
			held.countDown();
			LockWaits.awaitOne(this.database);
			this.endings.undo(all.get(0), end, this.recruiter);
			return "undone";
		}), () -> {
			held.await();
			return this.messages.undo(letter, this.head);
		});

		assertThat(outcomes).containsExactly("undone", false);
		assertThat(summary(batch).state()).isEqualTo(BatchState.UNDONE);
	}

	/** The worker and a person want the same application and its letter. */
	@Test
	void theWorkerTakesTheApplicationBeforeItsLetterAsPeopleDo() {
		List<JobApplicationId> all = people(1);
		StageMoveId end = ends(declined(all)).get(0);
		MessageRecord letter = this.messages.ofEnds(List.of(end)).get(end);
		this.clock.moveTo(letter.times().notBefore().plusSeconds(1));
		CountDownLatch held = new CountDownLatch(1);

		List<Object> outcomes = AtOnce.run(() -> this.transactions.within(() -> {
			this.applications.lockedSummary(all.get(0));
			held.countDown();
			LockWaits.awaitOne(this.database);
			return this.letters.lock(letter.id()).isPresent();
		}), () -> {
			held.await();
			return this.time.only("messages").runDue();
		});

		assertThat(outcomes.get(0)).isEqualTo(true);
		assertThat(this.messages.ofEnds(List.of(end)).get(end).state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.applications.summary(all.get(0)).told()).isEqualTo(Told.SENT);
	}

	@Test
	void asksOneColleagueForTheSecondYesByNameAndByMail() {
		List<JobApplicationId> all = people(25);
		BatchId batch = prepared(all, this.recruiter);
		assertThat(agree(batch, 25, this.recruiter)).isFalse();

		assertThat(tasks("SECOND_YES")).extracting(Task::assignee).containsExactly(this.head.id());
		assertThat(left(batch)).isEmpty();
		this.allTime.only("staff-mail").by(Duration.ofMinutes(1));
		assertThat(this.mail.handedTo(this.head.email().value())).singleElement()
			.satisfies((sent) -> assertThat(sent.subject())
				.isEqualTo("Chen Yu asks for your yes: several people at once, Backend developer"))
			.satisfies((sent) -> assertThat(sent.text()).contains("/batches/" + batch));

		read(batch, 3, this.head);
		assertThat(agree(batch, 25, this.head)).isTrue();
		assertThat(tasks("SECOND_YES")).isEmpty();
	}

	@Test
	void asksAnotherForTheSecondYesWhereWhoeverWasAskedHasLeft() {
		this.owners.change(this.position, this.recruiter.id(), this.head.id(), this.head);
		List<JobApplicationId> all = people(25);
		agree(prepared(all, this.recruiter), 25, this.recruiter);
		assertThat(tasks("SECOND_YES")).extracting(Task::assignee).containsExactly(this.head.id());
		this.database.sql("update account set state = 'DEACTIVATED' where account_id = ?")
			.param(Columns.bytes(this.head.id().value()))
			.update();
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		this.owners.change(this.position, this.head.id(), this.recruiter.id(), this.recruiter);
		assertThat(tasks("SECOND_YES")).as("not of the one who said the first")
			.extracting(Task::assignee)
			.containsExactly(next.id());
	}

	@Test
	void asksAnotherForTheSecondYesAsSoonAsWhoeverWasAskedMayNotSayIt() {
		StaffMember admin = this.hiring.staff(Grant.everywhere(Role.ADMIN));
		agree(prepared(people(25), this.recruiter), 25, this.recruiter);
		assertThat(tasks("SECOND_YES")).extracting(Task::assignee).containsExactly(this.head.id());
		Leaving.keep(this.beans, this.head.id(), admin, Grant.in(this.company.id(), Role.INTERVIEWER));
		assertThat(tasks("SECOND_YES")).as("nobody else may")
			.extracting(Task::assignee)
			.containsExactly(this.head.id());
		Leaving.keep(this.beans, this.head.id(), admin, Grant.in(this.company.id(), Role.HR_HEAD));
		StaffMember next = this.hiring.staff(Grant.in(this.company.id(), Role.RECRUITER));
		Leaving.leave(this.beans, this.head.id(), admin);
		assertThat(tasks("SECOND_YES")).extracting(Task::assignee).containsExactly(next.id());
	}

	@Test
	void asksNobodyAnyMoreForAYesToAListThatHasChanged() {
		List<JobApplicationId> all = people(26);
		BatchId batch = prepared(all, this.recruiter);
		agree(batch, 26, this.recruiter);
		this.preparing.want(batch, all.get(25), false, this.recruiter);
		assertThat(tasks("SECOND_YES")).isEmpty();
		this.allTime.only("staff-mail").by(Duration.ofMinutes(1));
		assertThat(this.mail.handedTo(this.head.email().value())).isEmpty();

		agree(batch, 25, this.recruiter);
		assertThat(tasks("SECOND_YES")).hasSize(1);
		this.preparing.discard(batch, this.recruiter);
		assertThat(tasks("SECOND_YES")).isEmpty();
	}

	@Test
	void namesAnotherApplicationOnlyToThoseWhoMayKnowOfIt() {
		StaffMember manager = this.hiring
			.member(this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.HIRING_MANAGER)));
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(manager.id(), HiringFixture.roles(Role.HIRING_MANAGER)));
		PositionId open = this.hiring.openPosition(this.company);
		List<JobApplicationId> all = new ArrayList<>();
		for (PositionId other : List.of(secret, open)) {
			all.add(this.applying.handIn(this.hiring.application(this.position, "Same One", other + "@firm.example"))
				.application());
			JobApplicationId beside = this.applying
				.handIn(this.hiring.application(other, "Same One", other + "@firm.example"))
				.application();
			this.database.sql("update job_application set candidate_id = ? where application_id = ?")
				.param(Columns.bytes(this.applications.summary(all.get(all.size() - 1)).candidate().value()))
				.param(Columns.bytes(beside.value()))
				.update();
		}
		this.clock.moveBy(Duration.ofHours(49));
		BatchId batch = this.freezing.freeze(this.position, all, this.recruiter);
		assertThat(left(batch)).extracting(BatchPerson::id).containsExactly(all.get(1));
		assertThat(left(batch).get(0).blockers()).extracting(Blocker::messageKey)
			.contains("applications.bulk.blocker.others");
	}

	@Test
	void leavesNobodyOutBecauseAColleagueHasAnsweredWhatToDecide() {
		List<JobApplicationId> all = people(1);
		JobApplicationId id = all.get(0);
		DecisionRequestId asked = this.requests.ask(id, this.head, "Further?", this.requests.usualDay(id),
				this.recruiter);
		this.requests.answer(asked, new DecisionAnswer(Choice.NOT_GO_ON, "Others are closer.", null), this.head.id());

		assertThat(this.tasks.open(id)).extracting(Task::kind).containsExactly(DecisionRequests.ACT_TASK);
		assertThat(left(prepared(all, this.recruiter))).isEmpty();
	}

	private List<Task> stopped() {
		return tasks("LETTERS_STOPPED");
	}

	private List<Task> tasks(String kind) {
		return this.tasks.openAt(List.of(this.position), 100)
			.stream()
			.filter((task) -> task.kind().equals(kind))
			.toList();
	}

	@Test
	void leavesOutWhoeverChangedSinceSomebodyLooked() {
		List<JobApplicationId> all = people(4);
		BatchId batch = prepared(all, this.recruiter);
		move(all.get(3), StageKind.SCREEN);
		assertThat(left(batch)).extracting(BatchPerson::id).containsExactly(all.get(3));
		assertThat(agree(batch, 3, this.recruiter)).isTrue();
		assertThat(this.batches.person(summary(batch), all.get(3), this.recruiter).member().skipped())
			.isEqualTo("applications.bulk.blocker.changed");
		assertThat(this.applications.summary(all.get(3)).isOpen()).isTrue();
	}

	@Test
	void aClosingWaitsUntilEverybodyHasAnOutcome() {
		List<JobApplicationId> all = people(3);
		bookTalk(all.get(0));
		move(all.get(1), StageKind.DECISION);
		BatchId batch = this.freezing.close(this.position, FILLED, this.recruiter);
		read(batch, 3, this.recruiter);
		refuses("unsettled", () -> agree(batch, 1, this.recruiter));

		this.endings.undo(all.get(2), this.endings.decline(all.get(2), ending(all.get(2)), this.recruiter),
				this.recruiter);
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.OPEN);
		assertThat(this.applications.openAt(this.position)).hasSize(3);
	}

	@Test
	void callsFinalistsBeforeTheLetterArrives() {
		List<JobApplicationId> all = people(1);
		move(all.get(0), StageKind.DECISION);
		BatchId batch = this.freezing.close(this.position, FILLED, this.recruiter);
		assertThat(left(batch)).extracting((person) -> person.blockers().get(0).messageKey())
			.containsExactly("applications.bulk.blocker.finalistCall");
		this.preparing.choose(batch, all.get(0), seen(batch, all.get(0)),
				new OwnWords(Outcome.POSITION_CLOSED, null, null, null, null, true, null), this.recruiter);
		read(batch, 1, this.recruiter);
		assertThat(agree(batch, 1, this.recruiter)).isTrue();
		assertThat(this.tasks.open(all.get(0))).extracting(Task::kind).containsExactly("CALL_FINALIST");
	}

	@Test
	void opensThePositionAgainWhenItsEndIsTakenBack() {
		List<JobApplicationId> all = people(3);
		BatchId batch = closed(FILLED);
		BatchPerson one = this.batches.person(summary(batch), all.get(0), this.recruiter);
		assertRefused("applications.refused.positionClosed",
				() -> this.endings.undo(one.id(), one.member().move(), this.recruiter));

		this.undoing.undo(batch, this.recruiter);
		this.time.by(Duration.ofHours(4));

		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.OPEN);
		assertThat(this.applications.openAt(this.position)).hasSize(3);
		assertThat(sent(ENDS)).isEmpty();
	}

	/** More than are asked about at once, however many wait. */
	@Test
	void closesAPositionForWhichVeryManyWaitAndOpensItAgain() {
		int many = Integer.getInteger("goodword.closing.people", Pieces.SIZE + 3);
		List<JobApplicationId> all = people(many);
		long begun = System.nanoTime();
		BatchId batch = this.freezing.close(this.position, FILLED, this.recruiter);
		read(batch, BatchPolicy.looks(many), this.recruiter);
		assertThat(agree(batch, many, this.recruiter)).isFalse();
		read(batch, BatchPolicy.looks(many), this.head);
		took("reading", many, begun);
		begun = System.nanoTime();
		assertThat(agree(batch, many, this.head)).isTrue();
		took("closing", many, begun);
		assertThat(this.applications.openAt(this.position)).isEmpty();
		assertThat(this.messages.ofEnds(ends(batch)).values()).hasSize(many);

		begun = System.nanoTime();
		this.undoing.undo(batch, this.recruiter);
		took("opening again", many, begun);
		assertThat(this.applications.openAt(this.position)).containsExactlyInAnyOrderElementsOf(all);
		assertThat(summary(batch).state()).isEqualTo(BatchState.UNDONE);
	}

	private static void took(String what, int people, long begun) {
		System.out.printf("%s with %,d people: %,d ms%n", what, people, (System.nanoTime() - begun) / 1_000_000);
	}

	@Test
	void restsAgainWhenTheEndOfARestingPositionIsTakenBack() {
		people(1);
		Pause rest = new Pause(new LocalizedText("The budget is looked at again.", "预算正在复核。"),
				LocalDate.of(2026, 12, 2));
		this.pausing.pause(this.position, rest, this.recruiter);
		BatchId batch = closed(FILLED);
		this.undoing.undo(batch, this.recruiter);
		assertThat(this.positions.pause(this.position)).contains(rest);
	}

	@Test
	void staysClosedOnceTheEndHasBeenTold() {
		people(1);
		BatchId batch = closed(FILLED);
		this.time.by(Duration.ofHours(4));
		assertRefused("applications.refused.notUndoable", () -> this.undoing.undo(batch, this.recruiter));
		assertThat(this.positions.summary(this.position).status()).isEqualTo(PositionStatus.CLOSED);
	}

	private List<JobApplicationId> people(int count) {
		List<JobApplicationId> all = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			all.add(this.hiring.apply(this.position, "Person " + i).application());
		}
		this.database.sql("update message set state = 'CANCELLED', settled_at = created_at where settled_at is null")
			.update();
		this.clock.moveBy(Duration.ofHours(49));
		return all;
	}

	private BatchId prepared(List<JobApplicationId> all, StaffMember who) {
		BatchId batch = this.freezing.freeze(this.position, all, who);
		this.preparing.word(batch, version(batch), CLOSER, who);
		read(batch, 3, who);
		return batch;
	}

	private BatchId declined(List<JobApplicationId> all) {
		BatchId batch = prepared(all, this.recruiter);
		assertThat(agree(batch, all.size(), this.recruiter)).isTrue();
		return batch;
	}

	private BatchId closed(BatchWords why) {
		BatchId batch = this.freezing.close(this.position, why, this.recruiter);
		read(batch, 3, this.recruiter);
		int people = (int) this.batches.people(summary(batch), this.recruiter)
			.stream()
			.filter(BatchPerson::included)
			.count();
		assertThat(agree(batch, people, this.recruiter)).isTrue();
		return batch;
	}

	private void read(BatchId batch, int letters, StaffMember who) {
		this.batches.people(summary(batch), who)
			.stream()
			.filter((person) -> person.included() || letters == 1)
			.limit(letters)
			.forEach((person) -> this.preparing.look(batch, person.id(), person.seen(summary(batch).words()), who));
	}

	private boolean agree(BatchId batch, int typed, StaffMember who) {
		return this.deciding.agree(batch, version(batch), typed, who);
	}

	private BatchSummary summary(BatchId batch) {
		return this.batches.batch(batch, this.recruiter);
	}

	private int version(BatchId batch) {
		return summary(batch).version();
	}

	private List<StageMoveId> ends(BatchId batch) {
		return this.batches.people(summary(batch), this.recruiter)
			.stream()
			.flatMap((person) -> Stream.ofNullable(person.member().move()))
			.toList();
	}

	private List<BatchPerson> left(BatchId batch) {
		return this.batches.people(summary(batch), this.recruiter)
			.stream()
			.filter((person) -> !person.included())
			.toList();
	}

	private String seen(BatchId batch, JobApplicationId id) {
		return this.batches.person(summary(batch), id, this.recruiter).seen(summary(batch).words());
	}

	private static OwnWords own(String text) {
		return new OwnWords(Outcome.NOT_SELECTED, null, text, null, null, false, null);
	}

	private Ending ending(JobApplicationId id) {
		return new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null, "Others were closer.", null,
				null);
	}

	private void bookTalk(JobApplicationId id) {
		this.arranging.book(id,
				new InterviewPlan(new Appointment(LocalDateTime.parse("2026-12-03T14:00"), HiringFixture.SHANGHAI, 60),
						MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false),
				this.applications.summary(id).version(), this.recruiter);
	}

	private void extendOffer(JobApplicationId id) {
		move(id, StageKind.OFFER);
		this.making.draft(id, "30,000 a month.", LocalDate.of(2026, 12, 4), null, this.recruiter);
		OfferSummary draft = this.offers.live(id).orElseThrow();
		this.making.extend(id, draft.version(), true, this.head);
	}

	private void move(JobApplicationId id, StageKind kind) {
		ApplicationSummary application = this.applications.summary(id);
		this.moving.move(id,
				new Move(this.positions.pipeline(this.position)
					.stream()
					.filter((stage) -> stage.kind() == kind)
					.findFirst()
					.orElseThrow()
					.id(), application.version(), "Known from before.", false, "Your clear answers."),
				this.recruiter);
	}

	private List<OutgoingMail> sent(String subject) {
		return this.mail.handed().stream().filter((letter) -> letter.subject().equals(subject)).toList();
	}

	private static void refuses(String why, Runnable act) {
		assertRefused("applications.bulk.refused." + why, act);
	}

	private static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage(why);
	}

}

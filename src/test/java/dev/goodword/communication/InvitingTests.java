package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dev.goodword.AtOnce;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.SettlingInterviews;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.ProposalAct;
import dev.goodword.interviews.proposing.ProposalChangedMeanwhile;
import dev.goodword.interviews.proposing.ProposalEntry;
import dev.goodword.interviews.proposing.ProposalId;
import dev.goodword.interviews.proposing.ProposalState;
import dev.goodword.interviews.proposing.ProposalSummary;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.interviews.proposing.UnknownProposal;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Times to choose from, from the proposal to the talk, as the candidate hears of them.
 */
@Tag("long-on-mysql")
@GoodwordTest
class InvitingTests {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private static final String ASKED = "Let’s talk: choose a time for Backend developer";

	private static final String REMINDED = "Have you found a time? Backend developer";

	private static final String OVER = "Your time for choosing has passed; we stay in touch";

	private static final String UNFIT = "None of the times fits: we look for another";

	/** Monday, 30 November 2026: the fifth working day after the proposal. */
	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

	private static final LocalDateTime FIRST = LocalDateTime.of(2026, 12, 1, 10, 0);

	private static final LocalDateTime SECOND = LocalDateTime.of(2026, 12, 2, 15, 0);

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
	WithdrawingApplications withdrawing;

	@Autowired
	Positions positions;

	@Autowired
	ProposingTimes proposing;

	@Autowired
	ChoosingTimes choosing;

	@Autowired
	Proposals proposals;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	SettlingInterviews settling;

	@Autowired
	Interviews interviews;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	PersonalUpdates updates;

	@Autowired
	LettersByText byText;

	@Autowired
	JdbcClient database;

	@Autowired
	MovableClock clock;

	@Autowired
	Tasks tasks;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	private Company company;

	private StaffMember recruiter;

	private PositionId position;

	private String address;

	private JobApplicationId id;

	@BeforeEach
	void somebodyIsToBeMet(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT)
				+ test.getDisplayName().replaceAll("\\D", "") + "@invited.example";
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.position = this.hiring.openPosition(this.company);
		this.id = atTheTalk("Mia O’Neill", this.address);
		this.time.by(Duration.ofHours(1));
	}

	@Test
	void asksForAChoiceAndWaitsForThem() {
		propose();
		assertThat(newest()).isNotEqualTo(ASKED);
		this.time.by(Duration.ofMinutes(6));
		OutgoingMail asked = newestMail();
		assertThat(asked.subject()).isEqualTo(ASKED);
		assertThat(asked.text()).contains("Tue 1 Dec, 10:00", "Wed 2 Dec, 15:00", "45 minutes, by video",
				"We keep this open for you until Monday, 30 November 2026", "Choose a time");
		PromiseSummary promise = promise();
		assertThat(promise.kind()).isEqualTo(PromiseKind.INVITATION_OUT);
		assertThat(promise.toldDate()).isEqualTo(MONDAY);
		assertThat(promise.deadlineAt()).isEqualTo("2026-11-30T15:59:00Z");
		assertThat(this.promises.history(this.id)).filteredOn((kept) -> kept.kind() == PromiseKind.NEXT_ROUND)
			.extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_DECISION);
	}

	@Test
	void remindsTwiceThenCallsThenStaysInTouchAndBreaksNothing() {
		invite();
		this.time.until(Instant.parse("2026-11-25T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(1);
		this.time.until(Instant.parse("2026-11-27T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(2);
		assertThat(tasks()).isEmpty();
		this.time.until(Instant.parse("2026-11-30T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(2);
		assertThat(tasks()).containsExactly(ChoosingTimes.CALL_TASK);
		this.time.until(Instant.parse("2026-12-01T01:00:00Z"));
		assertThat(newest()).isEqualTo(OVER);
		assertThat(newestMail().text()).contains("The times that lie ahead stay open", "does not count against you");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INVITATION);
		assertThat(this.proposals.live(this.id).orElseThrow().state()).isEqualTo(ProposalState.LEFT_OPEN);
		assertThat(this.promises.history(this.id)).noneMatch((promise) -> promise.state() == PromiseState.BROKEN);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
		assertThat(tasks()).containsExactly(ChoosingTimes.CALL_TASK);
	}

	@Test
	void aChoiceAgreesTheTalkAndNothingRemindsAnyMore() {
		ProposalId asked = invite();
		this.choosing.choose(this.id, asked, SECOND);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo("Confirmed: Wed 2 Dec, 15:00, Backend developer");
		assertThat(promise().kind()).isEqualTo(PromiseKind.INTERVIEW_BOOKED);
		assertThat(promise().toldDate()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(this.interviews.log(this.id)).singleElement().satisfies((entry) -> {
			assertThat(entry.askedBy()).isEqualTo(Side.CANDIDATE);
			assertThat(entry.actor()).isNull();
		});
		this.time.until(Instant.parse("2026-12-02T03:00:00Z"));
		assertThat(subjects()).noneMatch(REMINDED::equals).noneMatch(OVER::equals);
		assertThat(newest()).startsWith("Tomorrow").contains("15:00");
		assertThat(tasks()).isEmpty();
	}

	@Test
	void aReminderThatWaitedForTheMailServerFallsWithTheChoice() {
		ProposalId asked = invite();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-25T04:00:00Z"));
		assertThat(this.messages.forStaff(this.id)).extracting(MessageRecord::kind)
			.contains(MessageKind.INVITATION_REMINDER);
		this.choosing.choose(this.id, asked, SECOND);
		this.mail.reset();
		this.time.by(Duration.ofMinutes(30));
		assertThat(subjects()).noneMatch(REMINDED::equals);
		assertThat(newest()).startsWith("Confirmed: Wed 2 Dec");
		assertThat(this.messages.forStaff(this.id)).filteredOn((sent) -> sent.kind() == MessageKind.INVITATION_REMINDER)
			.extracting(MessageRecord::state)
			.containsExactly(MessageState.SUPERSEDED);
	}

	@Test
	void anOutageThatEndsOnTheDayOfTheNextReminderSendsOneOfThem() {
		invite();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-27T00:30:00Z"));
		this.mail.reset();
		this.time.until(Instant.parse("2026-11-28T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(1);
		assertThat(reminders()).containsExactlyInAnyOrder(MessageState.ACCEPTED, MessageState.SUPERSEDED);
	}

	@Test
	void anOutageOverBothRemindersSendsTheLaterOne() {
		invite();
		this.mail.failToConnect(new MailUnreachable("away", false, null));
		this.time.until(Instant.parse("2026-11-27T04:30:00Z"));
		this.mail.reset();
		this.time.until(Instant.parse("2026-11-28T04:00:00Z"));
		assertThat(subjects()).filteredOn(REMINDED::equals).hasSize(1);
		assertThat(reminders()).containsExactlyInAnyOrder(MessageState.ACCEPTED, MessageState.SUPERSEDED);
	}

	@Test
	void takingBackWhatIsLeftOfThemIsToldAndTheDateStands() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-11-30T22:00:00Z"));
		PromiseSummary owed = promise();
		this.proposing.takeBack(this.id, asked, null, this.recruiter);
		this.time.until(Instant.parse("2026-12-01T04:00:00Z"));
		assertThat(newest()).isEqualTo("The times for our talk are no longer open");
		assertThat(newestMail().text()).contains("by Thursday, 3 December 2026").doesNotContain("Why:");
		assertThat(promise().id()).isEqualTo(owed.id());
	}

	@RepeatedTest(3)
	void oneOfTwoWhoChooseOneColleagueAtOnceIsRefused() {
		ProposalId asked = invite();
		this.id = atTheTalk("Li Lei", "other." + this.address);
		JobApplicationId one = this.proposals.proposal(asked).application();
		JobApplicationId other = this.id;
		ProposalId also = propose(null, MONDAY, FIRST.plusMinutes(30), SECOND.plusDays(2));

		List<Object> came = AtOnce.run(() -> choose(one, asked, FIRST),
				() -> choose(other, also, FIRST.plusMinutes(30)));

		assertThat(came).filteredOn(Refused.class::isInstance)
			.singleElement()
			.extracting("message")
			.isEqualTo("interviews.refused.choiceTaken");
		assertThat(came).filteredOn(Throwable.class::isInstance).hasSize(1);
		assertThat(this.interviews.booked(one).size() + this.interviews.booked(other).size()).isOne();
	}

	@Test
	void oneOfTwoTabsWinsAndTheOtherHearsSo() {
		ProposalId asked = invite();
		List<CompletableFuture<Boolean>> tabs = List.of(inATab(asked, FIRST), inATab(asked, SECOND));
		assertThat(tabs).extracting(CompletableFuture::join).containsExactlyInAnyOrder(true, false);
		assertThat(this.interviews.booked(this.id)).hasSize(1);
		assertThat(acts()).containsExactly(ProposalAct.PROPOSED, ProposalAct.CHOSEN);
	}

	private CompletableFuture<Boolean> inATab(ProposalId asked, LocalDateTime start) {
		return CompletableFuture.supplyAsync(() -> {
			try {
				this.choosing.choose(this.id, asked, start);
				return true;
			}
			catch (Refused ex) {
				return false;
			}
		});
	}

	@Test
	void choosingTheSameTwiceChangesNothingAndAnotherIsRefused() {
		ProposalId asked = invite();
		this.choosing.choose(this.id, asked, FIRST);
		this.choosing.choose(this.id, asked, FIRST);
		assertRefused("interviews.refused.choiceMade", () -> this.choosing.choose(this.id, asked, SECOND));
		assertRefused("interviews.refused.choiceMade", () -> this.choosing.noneFits(this.id, asked, "Sundays."));
		assertThat(this.interviews.booked(this.id)).singleElement()
			.satisfies((talk) -> assertThat(talk.plan().appointment().localStart()).isEqualTo(FIRST));
	}

	@Test
	void choosesInTimeAfterTheirDayToo() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		assertRefused("interviews.refused.choicePassed", () -> this.choosing.choose(this.id, asked, FIRST));
		this.choosing.choose(this.id, asked, SECOND);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).startsWith("Confirmed: Wed 2 Dec");
		assertThat(tasks()).isEmpty();
	}

	@Test
	void nobodyIsMetTwiceAtOneTime() {
		ProposalId asked = invite();
		JobApplicationId other = atTheTalk("Li Lei", "other." + this.address);
		this.arranging.book(other, times(SECOND, FIRST).at(new Appointment(FIRST.plusMinutes(15), SHANGHAI, 45)),
				this.applications.summary(other).version(), this.recruiter);
		assertThat(this.choosing.free(this.proposals.proposal(asked))).extracting(Appointment::localStart)
			.containsExactly(SECOND);
		assertRefused("interviews.refused.choiceTaken", () -> this.choosing.choose(this.id, asked, FIRST));
		this.choosing.choose(this.id, asked, SECOND);
	}

	@Test
	void noneFittingHandsTheBallBackWithADateAndATask() {
		ProposalId asked = invite();
		assertRefused("interviews.refused.choiceWords", () -> this.choosing.noneFits(this.id, asked, " "));
		this.choosing.noneFits(this.id, asked, "Any afternoon after 3 December.");
		this.choosing.noneFits(this.id, asked, "Any afternoon after 3 December.");
		this.time.by(Duration.ofMinutes(1));
		assertThat(newestMail().text()).contains("You wrote: Any afternoon after 3 December.",
				"You will hear from us by");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INVITATION);
		assertThat(tasks()).containsExactly(ChoosingTimes.ANSWER_TASK);
		assertRefused("interviews.refused.choiceAnswered", () -> this.choosing.choose(this.id, asked, SECOND));
		ProposalId again = propose(null, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(2));
		this.time.by(Duration.ofMinutes(6));
		assertThat(tasks()).isEmpty();
		this.choosing.choose(this.id, again, SECOND.plusDays(2));
		assertThat(promise().kind()).isEqualTo(PromiseKind.INTERVIEW_BOOKED);
	}

	@Test
	void whoeverAnswersTheNightAfterTheirDayIsToldSoAndTheDateStands() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-11-30T22:00:00Z"));
		PromiseSummary owed = promise();
		assertThat(owed.kind()).isEqualTo(PromiseKind.AFTER_INVITATION);
		assertThat(subjects()).noneMatch(OVER::equals);
		this.choosing.noneFits(this.id, asked, "Any afternoon after 3 December.");
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo(UNFIT);
		assertThat(newestMail().text()).contains("You wrote: Any afternoon after 3 December.",
				"You will hear from us by Thursday, 3 December 2026");
		assertThat(promise().id()).isEqualTo(owed.id());
		assertThat(tasks()).containsExactly(ChoosingTimes.ANSWER_TASK);
		this.time.until(Instant.parse("2026-12-01T04:00:00Z"));
		assertThat(subjects()).noneMatch(OVER::equals).filteredOn(UNFIT::equals).hasSize(1);
	}

	@Test
	void whoeverAnswersDaysAfterTheirDayIsToldTheDateThatRuns() {
		ProposalId asked = propose(null, MONDAY, FIRST, LocalDateTime.of(2026, 12, 11, 15, 0));
		this.time.by(Duration.ofMinutes(6));
		this.time.until(Instant.parse("2026-12-04T06:00:00Z"));
		PromiseSummary held = promise();
		assertThat(held.kind()).isEqualTo(PromiseKind.AFTER_FIRST_HOLD);
		this.choosing.noneFits(this.id, asked, "Any afternoon.");
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo(UNFIT);
		assertThat(promise().id()).isEqualTo(held.id());
	}

	@Test
	void takingItBackBeforeItLeftLeavesNoTrace() {
		PromiseSummary before = promise();
		propose();
		MessageRecord letter = this.messages.undoable(List.of(this.id))
			.stream()
			.filter((message) -> message.kind() == MessageKind.INTERVIEW_INVITATION)
			.findFirst()
			.orElseThrow();
		assertThat(this.messages.undo(letter.id(), this.recruiter)).isTrue();
		assertThat(promise()).satisfies((promise) -> {
			assertThat(promise.id()).isEqualTo(before.id());
			assertThat(promise.toldDate()).isEqualTo(before.toldDate());
		});
		this.time.by(Duration.ofHours(2));
		assertThat(subjects()).noneMatch(ASKED::equals);
		assertThat(this.proposals.live(this.id)).isEmpty();
	}

	@Test
	void takingOtherTimesBackLeavesThoseTheyKnow() {
		ProposalId asked = invite();
		PromiseSummary theirs = promise();
		propose(asked, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(1));
		undoInvitation();
		assertStandsAgain(asked, theirs);
		this.time.until(Instant.parse("2026-11-25T04:00:00Z"));
		assertThat(subjects()).containsOnlyOnce(ASKED).filteredOn(REMINDED::equals).hasSize(1);
		this.choosing.choose(this.id, asked, SECOND);
		assertThat(promise().kind()).isEqualTo(PromiseKind.INTERVIEW_BOOKED);
	}

	@Test
	void takingTheThirdTimesBackLeavesTheFirstWhenNobodyHeardOfTheSecond() {
		ProposalId asked = invite();
		PromiseSummary theirs = promise();
		ProposalId second = propose(asked, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(1));
		this.time.by(Duration.ofMinutes(1));
		propose(second, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(2));
		this.time.by(Duration.ofMinutes(1));
		undoInvitation();
		assertStandsAgain(asked, theirs);
		assertThat(this.proposals.proposal(second).state()).isEqualTo(ProposalState.REPLACED);
	}

	@Test
	void takingOtherTimesBackLeavesOpenWhatWasLeftOpen() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-12-01T02:30:00Z"));
		PromiseSummary ours = promise();
		propose(asked, LocalDate.of(2026, 12, 4), LocalDateTime.of(2026, 12, 4, 10, 0),
				LocalDateTime.of(2026, 12, 7, 10, 0));
		undoInvitation();
		assertThat(promise().id()).isEqualTo(ours.id());
		assertThat(this.proposals.live(this.id)).get().satisfies((left) -> {
			assertThat(left.id()).isEqualTo(asked);
			assertThat(left.state()).isEqualTo(ProposalState.LEFT_OPEN);
		});
		this.choosing.choose(this.id, asked, SECOND);
	}

	@Test
	void takingLeftTimesBackLeavesAColleaguesLetterAlone() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-12-01T02:30:00Z"));
		this.updates.send(this.id, "Zhao Min is back on Thursday.", 3, this.recruiter);
		PromiseSummary written = promise();
		assertThat(written.kind()).isEqualTo(PromiseKind.AFTER_UPDATE);
		this.proposing.takeBack(this.id, asked, null, this.recruiter);
		assertThat(promise().id()).isEqualTo(written.id());
		this.time.by(Duration.ofMinutes(30));
		assertThat(newestMail().text()).contains("Zhao Min is back on Thursday.");
	}

	@Test
	void stoppedWordsTakeTheirTimesWithThem() {
		PromiseSummary before = promise();
		ProposalId asked = propose();
		stopInvitation();
		assertThat(this.proposals.proposal(asked).state()).isEqualTo(ProposalState.TAKEN_BACK);
		assertThat(promise().id()).isEqualTo(before.id());
		assertThat(tasks()).containsExactly(Aftermath.CALL_TASK);
		decline();
		this.time.by(Duration.ofHours(2));
		assertThat(subjects()).noneMatch((subject) -> subject.contains("no longer open"));
	}

	@Test
	void stoppedWordsAboutOtherTimesLeaveThoseTheyKnow() {
		ProposalId asked = invite();
		PromiseSummary theirs = promise();
		propose(asked, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(1));
		stopInvitation();
		assertStandsAgain(asked, theirs);
	}

	@Test
	void nobodyIsDeclinedWhoCanStillChoose() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		assertThat(this.proposals.live(this.id).orElseThrow().state()).isEqualTo(ProposalState.LEFT_OPEN);
		assertRefused("interviews.refused.proposed", this::decline);
		assertRefused("interviews.refused.proposed", () -> moveTo(StageKind.DECISION, this.id));
		this.time.until(Instant.parse("2026-12-02T07:00:01Z"));
		assertThat(this.proposals.live(this.id)).map(ProposalSummary::id).contains(asked);
		decline();
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void saysNothingOfAHoldForTheLawToWhoeverChooses() {
		ProposalId asked = invite();
		this.time.until(Instant.parse("2026-12-01T03:00:00Z"));
		this.database.sql("""
				insert into legal_hold (hold_id, application_id, state, live, reason, until_day, ends_at, asked_by,
				asked_at, version) values (:hold, :id, 'STANDING', 'STANDING', 'A court asks.', '2026-12-10',
				'2026-12-10 16:00:00', :who, '2026-12-01 02:00:00', 0)""")
			.param("hold", Columns.bytes(asked.value()))
			.param("id", Columns.bytes(this.id.value()))
			.param("who", Columns.bytes(this.recruiter.id().value()))
			.update();
		assertRefused("interviews.refused.choiceGone", () -> this.choosing.choose(this.id, asked, SECOND));
		assertThat(this.interviews.booked(this.id)).isEmpty();
		this.database.sql("delete from legal_hold where application_id = :id")
			.param("id", Columns.bytes(this.id.value()))
			.update();
	}

	private void undoInvitation() {
		MessageRecord letter = this.messages.undoable(List.of(this.id))
			.stream()
			.filter((message) -> message.kind() == MessageKind.INTERVIEW_INVITATION)
			.reduce((one, other) -> (one.times().createdAt().isAfter(other.times().createdAt())) ? one : other)
			.orElseThrow();
		assertThat(this.messages.undo(letter.id(), this.recruiter)).isTrue();
	}

	private void stopInvitation() {
		List<String> numbers = this.database
			.sql("select template_number from message where application_id = :id and kind = 'INTERVIEW_INVITATION'")
			.param("id", Columns.bytes(this.id.value()))
			.query(String.class)
			.list();
		assertThat(this.byText.stop(this.company.id(), numbers, this.clock.instant())).isPositive();
	}

	private void assertStandsAgain(ProposalId known, PromiseSummary theirs) {
		assertThat(this.proposals.live(this.id)).get().satisfies((live) -> {
			assertThat(live.id()).isEqualTo(known);
			assertThat(live.state()).isEqualTo(ProposalState.OPEN);
			assertThat(this.proposals.entry(live.occasion())).map(ProposalEntry::act).contains(ProposalAct.PROPOSED);
		});
		assertThat(this.proposals.latest(this.id)).map(ProposalSummary::id).contains(known);
		assertThat(promise().id()).isEqualTo(theirs.id());
		assertThat(promise().toldDate()).isEqualTo(theirs.toldDate());
	}

	@Test
	void takingItBackNeedsAReasonIsToldAndOwesADate() {
		ProposalId asked = invite();
		assertRefused("interviews.refused.reason", () -> this.proposing.takeBack(this.id, asked, null, this.recruiter));
		this.proposing.takeBack(this.id, asked, "Zhao Min is ill.", this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).isEqualTo("The times for our talk are no longer open");
		assertThat(newestMail().text()).contains("Why: Zhao Min is ill.", "Your application stays open");
		assertThat(promise().kind()).isEqualTo(PromiseKind.AFTER_INVITATION);
		assertRefused("interviews.refused.choiceGone", () -> this.choosing.choose(this.id, asked, FIRST));
		assertThatExceptionOfType(ProposalChangedMeanwhile.class)
			.isThrownBy(() -> this.proposing.takeBack(this.id, asked, "Again.", this.recruiter));
		this.time.until(Instant.parse("2026-11-25T06:00:00Z"));
		assertThat(subjects()).noneMatch(REMINDED::equals);
	}

	@Test
	void otherTimesTakeThePlaceOfThoseThatAreOut() {
		ProposalId asked = invite();
		assertThatExceptionOfType(ProposalChangedMeanwhile.class)
			.isThrownBy(() -> propose(null, MONDAY, FIRST, SECOND));
		ProposalId again = propose(asked, LocalDate.of(2026, 12, 1), SECOND, SECOND.plusDays(1));
		this.time.by(Duration.ofMinutes(6));
		assertThat(newestMail().text()).contains("these take the place of the ones before", "Thu 3 Dec, 15:00");
		assertThat(promise().toldDate()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertRefused("interviews.refused.choiceReplaced", () -> this.choosing.choose(this.id, asked, SECOND));
		this.choosing.choose(this.id, again, SECOND);
		assertThat(acts()).containsExactly(ProposalAct.PROPOSED, ProposalAct.REPLACED, ProposalAct.PROPOSED,
				ProposalAct.CHOSEN);
	}

	@Test
	void agreeingOnTheTelephoneEndsTheWaiting() {
		ProposalId asked = invite();
		this.arranging.book(this.id, times(FIRST, SECOND).at(new Appointment(FIRST.plusHours(3), SHANGHAI, 45)),
				this.applications.summary(this.id).version(), this.recruiter);
		assertThat(promise().kind()).isEqualTo(PromiseKind.INTERVIEW_BOOKED);
		assertThat(this.proposals.proposal(asked).state()).isEqualTo(ProposalState.OVERTAKEN);
		assertRefused("interviews.refused.choiceGone", () -> this.choosing.choose(this.id, asked, FIRST));
		assertRefused("interviews.refused.ahead", () -> propose(null, MONDAY, FIRST, SECOND));
	}

	@Test
	void nobodyIsDeclinedOrMovedWhileTheyChoose() {
		ProposalId asked = invite();
		assertRefused("interviews.refused.proposed", this::decline);
		assertRefused("interviews.refused.proposed", () -> moveTo(StageKind.DECISION, this.id));
		this.proposing.takeBack(this.id, asked, "The team has to plan anew.", this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		decline();
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void whoeverLeavesIsAskedNoMore() {
		ProposalId asked = invite();
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofDays(10));
		assertThat(newest()).isEqualTo("Your application for Backend developer is withdrawn");
		assertThat(this.proposals.proposal(asked).state()).isEqualTo(ProposalState.OVERTAKEN);
		assertRefused("interviews.refused.choiceGone", () -> this.choosing.choose(this.id, asked, SECOND));
	}

	@Test
	void aMissedTalkShowsTheTimesThatAreLeft() {
		ProposalId asked = invite();
		this.choosing.choose(this.id, asked, FIRST);
		this.time.until(Instant.parse("2026-12-01T02:20:00Z"));
		this.settling.missed(this.id, this.interviews.next(this.id).orElseThrow().id(), InterviewAct.CANDIDATE_ABSENT,
				null, this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).startsWith("We missed you today");
		assertThat(newestMail().text()).contains("Choose a new time on your page", "You will hear from us by");
		assertThat(promise().kind()).isEqualTo(PromiseKind.NEW_TIME);
		this.choosing.choose(this.id, asked, SECOND);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).startsWith("Confirmed: Wed 2 Dec");
	}

	@Test
	void ourOwnAbsenceShowsThemTooAndTheLastTimeLeavesNone() {
		ProposalId asked = invite();
		this.choosing.choose(this.id, asked, FIRST);
		this.time.until(Instant.parse("2026-12-01T02:05:00Z"));
		this.settling.nobodyThere(this.id, this.interviews.next(this.id).orElseThrow().id());
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest()).startsWith("We let you down today");
		assertThat(newestMail().text()).contains("You can also choose one on your page");
		this.choosing.choose(this.id, asked, SECOND);
		this.time.until(Instant.parse("2026-12-02T07:05:00Z"));
		this.settling.nobodyThere(this.id, this.interviews.next(this.id).orElseThrow().id());
		this.time.by(Duration.ofMinutes(1));
		assertThat(newestMail().text()).contains("You were there at 15:00").doesNotContain("choose one on your page");
		assertThat(this.proposals.live(this.id)).isEmpty();
	}

	@Test
	void nobodyElsesTimesCanBeChosen() {
		ProposalId asked = invite();
		JobApplicationId other = atTheTalk("Li Lei", "other." + this.address);
		assertThatExceptionOfType(UnknownProposal.class).isThrownBy(() -> this.choosing.choose(other, asked, FIRST));
		assertThatExceptionOfType(UnknownProposal.class)
			.isThrownBy(() -> this.choosing.noneFits(other, asked, "Never."));
		assertRefused("interviews.refused.choiceUnknown",
				() -> this.choosing.choose(this.id, asked, FIRST.plusMinutes(1)));
	}

	private ProposalId propose() {
		return propose(null, MONDAY, FIRST, SECOND);
	}

	private ProposalId propose(ProposalId seen, LocalDate answerBy, LocalDateTime... starts) {
		return this.proposing.propose(this.id, times(starts), answerBy, seen, this.recruiter);
	}

	private ProposalId invite() {
		ProposalId asked = propose();
		this.time.by(Duration.ofMinutes(6));
		assertThat(newest()).isEqualTo(ASKED);
		return asked;
	}

	private Object choose(JobApplicationId whose, ProposalId from, LocalDateTime start) {
		this.choosing.choose(whose, from, start);
		return whose;
	}

	private List<MessageState> reminders() {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((sent) -> sent.kind() == MessageKind.INVITATION_REMINDER)
			.map(MessageRecord::state)
			.toList();
	}

	private ProposedTimes times(LocalDateTime... starts) {
		return new ProposedTimes(Arrays.asList(starts), SHANGHAI, 45, MeetingMode.VIDEO, "https://meet.example/7f3k",
				Set.of(this.recruiter.id()), "One of your projects.", false);
	}

	private JobApplicationId atTheTalk(String name, String mailed) {
		JobApplicationId application = this.applying.handIn(this.hiring.application(this.position, name, mailed))
			.application();
		moveTo(StageKind.INTERVIEW, application);
		return application;
	}

	private void moveTo(StageKind kind, JobApplicationId application) {
		this.moving.move(application,
				new Move(
						this.positions.pipeline(this.position)
							.stream()
							.filter((stage) -> stage.kind() == kind)
							.findFirst()
							.orElseThrow()
							.id(),
						this.applications.summary(application).version(), "Clear letter.", false,
						"Your clear answers."),
				this.recruiter);
	}

	private void decline() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks.", null, null), this.recruiter);
	}

	private PromiseSummary promise() {
		return this.promises.active(this.id).orElseThrow();
	}

	private List<String> tasks() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private List<ProposalAct> acts() {
		return this.proposals.log(this.id).stream().map(ProposalEntry::act).toList();
	}

	private static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage(why);
	}

	private List<String> subjects() {
		return this.mail.handedTo(this.address).stream().map(OutgoingMail::subject).toList();
	}

	private String newest() {
		return newestMail().subject();
	}

	private OutgoingMail newestMail() {
		List<OutgoingMail> all = this.mail.handedTo(this.address);
		return all.get(all.size() - 1);
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A date lives and dies with the letter that tells it: whatever happens to the letter,
 * what the candidate counts on is judged.
 */
@Tag("long-on-mysql")
@GoodwordTest
@Import(ToldDatesTests.Deaf.class)
class ToldDatesTests {

	private static final Instant FRIDAY = Instant.parse("2026-11-27T02:00:00Z");

	private static final Instant DEADLINE = Instant.parse("2026-11-30T10:00:00Z");

	private static final String STEP = "Good news: the next step";

	private static final String APOLOGY = "We broke our word to you";

	private static int serial;

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
	Positions positions;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	MailAuthority authority;

	@Autowired
	Tasks tasks;

	@Autowired
	Outbox outbox;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	Deaf deaf;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private PositionId position;

	private StaffMember recruiter;

	private JobApplicationId id;

	private String address;

	@BeforeEach
	void somebodyApplies() {
		this.database.sql("update promise set active = null, next_step_at = null").update();
		this.database
			.sql("update message set state = 'CANCELLED', owed_at = null"
					+ " where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.position = this.hiring.openPosition(this.company);
		this.address = "dated" + ++serial + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mia", this.address)).application();
		this.outbox.runDue();
	}

	@Test
	void givesTheOldDateBackWhenTheStepIsGoneBackOnBeforeItsLetter() {
		PromiseSummary first = active();
		move(StageKind.INTERVIEW, false);
		move(StageKind.SCREEN, true);

		this.time.by(Duration.ofHours(1));

		assertThat(state(MessageKind.NEXT_STEP)).isEqualTo(MessageState.CANCELLED);
		assertThat(active().id()).isEqualTo(first.id());
		this.time.until(DEADLINE.plusSeconds(60));
		assertThat(sent("no decision yet")).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_UPDATE);
	}

	@Test
	void tellsTheStepAllTheSameAfterASilentMoveOnwards() {
		PromiseSummary first = active();
		move(StageKind.INTERVIEW, false);
		move(StageKind.DECISION, true);

		this.time.by(Duration.ofHours(1));

		assertThat(sent(STEP)).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void tellsTheStepThatWasDroppedWhileADecisionStood() {
		this.clock.moveBy(Duration.ofHours(49));
		move(StageKind.INTERVIEW, false);
		decline();
		this.time.by(Duration.ofMinutes(40));
		assertThat(state(MessageKind.NEXT_STEP)).isEqualTo(MessageState.SUPERSEDED);

		assertThat(this.messages.undo(waiting(MessageKind.NOT_SELECTED_EARLY).id(), this.recruiter)).isTrue();
		this.time.by(Duration.ofHours(1));

		assertThat(sent(STEP)).hasSize(1);
		assertThat(active().kind()).isEqualTo(PromiseKind.NEXT_ROUND);
	}

	@Test
	void tellsTheEarlierStepWhenTheMoveThatOvertookItIsUndone() {
		move(StageKind.INTERVIEW, false);
		PromiseSummary step = active();
		this.clock.moveBy(Duration.ofMinutes(1));
		StageMoveId second = move(StageKind.DECISION, false);
		this.clock.moveBy(Duration.ofMinutes(25));
		this.database.sql("update message set not_before = ? where cause_id = ?")
			.params(LocalDateTime.ofInstant(this.clock.instant().plusSeconds(600), ZoneOffset.UTC),
					Columns.bytes(second.value()))
			.update();
		this.outbox.runDue();
		assertThat(sent(STEP)).isEmpty();

		this.moving.undoMove(this.id, second, this.recruiter);
		this.time.by(Duration.ofHours(1));

		assertThat(sent(STEP)).hasSize(1);
		assertThat(active().id()).isEqualTo(step.id());
	}

	@Test
	void breaksTheDateTheyCountOnWhenTheLetterWithTheNewOneIsRefused() {
		PromiseSummary first = active();
		this.time.until(FRIDAY);
		this.mail.answerWith((sent) -> sent.subject().contains(STEP)
				? new MailOutcome(MailOutcome.Kind.FAILED, 554, "5.7.1", "no", true) : RecordingMail.ACCEPTED);
		move(StageKind.INTERVIEW, false);
		assertThat(active().deadlineAt()).isAfter(DEADLINE);

		this.time.until(DEADLINE.plusSeconds(7200));

		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.BROKEN);
		assertThat(sent(APOLOGY)).singleElement().satisfies((sent) -> assertThat(sent.text()).contains("Mon 30 Nov"));
	}

	@Test
	void sendsAtOnceWhenTheDateBeforeEndsSoonAlsoAfterMoveUndoAndMove() {
		PromiseSummary first = active();
		this.clock.moveTo(DEADLINE.minusSeconds(120));
		this.moving.undoMove(this.id, move(StageKind.ASSESS, false), this.recruiter);
		this.clock.moveBy(Duration.ofSeconds(5));
		move(StageKind.INTERVIEW, false);

		this.time.runDue();

		assertThat(sent(STEP)).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void judgesTheFirstDateWhenASecondStepOvertakesTheLetterOfTheFirst() {
		PromiseSummary first = active();
		move(StageKind.INTERVIEW, false);
		this.clock.moveBy(Duration.ofSeconds(30));
		move(StageKind.DECISION, false);

		this.time.by(Duration.ofHours(1));

		assertThat(sent(STEP)).hasSize(1);
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactlyInAnyOrder(PromiseState.KEPT_DECISION, PromiseState.VOID, active().state());
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void apologisesOnTheToldDayWhenTheNoMayOnlyLeaveAfterIt() {
		this.time.until(Instant.parse("2026-12-03T09:30:00Z"));
		nothingGoesOutByItself();
		this.time.until(Instant.parse("2026-12-04T09:30:00Z"));
		PromiseSummary held = active();
		assertThat(this.messages.previewDecline(this.id, words()).late()).isTrue();
		decline();

		this.time.until(held.deadlineAt().plusSeconds(7200));

		assertThat(sent(APOLOGY)).singleElement().satisfies((sent) -> assertThat(sent.text()).contains("Fri 4 Dec"));
		PromiseSummary repair = active();
		assertThat(this.messages.undo(waiting(MessageKind.NOT_SELECTED_EARLY).id(), this.recruiter)).isTrue();
		this.time.by(Duration.ofHours(20));
		assertThat(active()).isEqualTo(repair);
		assertThat(sent(APOLOGY)).singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("8 December 2026"));
	}

	/** As when the clock stood still on the morning of the told day. */
	private void nothingGoesOutByItself() {
		this.database.sql("update promise set hold_at = null where active = 1").update();
	}

	@Test
	void apologisesOnceAndLeavesTheRestToPeople() {
		this.time.until(Instant.parse("2026-12-03T09:30:00Z"));
		nothingGoesOutByItself();
		this.time.until(Instant.parse("2027-02-01T02:00:00Z"));

		assertThat(sent("no decision yet")).hasSize(1);
		assertThat(sent(APOLOGY)).hasSize(1);
		assertThat(this.promises.history(this.id)).hasSize(3);
		assertThat(active().state()).isEqualTo(PromiseState.BROKEN);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).contains("ANSWER_CANDIDATE");

		move(StageKind.INTERVIEW, false);
		this.time.by(Duration.ofHours(1));
		assertThat(sent(STEP)).hasSize(1);
		assertThat(active().kind()).isEqualTo(PromiseKind.NEXT_ROUND);
	}

	@Test
	void neverApologisesBecauseATalkWasWrittenDownLate() {
		this.time.until(FRIDAY);
		this.applications.recordInterviewHeld(this.id, Instant.parse("2026-11-24T08:00:00Z"), false, this.recruiter);

		assertThat(active().toldDate()).isEqualTo("2026-11-30");
		this.time.until(Instant.parse("2026-11-30T01:00:00Z"));

		assertThat(sent(APOLOGY)).isEmpty();
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.doesNotContain(PromiseState.BROKEN);
		assertThat(this.mail.handedTo(this.address)).last()
			.satisfies((sent) -> assertThat(sent.text()).contains("Monday, 30 November 2026"));
	}

	@Test
	void namesNoOutdatedDateInTheNoteAboutReading() {
		this.applications.recordRead(this.id, this.recruiter);
		this.clock.moveBy(Duration.ofHours(1));
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);

		this.time.by(Duration.ofHours(30));

		assertThat(state(MessageKind.UNDER_REVIEW)).isEqualTo(MessageState.SUPERSEDED);
	}

	@Test
	void givesNoSilentStepAwayAndNamesNobodyOfAnotherCompany() {
		this.hiring.staff(Grant.in(this.hiring.company().id(), Role.HR_HEAD));
		move(StageKind.OFFER, true);
		nothingGoesOutByItself();

		this.time.until(Instant.parse("2026-12-05T01:00:00Z"));

		assertThat(sent(APOLOGY)).singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("the decision on your application")
				.contains("Chen Yu answers for it.")
				.doesNotContainIgnoringCase("offer"));
	}

	@Test
	void namesNoClosureInWhichTheToldDayItselfLies() {
		this.clock.moveTo(Instant.parse("2026-09-23T02:00:00Z"));
		NewApplication form = this.hiring.application(this.position, "Ann", "ann" + ++serial + "@mail.example");
		ContactDetails abroad = new ContactDetails("Ann", null, new EmailAddress(form.contact().email().value()), null,
				LocaleTag.EN, ZoneId.of("Europe/London"), "GB");
		this.applying.handIn(new NewApplication(form.position(), abroad, null, null, List.of(), Map.of(), null, null,
				form.consents(), form.formStartedAt(), null, form.idempotencyKey()));
		this.outbox.runDue();

		assertThat(this.mail.handedTo(form.contact().email().value())).singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("1 October 2026").doesNotContain("7 October"));
	}

	@Test
	void neverSendsAgainWhatTheServerTookAlthoughNobodyCouldHearOfIt() {
		PromiseSummary first = active();
		move(StageKind.INTERVIEW, false);
		this.deaf.deaf = true;
		try {
			this.time.by(Duration.ofHours(3));
			assertThat(sent(STEP)).hasSize(1);
			assertThat(state(MessageKind.NEXT_STEP)).isEqualTo(MessageState.ACCEPTED);
			assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.SUPERSEDED);
		}
		finally {
			this.deaf.deaf = false;
		}
		this.outbox.runDue();

		assertThat(sent(STEP)).hasSize(1);
		assertThat(this.promises.promise(first.id()).state()).isEqualTo(PromiseState.KEPT_DECISION);
	}

	@Test
	void showsABadNewsThatGrewTooOldToBeSent() {
		this.clock.moveBy(Duration.ofHours(49));
		decline();
		this.database.sql("update message set expires_at = not_before where kind = 'NOT_SELECTED_EARLY'").update();

		this.time.by(Duration.ofHours(3));

		assertThat(state(MessageKind.NOT_SELECTED_EARLY)).isEqualTo(MessageState.EXPIRED);
		assertThat(this.messages.isOutcomeVisible(this.id)).isTrue();
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).contains(Aftermath.CALL_TASK);
	}

	@Test
	void sendsFromHereOnlyAfterSomebodyNamedWhoSentBefore() {
		this.database.sql("update mail_authority set environment = 'elsewhere', epoch = 7").update();
		assertThat(this.authority.isHeld()).isFalse();
		assertThat(this.authority.takeOver("elsewhere:7:0")).isFalse();
		assertThat(this.authority.isHeld()).isFalse();

		assertThat(this.authority.takeOver(this.authority.holder())).isTrue();

		assertThat(this.authority.isHeld()).isTrue();
		assertThat(this.authority.holder()).startsWith("main:1:");
		assertThat(this.authority.takeOver("elsewhere:7")).isFalse();
	}

	private StageMoveId move(StageKind kind, boolean silent) {
		Move wanted = new Move(
				this.positions.pipeline(this.position)
					.stream()
					.filter((stage) -> stage.kind() == kind)
					.findFirst()
					.orElseThrow()
					.id(),
				this.applications.summary(this.id).version(), "asked by the team", silent, "your clear answers");
		return this.moving.move(this.id, wanted, this.recruiter);
	}

	private void decline() {
		this.endings.decline(this.id, words(), this.recruiter);
	}

	private Ending words() {
		return new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null);
	}

	private PromiseSummary active() {
		return this.promises.active(this.id).orElseThrow();
	}

	private MessageState state(MessageKind kind) {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((message) -> message.kind() == kind)
			.findFirst()
			.orElseThrow()
			.state();
	}

	private MessageRecord waiting(MessageKind kind) {
		return this.messages.undoable(List.of(this.id))
			.stream()
			.filter((message) -> message.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private List<OutgoingMail> sent(String words) {
		return this.mail.handedTo(this.address).stream().filter((sent) -> sent.subject().contains(words)).toList();
	}

	/** Somebody who listens and cannot bear what a mail server answered. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Deaf {

		volatile boolean deaf;

		@EventListener
		void on(CandidateTold fact) {
			if (this.deaf) {
				throw new UnsupportedOperationException("cannot hear");
			}
		}

	}

}

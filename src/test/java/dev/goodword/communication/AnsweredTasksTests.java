package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens ends the tasks it answers, kind by kind, and no others. */
@Tag("long-on-mysql")
@GoodwordTest
class AnsweredTasksTests {

	private static final String ANSWER = "ANSWER_CANDIDATE";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	Positions positions;

	@Autowired
	Tasks tasks;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		this.database.sql("update promise set active = null").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(this.position, "Mia O'Neill").application();
		this.time.runDue();
	}

	@AfterEach
	void healTheServer() {
		this.mail.reset();
	}

	@Test
	void nobodyHasToAnswerOnceTheNextStepWasTold() {
		breakTheApology();
		move(StageKind.INTERVIEW, false);
		assertThat(open()).containsExactly(ANSWER);

		pass(Duration.ofHours(1));

		assertThat(open()).isEmpty();
		assertThat(this.tasks.of(this.id)).singleElement().satisfies((task) -> {
			assertThat(task.doneAt()).isNotNull();
			assertThat(task.doneBy()).as("nobody's merit").isNull();
		});
	}

	@Test
	void nobodyHasToAnswerOnceTheDecisionWasTold() {
		breakTheApology();
		this.tasks.add("LONG_OVERDUE", this.id, this.recruiter.id(), this.clock.instant().plus(Duration.ofDays(2)));
		decline();
		assertThat(open()).containsExactly(ANSWER, "LONG_OVERDUE");

		pass(Duration.ofDays(4));

		assertThat(this.applications.summary(this.id).told()).isEqualTo(Told.SENT);
		assertThat(open()).isEmpty();
	}

	@Test
	void nobodyHasToAnswerOnceTheDateAfterATalkWasTold() {
		breakTheApology();
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);

		pass(Duration.ofDays(1));

		assertThat(open()).isEmpty();
	}

	@Test
	void somebodyHasToAnswerUntilTheWordHasArrived() {
		breakTheApology();
		move(StageKind.SCREEN, true);
		pass(Duration.ofDays(1));
		assertThat(open()).containsExactly(ANSWER);
		refuse();
		move(StageKind.INTERVIEW, false);
		pass(Duration.ofDays(1));

		assertThat(open()).containsExactlyInAnyOrder(ANSWER, Aftermath.CALL_TASK);
	}

	@Test
	void nobodyHasToCallOnceADecisionHasArrived() {
		refuse();
		move(StageKind.INTERVIEW, false);
		pass(Duration.ofHours(1));
		assertThat(open()).containsExactly(Aftermath.CALL_TASK);
		this.mail.reset();
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);
		pass(Duration.ofDays(1));
		assertThat(open()).as("thanks tell no step").containsExactly(Aftermath.CALL_TASK);

		decline();
		pass(Duration.ofDays(4));

		assertThat(open()).isEmpty();
	}

	@Test
	void nobodyHasToCallAboutANoThatStoodOnThePageOnceItsMailLeaves() {
		this.clock.moveTo(Instant.parse("2026-11-26T02:00:00Z"));
		decline();
		this.mail.setConfigured(false);
		this.time.until(Instant.parse("2026-11-30T08:05:00Z"));
		assertThat(open()).containsExactly(Aftermath.CALL_TASK);

		this.mail.reset();
		this.time.runDue();

		assertThat(open()).isEmpty();
	}

	@Test
	void nobodyHasToCallAboutAStepThatIsUndone() {
		StageMoveId step = move(StageKind.INTERVIEW, false);
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);
		pass(Duration.ofHours(1));
		assertThat(open()).as("the talk overtook the step").containsExactly(Aftermath.CALL_TASK);

		this.moving.undoMove(this.id, step, this.recruiter);
		pass(Duration.ofHours(1));

		assertThat(open()).isEmpty();
	}

	@Test
	void nobodyHasToCompleteALetterOnceANewerOneWasTold() {
		spoilTheTitle("Developer\r\nBcc: x@y.example");
		move(StageKind.INTERVIEW, false);
		assertThat(open()).containsExactly(Writing.BLOCKED_TASK);
		spoilTheTitle("Developer");
		move(StageKind.ASSESS, false);

		pass(Duration.ofDays(1));

		assertThat(open()).isEmpty();
	}

	@Test
	void nobodyHasToCompleteALetterThatWasTakenBack() {
		spoilTheTitle("Developer\r\nBcc: x@y.example");
		StageMoveId step = move(StageKind.ASSESS, false);
		assertThat(open()).containsExactly(Writing.BLOCKED_TASK);

		this.moving.undoMove(this.id, step, this.recruiter);

		assertThat(open()).isEmpty();
	}

	@Test
	void somebodyHasToFindOutWhetherANoArrivedUntilThePersonIsErased() {
		this.clock.moveTo(Instant.parse("2026-11-26T02:00:00Z"));
		decline();
		this.mail.answerWith((sent) -> new MailOutcome(Kind.UNCERTAIN, 0, null, "", false));
		this.time.by(Duration.ofDays(1));
		assertThat(open()).contains(Aftermath.CHECK_TASK);

		this.events
			.publishEvent(new CandidateErased(this.applications.summary(this.id).candidate(), this.clock.instant()));

		assertThat(open()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Outcome.class)
	void anEndingThatOwesNoWordLeavesNothingToDo(Outcome outcome) {
		List<String> all = List.of(ANSWER, Aftermath.CALL_TASK, Aftermath.CHECK_TASK, Writing.BLOCKED_TASK);
		all.forEach((kind) -> this.tasks.add(kind, this.id, this.recruiter.id(), this.clock.instant()));

		if (!outcome.isOurNo()) {
			this.transactions.executeWithoutResult((together) -> this.events.publishEvent(new ApplicationEnded(this.id,
					new StageMoveId(new UUID(0, 1)), outcome, "X", 1, this.clock.instant())));
		}

		assertThat(open()).containsExactlyInAnyOrderElementsOf(outcome.isOurNo() ? all : List.of());
	}

	/** Nobody acts until the apology's own date is over too. */
	private void breakTheApology() {
		this.database.sql("update promise set hold_at = null where active = 1").update();
		this.time.until(Instant.parse("2026-12-14T02:00:00Z"));
		assertThat(open()).containsExactly(ANSWER);
	}

	private void refuse() {
		this.mail.answerWith((sent) -> new MailOutcome(Kind.FAILED, 554, "5.7.1", "no", true));
	}

	private void pass(Duration duration) {
		this.time.by(duration);
	}

	private void spoilTheTitle(String title) {
		this.database.sql("update job_position set title_en = ? where code = ?")
			.params(title, this.positions.summary(this.position).code())
			.update();
	}

	private List<String> open() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private StageMoveId move(StageKind kind, boolean silent) {
		this.clock.moveBy(Duration.ofSeconds(1));
		Move wanted = new Move(
				this.positions.pipeline(this.position)
					.stream()
					.filter((stage) -> stage.kind() == kind)
					.findFirst()
					.orElseThrow()
					.id(),
				this.applications.summary(this.id).version(), "Asked by the team", silent, "Your work with queues");
		return this.moving.move(this.id, wanted, this.recruiter);
	}

	private void decline() {
		this.clock.moveBy(Duration.ofSeconds(1));
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", "Clear", "Depth"), this.recruiter);
	}

}

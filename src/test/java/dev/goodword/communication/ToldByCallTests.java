package dev.goodword.communication;

import java.time.Duration;
import java.util.UUID;

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
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person said on the phone is told, whatever became of the letter. */
@GoodwordTest
class ToldByCallTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	MovingStages moving;

	@Autowired
	Positions positions;

	@Autowired
	Tasks tasks;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	Outbox outbox;

	@Autowired
	RecordingMail mail;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private String address;

	private PositionId position;

	private StaffMember recruiter;

	@BeforeEach
	void begin() {
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		HiringFixture.Company company = this.hiring.company();
		this.position = this.hiring.openPosition(company);
		this.recruiter = this.hiring.member(company.recruiter());
		this.address = "mei-" + UUID.randomUUID() + "@mail.example";
	}

	@AfterEach
	void healTheServer() {
		this.mail.reset();
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	void endsAnApplicationForThemWhenAPersonHasLookedAfterADoubt() {
		JobApplicationId id = declined();
		this.mail.answerWith((sent) -> new MailOutcome(Kind.UNCERTAIN, 0, null, null, false));
		leave(id);
		assertThat(apply().application()).as("nobody knows yet that it has ended").isNull();

		done(id, Aftermath.CHECK_TASK);

		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SENT);
		assertThat(this.promises.active(id)).isEmpty();
		assertThat(this.promises.history(id)).last()
			.satisfies((kept) -> assertThat(kept.state()).isEqualTo(PromiseState.KEPT_DECISION));
		JobApplicationId anew = apply().application();
		assertThat(anew).isNotNull().isNotEqualTo(id);
		assertThat(this.applications.summary(anew).isOpen()).isTrue();
	}

	@Test
	void keepsTheWordByACallInPlaceOfALostLetter() {
		JobApplicationId id = apply().application();
		this.mail.answerWith((sent) -> new MailOutcome(Kind.UNCERTAIN, 0, null, null, false));
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofMinutes(30));
		this.outbox.runDue();
		this.mail.reset();
		move(id);
		this.mail.answerWith((sent) -> new MailOutcome(Kind.FAILED, 550, "5.1.1", null, true));
		this.clock.moveBy(Duration.ofDays(1));
		this.outbox.runDue();
		assertThat(this.promises.history(id)).extracting(PromiseSummary::state).contains(PromiseState.SUPERSEDED);

		done(id, Aftermath.CALL_TASK);

		assertThat(this.promises.history(id)).extracting(PromiseSummary::state)
			.contains(PromiseState.KEPT_DECISION)
			.doesNotContain(PromiseState.SUPERSEDED, PromiseState.BROKEN);
		assertThat(this.promises.active(id)).get()
			.satisfies((next) -> assertThat(next.kind()).isEqualTo(PromiseKind.NEXT_ROUND));
	}

	@Test
	void countsACallAboutSomethingElseForNothing() {
		JobApplicationId id = declined();
		this.tasks.add(Aftermath.CALL_TASK, id, this.recruiter.id(), this.clock.instant());

		done(id, Aftermath.CALL_TASK);

		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
		leave(id);
		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SENT);
	}

	@Test
	void countsNothingThatNobodyDid() {
		JobApplicationId id = declined();
		this.mail.answerWith((sent) -> new MailOutcome(Kind.UNCERTAIN, 0, null, null, false));
		leave(id);

		this.tasks.answered(id, java.util.Set.of(Aftermath.CHECK_TASK));

		assertThat(this.applications.summary(id).told()).isEqualTo(Told.SCHEDULED);
	}

	private JobApplicationId declined() {
		JobApplicationId id = apply().application();
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		return id;
	}

	private void move(JobApplicationId id) {
		PipelineStage talk = this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == StageKind.INTERVIEW)
			.findFirst()
			.orElseThrow();
		this.moving.move(id, new Move(talk.id(), this.applications.summary(id).version(), "Asked by the team", false,
				"Clear and complete."), this.recruiter);
	}

	private Receipt apply() {
		return this.applying.handIn(this.hiring.application(this.position, "Mei Lin", this.address));
	}

	/** The hour of the letter about the end comes, and half an hour of doubt. */
	private void leave(JobApplicationId id) {
		this.clock.moveTo(this.messages.forStaff(id)
			.stream()
			.filter((item) -> item.kind() == MessageKind.NOT_SELECTED_EARLY)
			.findFirst()
			.orElseThrow()
			.times()
			.notBefore());
		this.outbox.runDue();
		this.clock.moveBy(Duration.ofMinutes(30));
		this.outbox.runDue();
	}

	private void done(JobApplicationId id, String kind) {
		Task open = this.tasks.open(id).stream().filter((task) -> task.kind().equals(kind)).findFirst().orElseThrow();
		this.tasks.done(id, open.id(), this.recruiter);
	}

}

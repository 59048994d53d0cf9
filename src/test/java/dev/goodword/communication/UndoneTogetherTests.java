package dev.goodword.communication;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseId;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Found by the simulation, seed 133: somebody wrote to a candidate, a colleague moved
 * them on a few minutes later, and both took it back. The date of the letter that never
 * left stood again, and the word before it broke with nothing said.
 */
@GoodwordTest
class UndoneTogetherTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	PersonalUpdates updates;

	@Autowired
	MovingStages moving;

	@Autowired
	Positions positions;

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

	private StaffMember recruiter;

	private PositionId position;

	private JobApplicationId id;

	private PromiseId told;

	@BeforeEach
	void somebodyWasWrittenToAndMovedOn() {
		this.database.sql("update message set state = 'CANCELLED' where state not in ('ACCEPTED', 'CANCELLED')")
			.update();
		HiringFixture.Company company = this.hiring.company();
		this.position = this.hiring.openPosition(company);
		this.recruiter = this.hiring.member(company.recruiter());
		this.id = this.hiring.apply(this.position, "Mia").application();
		this.outbox.runDue();
		this.told = this.promises.active(this.id).orElseThrow().id();
		this.clock.moveBy(Duration.ofHours(2));
		this.updates.send(this.id, "We are at it.", 3, this.recruiter);
		this.clock.moveBy(Duration.ofMinutes(2));
		move();
	}

	@AfterEach
	void back() {
		this.mail.reset();
		this.clock.moveTo(MovableClock.START);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void letsTheDateTheyKnowStandAgainWhicheverIsTakenBackFirst(boolean letterFirst) {
		List<MessageRecord> letters = undoable();
		assertThat(letters).extracting(MessageRecord::kind)
			.containsExactlyInAnyOrder(MessageKind.PERSONAL_UPDATE, MessageKind.NEXT_STEP);

		letters.stream()
			.sorted(Comparator.comparing((letter) -> (letter.kind() == MessageKind.PERSONAL_UPDATE) != letterFirst))
			.forEach((letter) -> this.messages.undo(letter.id(), this.recruiter));

		assertThat(this.promises.active(this.id)).get()
			.satisfies((running) -> assertThat(running.id()).isEqualTo(this.told));
		assertThat(this.promises.history(this.id)).filteredOn((promise) -> !promise.id().equals(this.told))
			.extracting((promise) -> promise.state())
			.containsOnly(PromiseState.VOID);
	}

	@Test
	void keepsTheStepWhenOnlyTheLetterIsTakenBack() {
		undoable().stream()
			.filter((letter) -> letter.kind() == MessageKind.PERSONAL_UPDATE)
			.forEach((letter) -> this.messages.undo(letter.id(), this.recruiter));
		this.clock.moveBy(Duration.ofHours(1));
		this.outbox.runDue();

		assertThat(this.promises.promise(this.told).state()).isEqualTo(PromiseState.KEPT_DECISION);
		assertThat(this.promises.active(this.id)).isPresent();
	}

	private List<MessageRecord> undoable() {
		return this.messages.undoable(Set.of(this.id)).stream().toList();
	}

	private void move() {
		PipelineStage talk = this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == StageKind.INTERVIEW)
			.findFirst()
			.orElseThrow();
		this.moving.move(this.id, new Move(talk.id(), this.applications.summary(this.id).version(), "Asked by the team",
				false, "Clear and complete."), this.recruiter);
	}

}

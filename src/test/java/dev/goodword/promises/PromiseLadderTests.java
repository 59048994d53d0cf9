package dev.goodword.promises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@RecordApplicationEvents
class PromiseLadderTests extends PromisedTest {

	private static final Instant AFTER_DEADLINE = Instant.parse("2026-11-30T10:00:00.000001Z");

	@Autowired
	Tasks tasks;

	@BeforeEach
	void settleWhatOtherTestsLeft() {
		this.database.sql("update promise set active = null where application_id <> ?")
			.param(Columns.bytes(this.id.value()))
			.update();
	}

	@Test
	void climbsRungByRungAndSaysSo(ApplicationEvents events) {
		PromiseId first = active().id();
		assertThat(this.ladder.name()).isEqualTo("promises");

		climbTo("2026-11-25T01:30:00Z");
		assertThat(active().state()).isEqualTo(PromiseState.DUE_SOON);
		climbTo("2026-11-27T10:00:00Z");
		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);

		assertThat(this.ladder.nextDue()).contains(active().holds().nextAt());
		assertThat(events.stream(PromiseDue.class)).containsExactly(
				new PromiseDue(first, this.id, PromiseState.DUE_SOON, Instant.parse("2026-11-25T01:30:00Z")),
				new PromiseDue(first, this.id, PromiseState.AT_RISK, Instant.parse("2026-11-27T10:00:00Z")));
		assertThat(events.stream(PromiseBroken.class)).isEmpty();
	}

	@Test
	void owesAnAnswerAtOnceWhenTheDateHasPassed(ApplicationEvents events) {
		PromiseId first = active().id();
		climbTo("2026-11-27T10:00:00Z");

		this.clock.moveTo(AFTER_DEADLINE);
		assertThat(this.ladder.runDue()).isOne();

		assertThat(this.promises.promise(first).state()).isEqualTo(PromiseState.BROKEN);
		assertThat(active().kind()).isEqualTo(PromiseKind.REPAIR);
		assertThat(active().toldDate()).isEqualTo(LocalDate.parse("2026-12-02"));
		assertThat(activeRows()).isOne();
		assertThat(events.stream(PromiseBroken.class))
			.containsExactly(new PromiseBroken(first, this.id, AFTER_DEADLINE));
		assertThat(events.stream(PromiseMade.class).skip(1)).containsExactly(
				new PromiseMade(active().id(), this.id, PromiseKind.REPAIR, first.value(), 1, AFTER_DEADLINE));
	}

	@Test
	void breaksARepairTooAndLeavesItToPeopleForGood() {
		this.clock.moveTo(Instant.parse("2026-12-24T02:00:00Z"));
		this.ladder.runDue();
		this.clock.moveTo(Instant.parse("2027-01-28T02:00:00Z"));
		assertThat(this.ladder.runDue()).isOne();
		this.clock.moveTo(Instant.parse("2027-03-28T02:00:00Z"));
		assertThat(this.ladder.runDue()).isZero();

		assertThat(states()).containsExactly(PromiseState.BROKEN, PromiseState.BROKEN);
		assertThat(active().kind()).isEqualTo(PromiseKind.REPAIR);
		assertThat(activeRows()).isOne();
		assertThat(this.ladder.nextDue()).isEmpty();
	}

	@Test
	void hasTheHeadSeeToWhoeverWaitsForTenWorkingDays() {
		StaffMember head = this.hiring.member(this.hiring.account("Guo Min",
				Grant.in(this.positions.summary(this.position).company(), Role.HR_HEAD)));
		climbTo(AFTER_DEADLINE.toString());
		climbTo("2026-12-02T10:00:00.000001Z");
		assertThat(openTasks()).containsExactly("ANSWER_CANDIDATE");
		Instant tenth = Instant.parse("2026-12-16T10:00:00Z");
		assertThat(this.ladder.nextDue()).hasValueSatisfying((at) -> assertThat(at).isAfter(tenth));
		climbTo(tenth.toString());
		assertThat(openTasks()).as("ten are not more than ten").hasSize(1);

		climbTo("2026-12-16T10:00:00.000001Z");

		assertThat(this.tasks.open(this.id)).filteredOn((task) -> task.kind().equals(LongOverdue.TASK))
			.singleElement()
			.satisfies((task) -> assertThat(task.assignee()).isEqualTo(head.id()));
		assertThat(this.ladder.nextDue()).isEmpty();
		assertThat(this.ladder.runDue()).as("once").isZero();
		assertThat(activeRows()).isOne();
	}

	@Test
	void countsTheTenDaysFromTheToldDayAlsoWhereItEndsLaterThanOurs() {
		climbTo(AFTER_DEADLINE.toString());
		Instant theirs = Instant.parse("2026-12-02T18:00:00Z");
		this.database
			.sql("update promise set deadline_at = ?, next_step_at = ? where application_id = ? and active = 1")
			.params(Columns.utc(theirs), Columns.utc(theirs), Columns.bytes(this.id.value()))
			.update();
		climbTo(theirs.plusNanos(1000).toString());
		assertThat(this.ladder.nextDue()).contains(Instant.parse("2026-12-16T10:00:00.000001Z"));
	}

	@Test
	void breaksAnApologyAlthoughANewStepRunsThatReachedNobody(ApplicationEvents events) {
		climbTo(AFTER_DEADLINE.toString());
		PromiseId apology = active().id();
		move(StageKind.INTERVIEW, false);
		PromiseId step = active().id();

		climbTo("2026-12-02T10:00:00.000001Z");

		assertThat(states()).containsExactly(PromiseState.BROKEN, PromiseState.BROKEN, PromiseState.AT_RISK);
		assertThat(active().id()).isEqualTo(step);
		assertThat(activeRows()).isOne();
		assertThat(events.stream(PromiseBroken.class).skip(1))
			.containsExactly(new PromiseBroken(apology, this.id, this.clock.instant()));
		assertThat(openTasks()).containsExactly("ANSWER_CANDIDATE");
		assertThat(this.ladder.nextDue()).hasValueSatisfying((next) -> assertThat(next).isAfter(this.clock.instant()));
		assertThat(this.ladder.runDue()).isZero();
	}

	@Test
	void asksAPersonAgainWhenTheStepsAfterABrokenApologyReachedNobody() {
		climbTo(AFTER_DEADLINE.toString());
		PromiseId apology = active().id();
		this.clock.moveBy(Duration.ofSeconds(1));
		move(StageKind.INTERVIEW, false);
		this.clock.moveBy(Duration.ofDays(1));
		move(StageKind.DECISION, false);
		climbTo("2026-12-02T10:00:00.000001Z");
		this.tasks.open(this.id).forEach((task) -> this.tasks.done(this.id, task.id(), this.recruiter));

		climbTo("2026-12-24T02:00:00Z");

		assertThat(states()).containsExactly(PromiseState.BROKEN, PromiseState.BROKEN, PromiseState.VOID,
				PromiseState.VOID);
		assertThat(active().id()).isEqualTo(apology);
		assertThat(openTasks()).containsExactly("ANSWER_CANDIDATE");
		assertThat(this.ladder.runDue()).as("and looks how long it has been broken").isOne();
		assertThat(openTasks()).containsExactlyInAnyOrder("ANSWER_CANDIDATE", LongOverdue.TASK);
		assertThat(this.ladder.nextDue()).isEmpty();
	}

	@Test
	void doesNothingBeforeItIsTimeAndNothingTwice() {
		assertThat(this.ladder.nextDue()).contains(Instant.parse("2026-11-25T01:30:00Z"));
		this.clock.moveTo(Instant.parse("2026-11-25T01:29:59.999999Z"));
		assertThat(this.ladder.runDue()).isZero();

		this.clock.moveTo(Instant.parse("2026-11-25T01:30:00Z"));
		assertThat(this.ladder.runDue()).isOne();
		assertThat(this.ladder.runDue()).isZero();
		assertThat(this.ladder.nextDue()).contains(Instant.parse("2026-11-27T10:00:00Z"));
	}

	@Test
	void skipsRungsThatWerePassedWhileNobodyLooked(ApplicationEvents events) {
		climbTo("2026-11-28T02:00:00Z");

		assertThat(active().state()).isEqualTo(PromiseState.AT_RISK);
		assertThat(events.stream(PromiseDue.class)).hasSize(1);
	}

	@Test
	void hasNothingToDoWhenNothingIsOwed() {
		this.promises.decisionEffective(this.id, decline(), this.clock.instant());

		assertThat(this.ladder.nextDue()).isEmpty();
		climbTo("2026-12-24T02:00:00Z");
		assertThat(states()).containsExactly(PromiseState.KEPT_DECISION);
	}

	@Test
	void letsOnePromiseThatCannotGoOnHoldUpNoOther() {
		PromiseId stuck = active().id();
		List<JobApplicationId> others = List.of(this.hiring.apply(this.position, "Noah").application(),
				this.hiring.apply(this.position, "Ana").application());
		this.database.sql("update job_application set stage_kind = 'NONSENSE' where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();

		this.clock.moveTo(AFTER_DEADLINE);
		assertThat(this.ladder.runDue()).isEqualTo(2);

		assertThat(others).allSatisfy(
				(other) -> assertThat(this.promises.active(other).orElseThrow().kind()).isEqualTo(PromiseKind.REPAIR));
		assertThat(this.promises.promise(stuck).state()).isEqualTo(PromiseState.MADE);
		this.database.sql("update job_application set stage_kind = 'NEW' where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.update();
		assertThat(this.ladder.runDue()).isOne();
		assertThat(active().kind()).isEqualTo(PromiseKind.REPAIR);
	}

	private List<String> openTasks() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private void climbTo(String moment) {
		this.clock.moveTo(Instant.parse(moment));
		this.ladder.runDue();
	}

}

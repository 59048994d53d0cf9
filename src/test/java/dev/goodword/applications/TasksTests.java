package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

@RecordApplicationEvents
class TasksTests extends HiringTest {

	@Autowired
	Tasks tasks;

	@Test
	void givesATaskOnceAndTheMostUrgentFirst() {
		Instant tomorrow = this.clock.instant().plus(Duration.ofDays(1));

		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), tomorrow);
		TaskId repair = this.tasks.add("repair", this.id, this.recruiter.id(), this.clock.instant());

		assertThat(this.tasks.add("call", this.id, this.recruiter.id(), tomorrow.plusSeconds(1))).isEqualTo(call);
		assertThat(this.tasks.openAt(List.of(this.position), 10)).extracting(Task::id).containsExactly(repair, call);
		assertThat(this.tasks.openAt(List.of(this.position), 1)).extracting(Task::id).containsExactly(repair);
		assertThat(this.tasks.openAt(List.of(), 10)).isEmpty();
		assertThat(this.tasks.open(this.id)).containsExactly(
				new Task(repair, "repair", this.id, this.recruiter.id(), this.clock.instant(), null, null),
				new Task(call, "call", this.id, this.recruiter.id(), tomorrow, null, null));
	}

	@Test
	void endsATaskOnceAndGivesItAnewAfterwards() {
		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant());

		this.tasks.done(this.id, call, this.recruiter);
		Instant done = this.clock.instant();
		this.clock.moveBy(Duration.ofHours(1));
		this.tasks.done(this.id, call, this.recruiter);

		assertThat(this.tasks.open(this.id)).isEmpty();
		assertThat(this.tasks.lastDone(List.of(this.id))).containsExactly(entry(this.id, done));
		assertThat(this.tasks.of(this.id)).singleElement().extracting(Task::doneBy).isEqualTo(this.recruiter.id());
		assertThat(trail()).containsExactly("task.done");
		assertThat(this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant())).isNotEqualTo(call);
	}

	@Test
	void namesNobodyForWhatHappenedAndLeavesOtherTasksAlone(ApplicationEvents events) {
		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant());
		TaskId repair = this.tasks.add("repair", this.id, this.recruiter.id(), this.clock.instant());

		this.tasks.answered(this.id, Set.of("call", "answer"));
		this.tasks.answered(this.id, Set.of("call"));

		assertThat(this.tasks.open(this.id)).extracting(Task::id).containsExactly(repair);
		assertThat(this.tasks.of(this.id)).filteredOn((task) -> !task.isOpen())
			.containsExactly(new Task(call, "call", this.id, this.recruiter.id(), this.clock.instant(),
					this.clock.instant(), null));
		assertThat(events.stream(TaskDone.class)).containsExactly(new TaskDone(call, this.id, this.clock.instant()));
		assertThat(trail()).isEmpty();
	}

	@Test
	void opensATaskAgainThatWasNotDoneAfterAll() {
		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant());
		this.tasks.done(this.id, call, this.recruiter);

		this.tasks.reopen(this.id, call, this.recruiter);
		this.tasks.reopen(this.id, call, this.recruiter);

		assertThat(this.tasks.open(this.id)).extracting(Task::id).containsExactly(call);
		assertThat(this.tasks.lastDone(List.of(this.id))).isEmpty();
		assertThat(trail()).containsExactly("task.done", "task.reopened");
	}

	@Test
	void keepsTasksFromThoseWhoMayNotKnowOfThem() {
		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant());
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());

		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> this.tasks.done(this.id, call, stranger));
		assertThatExceptionOfType(UnknownApplication.class)
			.isThrownBy(() -> this.tasks.done(this.id, new TaskId(new UUID(0, 404)), this.recruiter));
		assertThat(this.tasks.open(this.id)).hasSize(1);
	}

	private List<String> trail() {
		return this.database
			.sql("select action from audit_entry where subject_id = ? and action like 'task.%' order by entry_no")
			.param(this.id.toString())
			.query(String.class)
			.list();
	}

}

package dev.goodword.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class TasksTests extends HiringTest {

	@Autowired
	Tasks tasks;

	@Test
	void givesATaskOnceAndTheMostUrgentFirst() {
		Instant tomorrow = this.clock.instant().plus(Duration.ofDays(1));

		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), tomorrow);
		TaskId repair = this.tasks.add("repair", this.id, this.recruiter.id(), this.clock.instant());

		assertThat(this.tasks.add("call", this.id, this.recruiter.id(), tomorrow.plusSeconds(1))).isEqualTo(call);
		assertThat(this.tasks.open(this.recruiter.id())).extracting(Task::id).containsExactly(repair, call);
		assertThat(this.tasks.open(this.id)).containsExactly(
				new Task(repair, "repair", this.id, this.recruiter.id(), this.clock.instant(), null),
				new Task(call, "call", this.id, this.recruiter.id(), tomorrow, null));
	}

	@Test
	void endsATaskOnceAndGivesItAnewAfterwards() {
		TaskId call = this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant());

		this.tasks.done(call);
		this.tasks.done(call);
		this.tasks.done(new TaskId(new UUID(0, 404)));

		assertThat(this.tasks.open(this.id)).isEmpty();
		assertThat(this.tasks.add("call", this.id, this.recruiter.id(), this.clock.instant())).isNotEqualTo(call);
	}

}

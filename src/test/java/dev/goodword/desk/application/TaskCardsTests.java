package dev.goodword.desk.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.TaskId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Which tasks stand on the page of an application. */
class TaskCardsTests {

	private static final Instant DUE = Instant.parse("2026-11-24T10:00:00Z");

	private static final AccountId SOMEBODY = new AccountId(new UUID(0, 9));

	private final Task left = task(1, "ANSWER", DUE, null);

	private final Task answered = task(2, "ANSWER", DUE.plus(Duration.ofHours(1)), null);

	private final Task again = task(3, "ANSWER", null, null);

	private final Task done = task(4, "ANSWER", DUE, SOMEBODY);

	private final Task call = task(5, "CALL", DUE, null);

	@Test
	void showsOnceWhatWasGivenAgain() {
		assertThat(TaskCards.each(List.of(this.left, this.answered, this.call))).containsExactly(this.answered,
				this.call);
		assertThat(TaskCards.each(List.of(this.left, this.again))).containsExactly(this.again);
	}

	@Test
	void showsEverythingThatSomebodyDid() {
		assertThat(TaskCards.each(List.of(this.done, this.answered, this.again))).containsExactly(this.done,
				this.again);
	}

	private static Task task(int number, String kind, @Nullable Instant doneAt, @Nullable AccountId doneBy) {
		return new Task(new TaskId(new UUID(0, number)), kind, new JobApplicationId(new UUID(1, 1)), SOMEBODY, DUE,
				doneAt, doneBy);
	}

}

package dev.goodword.communication;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;

import org.springframework.stereotype.Component;

/** Ends the tasks about letters that what happened since has answered. */
@Component
class LetterTasks {

	private static final Set<String> KINDS = Set.of(Aftermath.CALL_TASK, Aftermath.CHECK_TASK, Writing.BLOCKED_TASK,
			PuttingAside.TASK);

	private final MessageRepository messages;

	private final Tasks tasks;

	LetterTasks(MessageRepository messages, Tasks tasks) {
		this.messages = messages;
		this.tasks = tasks;
	}

	/** Something has become of a letter about the application. */
	void review(JobApplicationId application) {
		Set<String> moot = this.tasks.open(application)
			.stream()
			.map(Task::kind)
			.filter(KINDS::contains)
			.collect(Collectors.toCollection(HashSet::new));
		if (!moot.isEmpty()) {
			moot.removeAll(needed(application));
			this.tasks.answered(application, moot);
		}
	}

	/**
	 * Has somebody call when there is a letter that only a call can replace.
	 * @return whether there is one
	 */
	boolean call(JobApplicationId application, AccountId owner, Instant dueAt) {
		boolean needed = needed(application).contains(Aftermath.CALL_TASK);
		if (needed) {
			this.tasks.add(Aftermath.CALL_TASK, application, owner, dueAt);
		}
		return needed;
	}

	private Set<String> needed(JobApplicationId application) {
		return LetterTaskPolicy.needed(this.messages.findByApplicationOrderByMomentsCreatedAt(application)
			.stream()
			.map(LetterTaskPolicy::line)
			.toList());
	}

}

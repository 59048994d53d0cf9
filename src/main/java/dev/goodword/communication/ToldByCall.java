package dev.goodword.communication;

import java.util.List;
import java.util.Set;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.TaskDone;
import dev.goodword.applications.Tasks;
import dev.goodword.communication.LetterTaskPolicy.Line;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter that may not have arrived is left to a person. Once that person says the task
 * is done, the candidate knows what it says: the word is kept by that moment, and who was
 * told the end applies anew when they apply for the position again.
 */
@Component
class ToldByCall {

	private static final Set<String> KINDS = Set.of(Aftermath.CALL_TASK, Aftermath.CHECK_TASK);

	private final MessageRepository messages;

	private final Tasks tasks;

	private final Applications applications;

	private final Aftermath aftermath;

	ToldByCall(MessageRepository messages, Tasks tasks, Applications applications, Aftermath aftermath) {
		this.messages = messages;
		this.tasks = tasks;
		this.applications = applications;
		this.aftermath = aftermath;
	}

	@EventListener
	void on(TaskDone fact) {
		JobApplicationId application = fact.application();
		if (isByPerson(fact) && this.applications.summary(application).outcome() != Outcome.WITHDRAWN) {
			List<Message> letters = this.messages.findByApplicationOrderByMomentsCreatedAt(application);
			List<Line> lines = letters.stream().map(LetterTaskPolicy::line).toList();
			letters.stream()
				.filter((letter) -> LetterTaskPolicy.isToldByCall(LetterTaskPolicy.line(letter), lines))
				.forEach((letter) -> this.aftermath.heard(letter, application, fact.at()));
		}
	}

	/** Not what a letter that arrived after all has answered. */
	private boolean isByPerson(TaskDone fact) {
		return this.tasks.of(fact.application())
			.stream()
			.anyMatch((task) -> task.id().equals(fact.task()) && task.doneBy() != null && KINDS.contains(task.kind()));
	}

}

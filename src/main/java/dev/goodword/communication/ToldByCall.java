package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.TaskDone;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Told;
import dev.goodword.promises.Promises;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A letter about the end that may not have arrived is left to a person. Once that person
 * says the task is done, the end is told: the word is kept by that moment, and who
 * applies for the position again applies anew.
 */
@Component
class ToldByCall {

	private static final Set<String> KINDS = Set.of(Aftermath.CALL_TASK, Aftermath.CHECK_TASK);

	private final MessageRepository messages;

	private final Tasks tasks;

	private final Applications applications;

	private final EndingApplications endings;

	private final Promises promises;

	ToldByCall(MessageRepository messages, Tasks tasks, Applications applications, EndingApplications endings,
			Promises promises) {
		this.messages = messages;
		this.tasks = tasks;
		this.applications = applications;
		this.endings = endings;
		this.promises = promises;
	}

	@EventListener
	void on(TaskDone fact) {
		ApplicationSummary application = this.applications.summary(fact.application());
		if (application.state() == ApplicationState.ENDED && application.told() != Told.SENT && isByPerson(fact)) {
			lost(application.id()).ifPresent((letter) -> heard(application.id(), letter, fact.at()));
		}
	}

	/** Not what a letter that arrived after all has answered. */
	private boolean isByPerson(TaskDone fact) {
		return this.tasks.of(fact.application())
			.stream()
			.anyMatch((task) -> task.id().equals(fact.task()) && task.doneBy() != null && KINDS.contains(task.kind()));
	}

	/** The letter about the end that only a person can replace. */
	private Optional<Message> lost(JobApplicationId application) {
		List<Message> letters = this.messages.findByApplicationOrderByMomentsCreatedAt(application);
		return letters.stream()
			.filter((letter) -> letter.kind().tellsOutcome())
			.reduce((earlier, later) -> later)
			.filter((letter) -> LetterTaskPolicy
				.endIsLeftToPerson(letters.stream().map(LetterTaskPolicy.Line::of).toList()));
	}

	private void heard(JobApplicationId application, Message letter, Instant at) {
		this.endings.told(application, Told.SENT, at);
		UUID cause = letter.cause();
		if (cause != null && letter.kind().tellsDecision()) {
			this.promises.decisionEffective(application, new StageMoveId(cause), at);
		}
	}

}

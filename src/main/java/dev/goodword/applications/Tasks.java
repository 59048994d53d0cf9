package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.shared.Chance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What our people have to do: calls, addresses to repair, drafts to complete. */
@Service
@Transactional
public class Tasks {

	private final TaskRepository tasks;

	private final Chance chance;

	private final InstantSource clock;

	Tasks(TaskRepository tasks, Chance chance, InstantSource clock) {
		this.tasks = tasks;
		this.chance = chance;
		this.clock = clock;
	}

	/**
	 * Gives a task; an open one of the same kind about the same application is not given
	 * twice.
	 */
	public TaskId add(String kind, JobApplicationId application, AccountId assignee, Instant dueAt) {
		return open(application).stream()
			.filter((task) -> task.kind().equals(kind))
			.map(Task::id)
			.findFirst()
			.orElseGet(() -> {
				Task task = new Task(new TaskId(this.chance.newId()), kind, application, assignee, dueAt, null);
				return this.tasks.save(new StoredTask(task, this.clock.instant())).view().id();
			});
	}

	/** The person's open tasks, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Task> open(AccountId assignee) {
		return this.tasks.findByAssigneeAndDoneAtIsNullOrderByDueAt(assignee).stream().map(StoredTask::view).toList();
	}

	/** The open tasks about an application, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Task> open(JobApplicationId application) {
		return this.tasks.findByApplicationAndDoneAtIsNullOrderByDueAt(application)
			.stream()
			.map(StoredTask::view)
			.toList();
	}

	/** Marks a task done; doing it twice changes nothing. */
	public void done(TaskId id) {
		this.tasks.findById(id).ifPresent((task) -> {
			task.done(this.clock.instant());
			this.tasks.save(task);
		});
	}

}

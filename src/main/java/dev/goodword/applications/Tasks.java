package dev.goodword.applications;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Chance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What our people have to do: calls, addresses to repair, drafts to complete. */
@Service
@Transactional
public class Tasks {

	private final TaskRepository tasks;

	private final Applications visible;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Tasks(TaskRepository tasks, Applications visible, ApplicationTrail trail, Chance chance, InstantSource clock,
			ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.visible = visible;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
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
				Task task = new Task(new TaskId(this.chance.newId()), kind, application, assignee, dueAt, null, null);
				return this.tasks.save(new StoredTask(task, this.clock.instant())).view().id();
			});
	}

	/**
	 * The open tasks about applications for these positions, the most urgent first.
	 * Callers take the positions from the one visibility query.
	 */
	@Transactional(readOnly = true)
	public List<Task> openAt(Collection<PositionId> positions, int limit) {
		return positions.isEmpty() ? List.of()
				: this.tasks.openAt(positions, Limit.of(limit)).stream().map(StoredTask::view).toList();
	}

	/** The open tasks about these applications. */
	@Transactional(readOnly = true)
	public List<Task> openAbout(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? List.of()
				: this.tasks.findByApplicationInAndDoneAtIsNull(applications).stream().map(StoredTask::view).toList();
	}

	/** The open tasks about an application, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Task> open(JobApplicationId application) {
		return this.tasks.findByApplicationAndDoneAtIsNullOrderByDueAt(application)
			.stream()
			.map(StoredTask::view)
			.toList();
	}

	/** The open tasks of one kind that a person has, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Task> openOf(AccountId assignee, String kind) {
		return this.tasks.findByAssigneeAndDoneAtIsNullOrderByDueAt(assignee)
			.stream()
			.map(StoredTask::view)
			.filter((task) -> task.kind().equals(kind))
			.toList();
	}

	/** All tasks about an application, done or not, the most urgent first. */
	@Transactional(readOnly = true)
	public List<Task> of(JobApplicationId application) {
		return this.tasks.findByApplicationOrderByDueAt(application).stream().map(StoredTask::view).toList();
	}

	/**
	 * When a task about these applications was last done, by a person or by what
	 * happened; those about which none was are left out.
	 */
	@Transactional(readOnly = true)
	public Map<JobApplicationId, Instant> lastDone(Collection<JobApplicationId> applications) {
		return applications.isEmpty() ? Map.of()
				: this.tasks.lastDone(applications)
					.stream()
					.collect(Collectors.toMap(LastDone::application, LastDone::at));
	}

	/**
	 * Marks a task done; doing it twice changes nothing.
	 * @throws UnknownApplication when there is no such task about the application, or the
	 * person may not know of it
	 * @throws NotAllowed when it is neither theirs nor theirs to oversee
	 */
	public void done(JobApplicationId application, TaskId id, StaffMember who) {
		StoredTask task = lock(application, id, who);
		Instant now = this.clock.instant();
		if (task.done(who.id(), now)) {
			this.tasks.save(task);
			this.events.publishEvent(new TaskDone(id, application, now));
			this.trail.record(who, "task.done", application);
		}
	}

	/**
	 * What happened since answers the open tasks of these kinds about an application:
	 * nobody has to do them any more, and nobody is named for it.
	 */
	public void answered(JobApplicationId application, Set<String> kinds) {
		open(application).stream().filter((task) -> kinds.contains(task.kind())).forEach((task) -> answer(task.id()));
	}

	/** Nobody is to call or to answer somebody whom we owe no word any more. */
	@EventListener
	void on(ApplicationEnded fact) {
		if (!fact.outcome().isOwedAWord()) {
			open(fact.application()).forEach((task) -> answer(task.id()));
		}
	}

	/** Of somebody who was erased nothing is left that could be done. */
	@EventListener
	void on(CandidateErased fact) {
		this.visible.ofCandidate(fact.candidate())
			.forEach((application) -> open(application.id()).forEach((task) -> answer(task.id())));
	}

	private void answer(TaskId id) {
		Instant now = this.clock.instant();
		this.tasks.lock(id).filter((task) -> task.done(null, now)).ifPresent((task) -> {
			this.tasks.save(task);
			this.events.publishEvent(new TaskDone(id, task.view().application(), now));
		});
	}

	/**
	 * Opens a task again that was not done after all; with its old date. An open one
	 * stays as it is, and so does a done one when another of its kind was given since.
	 * @throws UnknownApplication when there is no such task about the application, or the
	 * person may not know of it
	 * @throws NotAllowed when it is neither theirs nor theirs to oversee
	 */
	public void reopen(JobApplicationId application, TaskId id, StaffMember who) {
		StoredTask task = lock(application, id, who);
		String kind = task.view().kind();
		if (open(application).stream().noneMatch((open) -> open.kind().equals(kind)) && task.reopen()) {
			this.tasks.save(task);
			this.events.publishEvent(new TaskReopened(id, application, this.clock.instant()));
			this.trail.record(who, "task.reopened", application);
		}
	}

	private StoredTask lock(JobApplicationId application, TaskId id, StaffMember who) {
		StoredTask task = this.tasks.lock(id)
			.filter((found) -> found.view().application().equals(application))
			.orElseThrow(UnknownApplication::new);
		this.visible.visible(application, who,
				task.view().assignee().equals(who.id()) ? Permission.SEE_APPLICATION : Permission.WRITE_MESSAGE);
		return task;
	}

	/** An open task somebody has, before it is held. */
	record Held(TaskId id, JobApplicationId application) {
	}

	/** When the latest of the tasks about an application was done. */
	record LastDone(JobApplicationId application, Instant at) {
	}

}

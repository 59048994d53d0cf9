package dev.goodword.applications;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Pieces;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Nothing waits for somebody who has left or may not do it any more. What heads of
 * recruiting do goes to another head; the rest to whoever answers for the position. What
 * is to be done for positions of their own waits until these are handed over.
 */
@Component
class TasksOfLeavers {

	private final TaskRepository tasks;

	private final Applications applications;

	private final Positions positions;

	private final Answering answering;

	private final Accounts accounts;

	TasksOfLeavers(TaskRepository tasks, Applications applications, Positions positions, Answering answering,
			Accounts accounts) {
		this.tasks = tasks;
		this.applications = applications;
		this.positions = positions;
		this.answering = answering;
		this.accounts = accounts;
	}

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(AccessNarrowed fact) {
		List<Tasks.Held> held = this.tasks.heldBy(fact.account());
		if (held.isEmpty()) {
			return;
		}
		Map<JobApplicationId, PositionSummary> positions = positions(held);
		Successors successors = new Successors(this.accounts.active(fact.account()));
		held.stream()
			.flatMap((one) -> this.tasks.lock(one.id()).stream())
			.filter((task) -> isTheirs(task.view(), fact.account()))
			.forEach((task) -> handOn(task, successors, positions));
	}

	/**
	 * The applications are held, in the order in which everybody takes them, so that
	 * whoever does one of the tasks at this moment is done before or waits.
	 */
	private Map<JobApplicationId, PositionSummary> positions(List<Tasks.Held> held) {
		List<JobApplicationId> about = held.stream()
			.map(Tasks.Held::application)
			.distinct()
			.sorted(Comparator.comparing(JobApplicationId::toString))
			.toList();
		Map<JobApplicationId, ApplicationSummary> locked = new HashMap<>();
		Pieces.of(about).forEach((piece) -> locked.putAll(this.applications.lockedSummaries(piece)));
		Map<PositionId, PositionSummary> seen = new HashMap<>();
		return locked.values()
			.stream()
			.collect(Collectors.toMap(ApplicationSummary::id,
					(one) -> seen.computeIfAbsent(one.position(), this.positions::summary)));
	}

	private static boolean isTheirs(Task task, AccountId who) {
		return task.isOpen() && task.assignee().equals(who) && !TaskKinds.ASKED.contains(task.kind());
	}

	private void handOn(StoredTask task, Successors successors, Map<JobApplicationId, PositionSummary> positions) {
		Task seen = task.view();
		AccountId next = successors.of(seen, Objects.requireNonNull(positions.get(seen.application())));
		if (!next.equals(seen.assignee())) {
			task.handTo(next);
			this.tasks.save(task);
		}
	}

	/** Who takes over, asked once for each position. */
	private final class Successors {

		private final Map<PositionId, AccountId> answering = new HashMap<>();

		private final Map<PositionId, Optional<AccountId>> heads = new HashMap<>();

		private final Optional<StaffMember> here;

		/**
		 * After one person.
		 * @param here them, when they are still with us
		 */
		private Successors(Optional<StaffMember> here) {
			this.here = here;
		}

		/** Who does it from now on; the same person where nobody else is to. */
		private AccountId of(Task task, PositionSummary position) {
			if (TaskKinds.OF_HEADS.contains(task.kind())) {
				return head(task, position);
			}
			boolean stays = task.assignee().equals(position.owner())
					|| this.here.filter((one) -> may(one, task.kind(), position)).isPresent();
			return stays ? task.assignee() : answering(position);
		}

		/**
		 * Without any head it is theirs who is responsible, until the position goes over.
		 */
		private AccountId head(Task task, PositionSummary position) {
			if (this.here.filter((one) -> TasksOfLeavers.this.positions.isHead(one, position)).isPresent()) {
				return task.assignee();
			}
			Optional<AccountId> head = this.heads.computeIfAbsent(position.id(),
					(id) -> TasksOfLeavers.this.answering.head(position).map(StaffMember::id));
			return head
				.orElseGet(() -> task.assignee().equals(position.owner()) ? task.assignee() : answering(position));
		}

		private AccountId answering(PositionSummary position) {
			return this.answering.computeIfAbsent(position.id(),
					(id) -> TasksOfLeavers.this.answering.of(position).id());
		}

	}

	private boolean may(StaffMember person, String kind, PositionSummary position) {
		Permission needed = kind.equals(TaskKinds.DECIDE) ? Permission.MOVE_APPLICATION : Permission.SEE_APPLICATION;
		return AccessPolicy.mayStill(person, needed, this.positions.scope(position, person));
	}

}

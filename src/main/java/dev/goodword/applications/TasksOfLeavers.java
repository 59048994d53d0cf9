package dev.goodword.applications;

import java.util.Optional;

import dev.goodword.accounts.AccessNarrowed;
import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Answering;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

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
		Optional<StaffMember> here = this.accounts.active(fact.account());
		this.tasks.findByAssigneeAndDoneAtIsNullOrderByDueAt(fact.account())
			.stream()
			.filter((task) -> !TaskKinds.ASKED.contains(task.view().kind()))
			.forEach((task) -> {
				AccountId next = next(task.view(), here);
				if (!next.equals(fact.account())) {
					task.handTo(next);
					this.tasks.save(task);
				}
			});
	}

	/** Who does it from now on; the same person where nobody else is to. */
	private AccountId next(Task task, Optional<StaffMember> here) {
		PositionSummary position = this.positions.summary(this.applications.summary(task.application()).position());
		if (TaskKinds.OF_HEADS.contains(task.kind())) {
			return head(task, position, here);
		}
		boolean stays = task.assignee().equals(position.owner())
				|| here.filter((one) -> may(one, task.kind(), position)).isPresent();
		return stays ? task.assignee() : this.answering.of(position).id();
	}

	/** Without any head it is theirs who is responsible, until the position goes over. */
	private AccountId head(Task task, PositionSummary position, Optional<StaffMember> here) {
		if (here.filter((one) -> this.positions.isHead(one, position)).isPresent()) {
			return task.assignee();
		}
		return this.answering.head(position)
			.map(StaffMember::id)
			.orElseGet(() -> task.assignee().equals(position.owner()) ? task.assignee()
					: this.answering.of(position).id());
	}

	private boolean may(StaffMember person, String kind, PositionSummary position) {
		Permission needed = kind.equals(TaskKinds.DECIDE) ? Permission.MOVE_APPLICATION : Permission.SEE_APPLICATION;
		return AccessPolicy.may(person, needed)
				&& AccessPolicy.may(person, needed, this.positions.scope(position, person));
	}

}

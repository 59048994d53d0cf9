package dev.goodword.applications;

import java.util.HashSet;
import java.util.Set;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Pieces;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever becomes responsible for a position takes over what was to be done there.
 */
@Component
class TasksOfOwners {

	private final TaskRepository tasks;

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	TasksOfOwners(TaskRepository tasks, Applications applications, Positions positions, Accounts accounts) {
		this.tasks = tasks;
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
	}

	/**
	 * With their dates as they were. What is done goes over too: it may be taken back,
	 * and is to be done again then.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(OwnerChanged fact) {
		lock(fact.position());
		Set<String> stay = staying(fact);
		this.tasks.openOf(fact.position(), fact.from())
			.stream()
			.filter((task) -> !stay.contains(task.view().kind()))
			.forEach((task) -> {
				task.handTo(fact.to());
				this.tasks.save(task);
			});
		this.tasks.handDone(fact.position(), fact.from(), fact.to().value(), stay);
	}

	/** What others add at this moment is there, or finds who is responsible now. */
	private void lock(PositionId position) {
		Pieces.of(this.applications.openAt(position)).forEach(this.applications::lockedSummaries);
	}

	private Set<String> staying(OwnerChanged fact) {
		Set<String> stay = new HashSet<>(TaskKinds.ASKED);
		StaffMember before = this.accounts.active(fact.from()).orElse(null);
		if (before != null) {
			stay.add(TaskKinds.DECIDE);
			if (this.positions.isHead(before, this.positions.summary(fact.position()))) {
				stay.addAll(TaskKinds.OF_HEADS);
			}
		}
		return stay;
	}

}

package dev.goodword.applications;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.AccountDeactivated;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.Answering;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Pieces;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever becomes responsible for a position takes over what was to be done there, and
 * whoever answers for it what was given to somebody who has left.
 */
@Component
class TasksOfOwners {

	/** Asked of another one when whoever was asked has left: not of just anybody. */
	private static final String SECOND_YES = "SECOND_YES";

	/**
	 * Given to a person by name, or as the second one: theirs whoever is responsible, as
	 * long as they are with us.
	 */
	private static final Set<String> PERSONAL = Set.of("DECIDE", "DECISION_WANTED", "LEGAL_HOLD_YES");

	/**
	 * Given to heads of recruiting, and to whoever is responsible where there is none.
	 */
	private static final Set<String> OF_HEADS = Set.of("NAME_DECIDER", "LONG_OVERDUE", "KNOW_OF_MISSED",
			"KNOW_OF_WRONG_LETTER");

	private final TaskRepository tasks;

	private final Applications applications;

	private final Positions positions;

	private final Answering answering;

	private final Accounts accounts;

	TasksOfOwners(TaskRepository tasks, Applications applications, Positions positions, Answering answering,
			Accounts accounts) {
		this.tasks = tasks;
		this.applications = applications;
		this.positions = positions;
		this.answering = answering;
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

	/**
	 * Who has left does nothing of what was given to them by name. What is to be done for
	 * positions of their own waits until these are handed over, and a second yes is asked
	 * of another then.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(AccountDeactivated fact) {
		this.tasks.findByAssigneeAndDoneAtIsNullOrderByDueAt(fact.account())
			.stream()
			.filter((task) -> !task.view().kind().equals(SECOND_YES))
			.forEach((task) -> {
				PositionSummary position = this.positions
					.summary(this.applications.summary(task.view().application()).position());
				if (!position.owner().equals(fact.account())) {
					task.handTo(next(task.view().kind(), position));
					this.tasks.save(task);
				}
			});
	}

	private AccountId next(String kind, PositionSummary position) {
		Optional<StaffMember> head = OF_HEADS.contains(kind) ? this.answering.head(position) : Optional.empty();
		return head.orElseGet(() -> this.answering.of(position)).id();
	}

	/** What others add at this moment is there, or finds who is responsible now. */
	private void lock(PositionId position) {
		Pieces.of(this.applications.openAt(position)).forEach(this.applications::lockedSummaries);
	}

	private Set<String> staying(OwnerChanged fact) {
		Set<String> stay = new HashSet<>(Set.of(SECOND_YES));
		StaffMember before = this.accounts.active(fact.from()).orElse(null);
		if (before != null) {
			stay.addAll(PERSONAL);
			if (this.positions.isHead(before, this.positions.summary(fact.position()))) {
				stay.addAll(OF_HEADS);
			}
		}
		return stay;
	}

}

package dev.goodword.applications;

import java.util.List;
import java.util.Set;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Role;
import dev.goodword.positions.OwnerChanged;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Whoever becomes responsible for a position takes over what was to be done there. */
@Component
class TasksOfOwners {

	/** Given to a person by name, or as the second one: theirs whoever is responsible. */
	private static final Set<String> PERSONAL = Set.of("DECIDE", "DECISION_WANTED", "SECOND_YES", "LETTERS_STOPPED",
			"LEGAL_HOLD_YES", "ANSWER_COMPLAINT");

	/**
	 * Given to heads of recruiting, and to whoever is responsible where there is none.
	 */
	private static final Set<String> OF_HEADS = Set.of("NAME_DECIDER", "LONG_OVERDUE", "KNOW_OF_MISSED",
			"KNOW_OF_WRONG_LETTER");

	private final TaskRepository tasks;

	private final Accounts accounts;

	TasksOfOwners(TaskRepository tasks, Accounts accounts) {
		this.tasks = tasks;
		this.accounts = accounts;
	}

	/** With their dates as they were. */
	@EventListener
	void on(OwnerChanged fact) {
		boolean head = isHead(fact.from());
		this.tasks.openAt(List.of(fact.position()), Limit.unlimited())
			.stream()
			.filter((task) -> task.view().assignee().equals(fact.from()))
			.filter((task) -> !PERSONAL.contains(task.view().kind())
					&& !(head && OF_HEADS.contains(task.view().kind())))
			.forEach((task) -> {
				task.handTo(fact.to());
				this.tasks.save(task);
			});
	}

	private boolean isHead(AccountId person) {
		return this.accounts.active(person).filter((one) -> one.holds(Role.HR_HEAD)).isPresent();
	}

}

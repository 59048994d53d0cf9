package dev.goodword.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.Scope;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The calls and repairs somebody has to do, on the page of today: in two queries. */
@Component
class TodayTasks {

	/** More tasks than this are not read; the oldest come first and make room. */
	private static final int MOST = 200;

	private final Tasks tasks;

	private final DeskRows rows;

	private final Accounts accounts;

	private final Batches batches;

	TodayTasks(Tasks tasks, DeskRows rows, Accounts accounts, Batches batches) {
		this.tasks = tasks;
		this.rows = rows;
		this.accounts = accounts;
		this.batches = batches;
	}

	/**
	 * The open tasks at these positions that are the person's own or theirs to oversee,
	 * the most urgent first.
	 */
	List<Found> of(Collection<PositionSummary> visible, StaffMember who) {
		Map<PositionId, PositionSummary> positions = visible.stream()
			.collect(Collectors.toMap(PositionSummary::id, (position) -> position));
		List<Task> open = this.tasks.openAt(positions.keySet(), MOST);
		Map<JobApplicationId, DeskRow> known = this.rows.rows(open.stream().map(Task::application).toList());
		Map<AccountId, String> colleagues = colleagues(open, who);
		Map<JobApplicationId, BatchId> batches = batches(open);
		return open.stream()
			.filter((task) -> known.containsKey(task.application()))
			.map((task) -> new Found(task, Objects.requireNonNull(known.get(task.application())),
					new Doer(task.assignee().equals(who.id()), colleagues.get(task.assignee())),
					Batches.TASKS.contains(task.kind()) ? batches.get(task.application()) : null))
			.filter((found) -> found.task().assignee().equals(who.id())
					|| oversees(who, Objects.requireNonNull(positions.get(found.row().position()))))
			.toList();
	}

	/** The decisions about many that tasks are about; asked only when there are such. */
	private Map<JobApplicationId, BatchId> batches(List<Task> open) {
		Set<JobApplicationId> some = open.stream()
			.filter((task) -> Batches.TASKS.contains(task.kind()))
			.map(Task::application)
			.collect(Collectors.toSet());
		return some.isEmpty() ? Map.of() : this.batches.waitingAbout(some);
	}

	/**
	 * The names of colleagues who are with us; asked only when a task is not the reader's
	 * own.
	 */
	private Map<AccountId, String> colleagues(List<Task> open, StaffMember who) {
		return open.stream().allMatch((task) -> task.assignee().equals(who.id())) ? Map.of()
				: this.accounts.staff().stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
	}

	/** Confidential positions are visible to their teams alone. */
	private static boolean oversees(StaffMember who, PositionSummary position) {
		Set<Role> none = EnumSet.noneOf(Role.class);
		return position.confidential() ? AccessPolicy.may(who, Permission.WRITE_MESSAGE) : AccessPolicy.may(who,
				Permission.WRITE_MESSAGE, new Scope(position.company(), position.department(), false, none));
	}

	/**
	 * Who has to do a task.
	 *
	 * @param reader whether the reader has
	 * @param name of whoever has; null when they have left
	 */
	record Doer(boolean reader, @Nullable String name) {

		private String beside(String about, Wording words) {
			if (this.reader) {
				return about;
			}
			return (this.name != null) ? words.say("desk.task.theirs", about, this.name)
					: words.say("desk.task.nobodys", about);
		}

	}

	/**
	 * A task and the application it is about.
	 *
	 * @param batch the decision about many it is about; null when it is about one
	 */
	record Found(Task task, DeskRow row, Doer doer, @Nullable BatchId batch) {

		TaskLine line(String title, DueClock clock, Wording words) {
			String page = "/applications/" + this.row.application();
			String name = (this.row.name() != null) ? this.row.name() : words.say("desk.erased");
			if (this.batch != null) {
				return new TaskLine(DueLabel.at(this.task.dueAt(), clock, words), words.say("desk.task.several"), null,
						words.say(this.task.label()), this.doer.beside(title, words), "/batches/" + this.batch, null,
						false);
			}
			String about = words.say("desk.task.about", title, this.row.stage().name().in(words.language()));
			return new TaskLine(DueLabel.at(this.task.dueAt(), clock, words), name, DueLabel.languageOf(name),
					words.say(this.task.label()), this.doer.beside(about, words),
					TaskLine.where(page, this.task.kind()), page + "/tasks/" + this.task.id() + "/done", false);
		}

	}

}

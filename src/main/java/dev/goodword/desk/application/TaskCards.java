package dev.goodword.desk.application;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.TaskLine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What one of us has to do about one application, and whether mail still reaches them.
 */
@Component
class TaskCards {

	private final Tasks tasks;

	private final Messages messages;

	TaskCards(Tasks tasks, Messages messages) {
		this.tasks = tasks;
		this.messages = messages;
	}

	/** The open tasks, then those that were done; none for those who may not know. */
	List<TaskLine> of(Reader reader, String name) {
		if (!reader.may(Permission.SEE_MESSAGES)) {
			return List.of();
		}
		List<Task> all = each(Calls.tasks(reader, this.tasks));
		return Stream.concat(all.stream().filter(Task::isOpen), all.stream().filter((task) -> !task.isOpen()))
			.map((task) -> line(task, name, reader))
			.toList();
	}

	/**
	 * That mail to the person's address comes back, and the number to call instead; null
	 * while it does not, and for those who may not know.
	 */
	@Nullable String unreachable(Reader reader, @Nullable CandidateProfile person) {
		if (person == null || !reader.may(Permission.SEE_MESSAGES) || !this.messages.isAddressDead(person.id())) {
			return null;
		}
		if (!reader.may(Permission.SEE_CONTACT) || person.email() == null) {
			return reader.say("desk.address.dead");
		}
		String address = person.email().value();
		return (person.phone() != null) ? reader.say("desk.address.dead.phone", address, person.phone())
				: reader.say("desk.address.dead.nophone", address);
	}

	/**
	 * Each thing to do once: what nobody of us did and what was given again since, as
	 * when somebody leaves and comes back, is shown as it is now.
	 */
	static List<Task> each(List<Task> all) {
		return all.stream().filter((task) -> all.stream().noneMatch((other) -> follows(other, task))).toList();
	}

	private static boolean follows(Task other, Task task) {
		Instant done = task.doneAt();
		boolean same = done != null && task.doneBy() == null && other.kind().equals(task.kind());
		return same && other.doneBy() == null && (other.doneAt() == null || other.doneAt().isAfter(done));
	}

	private static TaskLine line(Task task, String name, Reader reader) {
		String page = "/applications/" + task.application();
		String act = page + "/tasks/" + task.id() + (task.isOpen() ? "/done" : "/reopen");
		boolean may = task.assignee().equals(reader.who().id()) || reader.may(Permission.WRITE_MESSAGE);
		return new TaskLine(due(task, reader), name, DueLabel.languageOf(name), reader.say(task.label()),
				reader.say("desk.task.whose", reader.name(task.assignee())), TaskLine.where(page, task.kind()),
				may ? act : null, !task.isOpen());
	}

	private static DueLabel due(Task task, Reader reader) {
		return (task.doneAt() != null)
				? new DueLabel("", reader.say("desk.task.done", reader.dates().shortDate(task.doneAt()).text()),
						reader.name(task.doneBy()))
				: DueLabel.at(task.dueAt(), reader.clock(), reader.words());
	}

}

package dev.goodword.desk.application;

import java.util.List;
import java.util.Objects;

import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;

import org.springframework.stereotype.Component;

/** What colleagues said they have done: calls, and everything else they had to do. */
@Component
class Calls {

	private final Tasks tasks;

	Calls(Tasks tasks) {
		this.tasks = tasks;
	}

	/** All tasks about the application, done or not. */
	static List<Task> tasks(Reader reader, Tasks tasks) {
		return reader.once(Task.class, () -> tasks.of(reader.application().id()));
	}

	/** All tasks that a person has done; what happened by itself is no act of anybody. */
	List<Task> done(Reader reader) {
		return tasks(reader, this.tasks).stream()
			.filter((task) -> task.doneAt() != null && task.doneBy() != null)
			.toList();
	}

	static ApplicationView.Call call(Task task, Reader reader) {
		return new ApplicationView.Call(reader.moment(Objects.requireNonNull(task.doneAt())),
				reader.say("desk.messages.call"), reader.say(task.label()),
				reader.say("desk.messages.call.by", reader.name(task.doneBy())));
	}

}

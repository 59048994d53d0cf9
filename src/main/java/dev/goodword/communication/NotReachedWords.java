package dev.goodword.communication;

import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells whoever is responsible that a word with a deadline needs a call. */
@Component
class NotReachedWords {

	private static final String KEY = "communication.alert.NOT_REACHED";

	private final Tasks tasks;

	private final PublicAddress address;

	private final MessageSource messages;

	NotReachedWords(Tasks tasks, PublicAddress address, MessageSource messages) {
		this.tasks = tasks;
		this.address = address;
		this.messages = messages;
	}

	/** Whether the call is still to be made. */
	boolean isWanted(Scene scene) {
		return this.tasks.open(scene.application().id())
			.stream()
			.anyMatch((task) -> task.kind().equals(Aftermath.CALL_TASK));
	}

	/**
	 * What is true of it now; empty once a mail server has taken it, or somebody called.
	 */
	Optional<Told> of(Scene scene, StaffMember person) {
		JobApplicationId application = scene.application().id();
		return this.tasks.open(application)
			.stream()
			.filter((task) -> task.kind().equals(Aftermath.CALL_TASK))
			.findFirst()
			.map((task) -> {
				Object[] arguments = { scene.person().name(), scene.position().title().in(person.language()),
						DateWords.in(person.language(), person.zone()).dateTime(task.dueAt()).text() };
				return new Told(say(person, KEY, arguments), say(person, KEY + ".text", arguments),
						this.address.link("/applications/" + application));
			});
	}

	private String say(StaffMember person, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, person.language().locale()));
	}

	/**
	 * What is told.
	 *
	 * @param link where the button leads
	 */
	record Told(String headline, String text, String link) {
	}

}

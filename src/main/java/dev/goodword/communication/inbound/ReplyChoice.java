package dev.goodword.communication.inbound;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a person's mail is about, said with one key by whoever reads it. */
public enum ReplyChoice {

	/** They ask something: it is a question with a day from now on. */
	QUESTION(null),
	/** They tell something. */
	INFORMATION(null),
	/** They want to leave: nothing ends by a mail, a person sees to it. */
	WITHDRAW("CONFIRM_WITHDRAWAL"),
	/** They are not content with us: it is a complaint from now on. */
	COMPLAINT(null),
	/** They say thank you. */
	THANKS(null);

	private final @Nullable String task;

	ReplyChoice(@Nullable String task) {
		this.task = task;
	}

	/** The task it gives; empty when nothing is left to do. */
	Optional<String> task() {
		return Optional.ofNullable(this.task);
	}

	/** The key of its name. */
	public String label() {
		return "communication.choice." + name();
	}

}

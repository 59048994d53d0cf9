package dev.goodword.communication;

import java.util.Optional;

import dev.goodword.applications.Applications;

import org.springframework.stereotype.Component;

/**
 * Locks a letter for whoever may change its application with it: the application first,
 * as people do who act on it and take its letters back.
 */
@Component
class LetterLocks {

	private final MessageRepository messages;

	private final Applications applications;

	LetterLocks(MessageRepository messages, Applications applications) {
		this.messages = messages;
		this.applications = applications;
	}

	/** The letter, which nobody else changes before the transaction ends. */
	Optional<Message> lock(MessageId id) {
		this.messages.applicationOf(id).ifPresent(this.applications::lockedSummary);
		return this.messages.lock(id);
	}

}

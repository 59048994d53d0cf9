package dev.goodword.communication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;

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

	/**
	 * The same for a letter and those that left with it as one mail: the applications of
	 * all of them first, in the order of their ids.
	 */
	Optional<Message> lockMail(MessageId lead) {
		List<JobApplicationId> about = new ArrayList<>(this.messages.applicationsWith(lead));
		this.messages.applicationOf(lead).ifPresent(about::add);
		this.applications.lockedSummaries(about);
		return this.messages.lock(lead);
	}

	/** The same for several, in the order of their ids. */
	List<Message> lock(Collection<MessageId> ids) {
		this.applications.lockedSummaries(this.messages.applicationsOf(ids));
		return this.messages.lock(ids);
	}

	/** The letter, which nobody else changes before the transaction ends. */
	Optional<Message> lock(MessageId id) {
		this.messages.applicationOf(id).ifPresent(this.applications::lockedSummary);
		return this.messages.lock(id);
	}

}

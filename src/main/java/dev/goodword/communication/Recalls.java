package dev.goodword.communication;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveId;
import dev.goodword.promises.Promises;

import org.springframework.stereotype.Component;

/** Stops messages that have not left, and lets them go on. */
@Component
class Recalls {

	/** Why messages stop when somebody withdraws. */
	static final String WITHDRAWN = "withdrawn";

	private final MessageRepository messages;

	private final MessageStore store;

	private final Applications applications;

	private final Promises promises;

	Recalls(MessageRepository messages, MessageStore store, Applications applications, Promises promises) {
		this.messages = messages;
		this.store = store;
		this.applications = applications;
		this.promises = promises;
	}

	/**
	 * Nothing about the application leaves any more, but for what opens its page and what
	 * answers a complaint.
	 */
	void stop(JobApplicationId application, String why, Instant now) {
		for (Message found : this.messages.findByApplicationOrderByMomentsCreatedAt(application)) {
			Message message = this.messages.lock(found.id()).orElseThrow();
			if (!message.kind().isSecret() && !message.kind().isAboutComplaint()) {
				message.cancel(why, now);
				this.store.put(message, now);
			}
		}
	}

	/**
	 * The messages of an act that is taken back.
	 * @throws Refused when one has left or is leaving at this moment
	 */
	void takeBack(JobApplicationId application, UUID cause, Instant now) {
		for (Message found : this.messages.findByApplicationAndCauseId(application, cause)) {
			Message message = this.messages.lock(found.id()).orElseThrow();
			boolean told = message.kind().isBadNews() && message.moments().times().visibleAt() != null;
			if (told || !message.state().isFinal() && !message.state().isStoppable()
					|| message.state() == MessageState.ACCEPTED) {
				throw new Refused(new Refusal("communication.refused.handed", null));
			}
			message.cancel("undone", now);
			this.store.put(message, now);
		}
	}

	/** What was dropped because of an act that is taken back is looked at again. */
	void revive(JobApplicationId application, StageMoveId undone, Instant now) {
		Instant since = this.applications.logEntry(undone).at();
		for (Message found : this.messages.findByApplicationOrderByMomentsCreatedAt(application)) {
			Message message = this.messages.lock(found.id()).orElseThrow();
			if (message.revive(since)) {
				if (message.kind().carriesPromise() && message.promise() != null) {
					this.promises.dateWanted(message.promise(), now);
				}
				this.store.put(message, now);
			}
		}
	}

}

package dev.goodword.communication;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * What this node knows of the mail server without asking anybody: fit for pages that must
 * show in every fault.
 */
@Component
public class MailWatch {

	private final Outbox outbox;

	MailWatch(Outbox outbox) {
		this.outbox = outbox;
	}

	/** Why no mail can leave; empty when it can. */
	public Optional<MailTrouble> trouble() {
		return this.outbox.trouble();
	}

	/** From now on somebody has to turn this node's worker, or no longer. */
	public void expectTurns(boolean expected) {
		this.outbox.pulse().watch(expected);
	}

	/** How many messages waited when the worker last looked. */
	public long waiting() {
		return this.outbox.waiting();
	}

}

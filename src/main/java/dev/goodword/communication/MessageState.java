package dev.goodword.communication;

import java.util.EnumSet;
import java.util.Set;

/** Where a message stands on its way to the candidate. */
public enum MessageState {

	/** Wanted, not yet written. */
	INTENT,
	/** Something it must say is missing; a person has a task. */
	BLOCKED,
	/** Written; waits for its hour or the end of its undo. */
	WAITING,
	/** Its hour has come. */
	QUEUED,
	/** In the hands of a worker. */
	LEASED,
	/** About to be, or being, handed to the mail server. */
	HANDED,
	/** The mail server took it: the strongest thing e-mail can tell us. */
	ACCEPTED,
	/** The mail server asked to try again later. */
	DEFERRED,
	/** The mail server will not take it. */
	FAILED,
	/** The connection broke after the end of the mail: nobody can know. */
	UNCERTAIN,
	/** Taken back, or its reason is gone. */
	CANCELLED,
	/** Newer words take its place. */
	SUPERSEDED,
	/** Too old to be sent. */
	EXPIRED,
	/** There is no address that works. */
	SUPPRESSED;

	/** Before the hand-off: it can still be stopped. */
	static final Set<MessageState> STOPPABLE = EnumSet.of(INTENT, BLOCKED, WAITING, QUEUED, LEASED);

	/** Those that wait for a moment of the clock. */
	static final Set<MessageState> TIMED = EnumSet.of(WAITING, DEFERRED, UNCERTAIN);

	/** Whether it can still be stopped. */
	public boolean isStoppable() {
		return STOPPABLE.contains(this);
	}

	/** Whether nothing will happen to it any more without a person. */
	public boolean isFinal() {
		return !isStoppable() && this != HANDED && this != DEFERRED && this != UNCERTAIN;
	}

}

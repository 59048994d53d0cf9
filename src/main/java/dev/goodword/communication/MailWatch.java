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

	private final StaffMail staffMail;

	private final MailAuthority authority;

	MailWatch(Outbox outbox, StaffMail staffMail, MailAuthority authority) {
		this.outbox = outbox;
		this.authority = authority;
		this.staffMail = staffMail;
	}

	/** Why no mail can leave; empty when it can. */
	public Optional<MailTrouble> trouble() {
		return this.outbox.trouble();
	}

	/**
	 * Whether this installation may tell anybody anything: a copied or restored database
	 * must not, by no way. Asks the database.
	 */
	public boolean maySend() {
		return this.authority.isHeld();
	}

	/** From now on somebody has to turn this node's worker, or no longer. */
	public void expectTurns(boolean expected) {
		this.outbox.pulse().watch(expected);
	}

	/** How many mails to our own people failed more than once; asks the database. */
	public int stuckStaffMail() {
		return this.staffMail.stuck();
	}

	/** How many messages waited when the worker last looked. */
	public long waiting() {
		return this.outbox.waiting();
	}

}

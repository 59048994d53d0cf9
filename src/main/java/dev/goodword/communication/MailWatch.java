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

	private final StaffDigestRepository digests;

	private final MailAuthority authority;

	MailWatch(Outbox outbox, StaffDigestRepository digests, MailAuthority authority) {
		this.outbox = outbox;
		this.digests = digests;
		this.authority = authority;
	}

	/** Why no mail can leave, or some of it cannot; empty when all can. */
	public Optional<MailTrouble> trouble() {
		return this.outbox.anyTrouble();
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

	/** The workers of this node. */
	public MailCrew crew() {
		return this.outbox.crew();
	}

	/**
	 * How many mails to our own people failed more than once and are tried again; asks
	 * the database.
	 */
	public int stuckStaffMail() {
		return this.digests.countByStateAndTriesGreaterThanAndAboutNotLike(DigestState.QUEUED, 1, VisitorTurn.ALL);
	}

	/** As many to people who asked without having applied; asks the database. */
	public int stuckVisitorMail() {
		return this.digests.countByStateAndTriesGreaterThanAndAboutLike(DigestState.QUEUED, 1, VisitorTurn.ALL);
	}

	/** How many messages waited when the worker last looked. */
	public long waiting() {
		return this.outbox.waiting();
	}

}

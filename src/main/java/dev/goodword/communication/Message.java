package dev.goodword.communication;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import dev.goodword.communication.DeliveryPolicy.Consequence;
import dev.goodword.communication.DeliveryPolicy.Past;
import dev.goodword.communication.DeliveryPolicy.Verdict;
import dev.goodword.shared.MailOutcome;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person: an immutable letter and where it stands. The row itself is
 * the outbox; only what changes of it is written, never the letter again.
 */
@Entity
@DynamicUpdate
@Table(name = "message")
class Message extends Purpose {

	/** Why a message waits for another that is sent for it. */
	static final String JOINED = "joined";

	/** Why a message that was taken did not arrive. */
	static final String CAME_BACK = "cameBack";

	@Enumerated(EnumType.STRING)
	private MessageState state;

	private @Nullable String reason;

	@Embedded
	private Words words;

	@Embedded
	private @Nullable Lease lease;

	@Embedded
	private Tries tries = new Tries();

	@Embedded
	private @Nullable Owed owed;

	@Embedded
	private Moments moments;

	/** The message of the same person that is sent for this one; null for itself. */
	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "carrier_id"))
	private @Nullable MessageId carrier;

	@Version
	private @Nullable Integer version;

	@Transient
	private boolean moved;

	@NullUnmarked
	protected Message() {
	}

	Message(MessageId id, Intent intent, byte[] dedupeKey, Words words, SendPlan plan, Instant now) {
		super(id, intent, dedupeKey);
		this.words = words;
		this.moments = new Moments(plan, intent.deadlineAt(), now);
		this.state = MessageState.INTENT;
		start(plan, now);
	}

	private void start(SendPlan plan, Instant now) {
		this.moments.watchHalfOf(kind());
		boolean waits = plan.notBefore().isAfter(now);
		go(!this.words.exist() ? MessageState.BLOCKED : waits ? MessageState.WAITING : MessageState.QUEUED,
				(plan.undoUntil() != null) ? "undo" : waits ? "window" : null);
	}

	/** Somebody wrote what could not be written: it goes its way like any other. */
	void writeByHand(Words byHand, SendPlan plan, Instant now) {
		this.words = byHand;
		this.moments.planAnew(plan, now);
		start(plan, now);
	}

	/** Another message of the same moment is sent for this one and tells all of it. */
	void joins(MessageId other, Instant lookAgain) {
		this.carrier = other;
		this.moments.tryAgain(lookAgain);
		go(MessageState.WAITING, JOINED);
	}

	/** Its moment has come: out of waiting, a deferral or a doubt, by the clock alone. */
	void queue() {
		go(MessageState.QUEUED, null);
	}

	void lease(UUID token, Instant until) {
		this.lease = new Lease(token, until);
		go(MessageState.LEASED, null);
	}

	/** The mark before the hand-over, which turns a crash into a doubt. */
	void hand(Instant now) {
		this.moments.hand(now);
		go(MessageState.HANDED, null);
	}

	/** Given back untouched. */
	void release() {
		this.lease = null;
		go(MessageState.QUEUED, null);
	}

	/** The guard said no. */
	void obey(SendGuard.Answer answer, Instant now) {
		this.lease = null;
		if (answer.until() != null) {
			this.moments.waitUntil(answer.until(), !kind().diesAtItsTime());
		}
		else if (answer.verdict() != MessageState.QUEUED) {
			this.moments.settle(now);
		}
		go(answer.verdict(), answer.reason());
	}

	/** Stops it before it leaves; what newer words had stopped is taken back too. */
	void cancel(String why, Instant now) {
		if (this.state.isStoppable() || this.state == MessageState.SUPERSEDED) {
			this.lease = null;
			this.moments.settle(now);
			go(MessageState.CANCELLED, why);
		}
	}

	/**
	 * What spoke against it is gone: it waits for the guard again, like any other.
	 * @param since when what is gone began
	 * @return whether it was dropped for such a reason
	 */
	boolean revive(Instant since) {
		boolean dropped = this.state == MessageState.SUPERSEDED || this.state == MessageState.CANCELLED;
		if (!dropped || this.reason == null || !SendGuard.isReversible(this.reason)
				|| !this.moments.hasSettledSince(since)) {
			return false;
		}
		this.moments.reopen();
		this.moments.watchHalfOf(kind());
		go(MessageState.QUEUED, null);
		return true;
	}

	/** What became of handing it over. */
	void settle(Verdict verdict, @Nullable MailOutcome outcome, Instant now) {
		this.lease = null;
		this.tries.count(verdict.counts(), outcome);
		if (verdict.next() != null) {
			this.moments.tryAgain(verdict.next());
		}
		else {
			this.moments.answered(verdict.state() == MessageState.ACCEPTED, now);
			forgetSecret();
		}
		go(verdict.state(), null);
	}

	/** What the answer of the mail server brings about is owed from now on. */
	void owe(Set<Consequence> consequences, Instant now) {
		this.owed = Owed.of(consequences, now);
	}

	/** What is owed since when; null when nothing is. */
	@Nullable Owed owed() {
		return this.owed;
	}

	void paid() {
		this.owed = null;
	}

	/**
	 * A mail server that had taken it says that it did not arrive.
	 * @return whether it counted as arrived, or might have
	 */
	boolean cameBack(Instant now) {
		if (this.state != MessageState.ACCEPTED && this.state != MessageState.UNCERTAIN) {
			return false;
		}
		this.moments.settle(now);
		go(MessageState.FAILED, CAME_BACK);
		return true;
	}

	/** A person judges it now: the clock does nothing more. */
	void leaveToPerson(Instant now) {
		this.moments.settle(now);
	}

	private void forgetSecret() {
		if (kind().isNamedOnly()) {
			this.words = this.words.forgotten(kind().isSecret());
		}
	}

	private void go(MessageState next, @Nullable String why) {
		this.state = next;
		this.reason = why;
		this.moved = true;
		if (next.isFinal()) {
			this.moments.watchHalf(null);
			forgetSecret();
		}
	}

	/**
	 * Half of its time may be over.
	 * @param stands whether it is still to be told
	 * @return whether another way is taken now, because no mail server has taken it
	 */
	boolean turnsAside(boolean stands, Instant now) {
		return this.moments.turnAside(this.state, this.carrier != null, stands, now);
	}

	/** Whether another way was taken, and no mail server has taken it since. */
	boolean isTurned() {
		return this.moments.turnedAt() != null && !this.state.isFinal();
	}

	/** Whether the state changed since the last question. */
	boolean hasMoved() {
		boolean result = this.moved;
		this.moved = false;
		return result;
	}

	boolean isHeldBy(UUID token) {
		return this.lease != null && this.lease.token().equals(token);
	}

	boolean isLeasedBy(UUID token, Instant now) {
		return this.state == MessageState.LEASED && this.lease != null && this.lease.isOf(token, now);
	}

	/** Whether a worker has it in hand whose time is over. */
	boolean isAbandoned(Instant now) {
		return this.lease != null && !this.lease.until().isAfter(now);
	}

	boolean isHandedBy(UUID token) {
		return this.state == MessageState.HANDED && isHeldBy(token);
	}

	Past past() {
		return this.tries.past(kind(), this.moments.deadlineAt(), this.moments.expiresAt());
	}

	Moments moments() {
		return this.moments;
	}

	MessageState state() {
		return this.state;
	}

	@Nullable String reason() {
		return this.reason;
	}

	@Nullable MessageId carrier() {
		return this.carrier;
	}

	/** Whether another one is to be sent for it, and nothing has spoken against it. */
	boolean isJoined() {
		return this.carrier != null && this.state == MessageState.WAITING;
	}

	Words words() {
		return this.words;
	}

	Tries tries() {
		return this.tries;
	}

}

package dev.goodword.communication;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** When a message may leave, and when what became of it. */
@Embeddable
class Moments {

	@Column(name = "created_at")
	private Instant createdAt;

	@Column(name = "not_before")
	private Instant notBefore;

	@Column(name = "deadline_at")
	private Instant deadlineAt;

	@Column(name = "expires_at")
	private Instant expiresAt;

	@Column(name = "undo_until")
	private @Nullable Instant undoUntil;

	@Column(name = "handed_at")
	private @Nullable Instant handedAt;

	@Column(name = "accepted_at")
	private @Nullable Instant acceptedAt;

	@Column(name = "settled_at")
	private @Nullable Instant settledAt;

	@Column(name = "visible_at")
	private @Nullable Instant visibleAt;

	@Column(name = "place_at")
	private @Nullable Instant placeAt;

	@Column(name = "placed_at")
	private @Nullable Instant placedAt;

	@Column(name = "replied_at")
	private @Nullable Instant repliedAt;

	@Column(name = "half_at")
	private @Nullable Instant halfAt;

	@Column(name = "turned_at")
	private @Nullable Instant turnedAt;

	@NullUnmarked
	protected Moments() {
	}

	/**
	 * What a plan says.
	 * @param deadlineAt by when it must have arrived; null when it only expires
	 */
	Moments(SendPlan plan, @Nullable Instant deadlineAt, Instant now) {
		this.createdAt = now;
		this.notBefore = plan.notBefore();
		this.expiresAt = plan.expiresAt();
		this.deadlineAt = (deadlineAt != null) ? deadlineAt : plan.expiresAt();
		this.undoUntil = plan.undoUntil();
	}

	/** It leaves by another plan; what it has to arrive by stays while that is ahead. */
	void planAnew(SendPlan plan, Instant now) {
		this.notBefore = plan.notBefore();
		this.expiresAt = plan.expiresAt();
		this.undoUntil = plan.undoUntil();
		this.deadlineAt = this.deadlineAt.isAfter(now) ? this.deadlineAt : plan.expiresAt();
	}

	/** Not before this moment; it keeps a shelf life from there unless it must not. */
	void waitUntil(Instant until, boolean keeps) {
		this.notBefore = until;
		Instant shelf = until.plus(SendPlan.SHELF_LIFE);
		this.expiresAt = (shelf.isAfter(this.expiresAt) && keeps) ? shelf : this.expiresAt;
	}

	/** The next try; it has no place among others any more. */
	void tryAgain(Instant next) {
		this.notBefore = next;
		this.placeAt = null;
		this.placedAt = null;
	}

	/** Gets a place among those to the same mail domain. */
	void place(Instant at, Instant now) {
		this.placeAt = at;
		this.placedAt = now;
	}

	/** Its place; null when it has none. */
	@Nullable Instant placeAt() {
		return this.placeAt;
	}

	/** When it was given its place; null when it has none. */
	@Nullable Instant placedAt() {
		return this.placedAt;
	}

	/**
	 * Another way is looked for at half of the time between its hour and D, unless one
	 * was taken before or there is no such time.
	 */
	void watchHalf() {
		boolean some = this.turnedAt == null && this.deadlineAt.isAfter(this.notBefore);
		this.halfAt = some ? HalfTimePolicy.half(this.notBefore, this.deadlineAt) : null;
	}

	/** The same for a kind that is critical in time; others have no half. */
	void watchHalfOf(MessageKind kind) {
		if (HalfTimePolicy.isTimeCritical(kind)) {
			watchHalf();
		}
	}

	/** The same at another moment; null for never. */
	void watchHalf(@Nullable Instant moment) {
		this.halfAt = moment;
	}

	/**
	 * Half of its time may be over.
	 * @param carried whether another message is sent for it
	 * @param stands whether it is still to be told
	 * @return whether another way is taken now, once
	 */
	boolean turnAside(MessageState state, boolean carried, boolean stands, Instant now) {
		if (this.halfAt == null || this.halfAt.isAfter(now)) {
			return false;
		}
		HalfTimePolicy.Act act = stands
				? HalfTimePolicy.act(state, carried || this.handedAt != null, this.notBefore.isAfter(now))
				: HalfTimePolicy.Act.NOTHING;
		switch (act) {
			case NOTHING -> this.halfAt = null;
			case COUNT_ANEW -> watchHalf();
			case LOOK_AGAIN -> this.halfAt = now.plus(HalfTimePolicy.A_MOMENT);
			case TURN -> {
				this.halfAt = null;
				this.turnedAt = now;
			}
		}
		return act == HalfTimePolicy.Act.TURN;
	}

	/** When another way was taken; null when none was. */
	@Nullable Instant turnedAt() {
		return this.turnedAt;
	}

	/** It is handed over; the first time counts. */
	void hand(Instant now) {
		this.handedAt = (this.handedAt != null) ? this.handedAt : now;
	}

	/** The clock does nothing more with it. */
	void settle(Instant now) {
		this.settledAt = now;
	}

	/** The last word of the mail server was that it took it, or not. */
	void answered(boolean accepted, Instant now) {
		this.settledAt = now;
		this.acceptedAt = accepted ? now : null;
	}

	/** It is looked at again. */
	void reopen() {
		this.settledAt = null;
	}

	/** Stands on the candidate's page from now on; whether that is new. */
	boolean reveal(Instant now) {
		boolean first = this.visibleAt == null;
		this.visibleAt = first ? now : this.visibleAt;
		return first;
	}

	/** Since when the clock does nothing more with it; null while it does. */
	@Nullable Instant settledAt() {
		return this.settledAt;
	}

	/** A person has answered it. */
	void reply(Instant now) {
		this.repliedAt = now;
	}

	/** When a person answered it last; null when nobody did. */
	@Nullable Instant repliedAt() {
		return this.repliedAt;
	}

	boolean hasSettled() {
		return this.settledAt != null;
	}

	/** Whether it was settled at this moment or later. */
	boolean hasSettledSince(Instant since) {
		return this.settledAt != null && !this.settledAt.isBefore(since);
	}

	Instant deadlineAt() {
		return this.deadlineAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	MessageRecord.Times times() {
		return new MessageRecord.Times(this.createdAt, this.notBefore, this.undoUntil, this.visibleAt, this.handedAt,
				this.acceptedAt);
	}

}

package dev.goodword.insights.recovery;

import java.time.Instant;
import java.time.LocalDate;

import dev.goodword.surveys.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * How far a wish to be contacted has come. It holds nothing the person wrote, nor who
 * they are.
 *
 * @param due the day by which they are answered
 * @param urgency null until somebody has read it
 * @param answeredAt when they were answered
 * @param outcome what they said of it; null until they were asked
 */
record RecoveryCase(ContactId id, LocalDate due, @Nullable Urgency urgency, @Nullable Instant answeredAt,
		@Nullable Outcome outcome) {

	/** How far it is. */
	State state() {
		if (this.urgency == null) {
			return State.UNREAD;
		}
		return (this.answeredAt == null) ? State.READ : (this.outcome == null) ? State.ANSWERED : State.CLOSED;
	}

	/** Whether somebody who read it says that it is about safety or discrimination. */
	boolean isEthics() {
		return this.urgency == Urgency.ETHICS;
	}

	/** Whether the day is over and nobody has answered. */
	boolean isLate(LocalDate today) {
		return this.answeredAt == null && today.isAfter(this.due);
	}

	/** How far a case is. */
	enum State {

		/** Nobody has said how urgent it is. */
		UNREAD,
		/** Somebody has. */
		READ,
		/** The person was answered, and is asked whether that settled it. */
		ANSWERED,
		/** They said so, or said nothing. */
		CLOSED

	}

}

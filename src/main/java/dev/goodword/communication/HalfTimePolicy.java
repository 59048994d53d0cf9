package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a word that has a deadline goes another way than by mail: once half of the time is
 * over that it had, and no mail server has taken it ({@code communication.md} 4.4).
 */
final class HalfTimePolicy {

	/** What is just being handed over is looked at again so soon. */
	static final Duration A_MOMENT = Duration.ofMinutes(1);

	private HalfTimePolicy() {
	}

	/** What is to be done at half of the time. */
	enum Act {

		/** It needs no other way. */
		NOTHING,
		/** It was never tried and waits for an hour of our own: its time begins there. */
		COUNT_ANEW,
		/** It is just being handed over. */
		LOOK_AGAIN,
		/** It takes another way. */
		TURN

	}

	/**
	 * Whether what it says is worth much less after its deadline: what changes a talk,
	 * and whatever keeps a promise by a day - a decision, a step, or the honest word that
	 * there is none.
	 */
	static boolean isTimeCritical(MessageKind kind) {
		return switch (kind) {
			case INTERVIEW_CONFIRMED, INTERVIEW_MOVED, INTERVIEW_CANCELLED -> true;
			default -> kind.tellsDecision() || kind.isStep() || kind.isUpdate();
		};
	}

	/** The middle between two moments. */
	static Instant half(Instant from, Instant deadline) {
		return from.plus(Duration.between(from, deadline).dividedBy(2)).truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * What to do with a message whose half is over.
	 * @param tried whether a server was asked to take it, or another message is sent for
	 * it
	 * @param later whether its hour lies ahead
	 */
	static Act act(MessageState state, boolean tried, boolean later) {
		return switch (state) {
			case ACCEPTED, CANCELLED, SUPERSEDED, EXPIRED, FAILED, SUPPRESSED -> Act.NOTHING;
			case WAITING -> (later && !tried) ? Act.COUNT_ANEW : Act.TURN;
			case LEASED, HANDED -> Act.LOOK_AGAIN;
			case INTENT, BLOCKED, QUEUED, DEFERRED, UNCERTAIN -> Act.TURN;
		};
	}

}

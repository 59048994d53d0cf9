package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When a message leaves and until when it can be taken back.
 *
 * @param notBefore the instant it leaves at
 * @param undoUntil until then at least it can be taken back; null when it leaves at once
 * @param expiresAt from then on it is too old to be sent
 */
record SendPlan(Instant notBefore, @Nullable Instant undoUntil, Instant expiresAt) {

	/** How long a message stays worth sending after its hour. */
	static final Duration SHELF_LIFE = Duration.ofHours(72);

	/**
	 * Plans a message by {@code communication.md} 3.4, 3.10 and 3.12. The undo never runs
	 * past D: where it would, the message leaves without one.
	 * @param earliest before that the news would be rude; may lie in the past
	 * @param jitter drawn by the caller, 0 to {@link SendWindow#LONGEST_JITTER}
	 */
	static SendPlan of(MessageKind kind, Instant now, Instant earliest, SendWindow window, int jitter) {
		return of(kind, kind.undo(), now, earliest, window, jitter);
	}

	/** The same for what can be taken back for another time than is usual. */
	static SendPlan of(MessageKind kind, Duration undo, Instant now, Instant earliest, SendWindow window, int jitter) {
		Instant from = later(now, earliest);
		Instant slot = window.next(kind.sendClass(), later(from, now.plus(undo)), jitter);
		Instant deadline = window.deadlineAt();
		if (!undo.isZero() && deadline != null && slot.isAfter(deadline)) {
			Instant quick = window.next(kind.sendClass(), from, 0);
			slot = quick.isAfter(deadline) ? slot : quick;
		}
		boolean canBeUndone = !undo.isZero() && slot.isAfter(now);
		return new SendPlan(slot, canBeUndone ? slot : null, expiry(kind, slot, deadline));
	}

	/** Nothing grows too old before the day it is to keep; an update does with it. */
	private static Instant expiry(MessageKind kind, Instant slot, @Nullable Instant deadline) {
		Instant shelf = slot.plus(SHELF_LIFE);
		if (deadline == null) {
			return shelf;
		}
		Instant endOfDay = deadline.plusNanos(1000);
		return kind.diesAtItsTime() ? endOfDay : later(shelf, endOfDay);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isBefore(other) ? other : one;
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether the mail server is worth a try. Opens when it refuses our name, at the fifth
 * connection failure in a row, or when nothing but failures happened for a minute; then
 * one try after 1, 2, 5, 10 and again 10 minutes. Failures use up no tries of any
 * message.
 *
 * @param failures how many connections failed in a row
 * @param failingSince when the first of them was begun; null when the last one worked
 * @param pauses how many pauses were taken
 * @param nextTry before that no connection is tried; null when at any time
 * @param signInRefused whether the last failure was a refusal of our name
 */
record Circuit(int failures, @Nullable Instant failingSince, int pauses, @Nullable Instant nextTry,
		boolean signInRefused) {

	/** Everything works. */
	static final Circuit CLOSED = new Circuit(0, null, 0, null, false);

	private static final int ENOUGH = 5;

	private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

	/** Between the failures that do not open it yet. */
	private static final Duration BREATH = Duration.ofSeconds(2);

	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2),
			Duration.ofMinutes(5), Duration.ofMinutes(10));

	/** Whether a connection may be tried. */
	boolean mayTry(Instant now) {
		return this.nextTry == null || !now.isBefore(this.nextTry);
	}

	/** Whether the server is taken for lost, so that people are told. */
	boolean isOpen() {
		return this.pauses > 0;
	}

	/**
	 * After a failure.
	 * @param begun when the failed try was begun
	 */
	Circuit failed(Instant begun, Instant now, boolean refused) {
		Instant since = (this.failingSince != null) ? this.failingSince : begun;
		int count = this.failures + 1;
		boolean opens = isOpen() || refused || count >= ENOUGH || !now.isBefore(since.plus(LONG_ENOUGH));
		if (!opens) {
			return new Circuit(count, since, 0, now.plus(BREATH), false);
		}
		Duration pause = PAUSES.get(Math.min(this.pauses, PAUSES.size() - 1));
		return new Circuit(count, since, this.pauses + 1, now.plus(pause), refused);
	}

}

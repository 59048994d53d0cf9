package dev.goodword.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** When a delivery that was not taken is made again, and when no more. */
final class RetryPolicy {

	/** A delivery is tried for so long, and a subscriber borne. */
	static final Duration PATIENCE = Duration.ofDays(3);

	/** Of a pause, this share more by chance, so that not all come back at once. */
	static final int JITTER_PERCENT = 25;

	private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(10), Duration.ofMinutes(1),
			Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(5),
			Duration.ofHours(8), Duration.ofHours(12), Duration.ofHours(16));

	private static final Duration LONGEST_REST = Duration.ofMinutes(5);

	private static final Duration FIRST_REST = Duration.ofSeconds(5);

	private static final int DOUBLINGS = 6;

	private static final int WHOLE = 100;

	private RetryPolicy() {
	}

	/**
	 * When it is tried again; empty when it is given up.
	 * @param tries how often it was tried, at least once
	 * @param begun when it was first due
	 * @param wished by the subscriber, at the earliest; null when it said nothing
	 * @param jitter in percent, below {@link #JITTER_PERCENT}
	 */
	static Optional<Instant> next(int tries, Instant begun, Instant now, @Nullable Instant wished, int jitter) {
		Duration pause = PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
		Instant usual = now.plus(pause).plus(pause.multipliedBy(jitter).dividedBy(WHOLE));
		Instant next = (wished != null && wished.isAfter(usual)) ? wished : usual;
		Instant end = begun.plus(PATIENCE);
		if (!now.isBefore(end)) {
			return Optional.empty();
		}
		return Optional.of(next.isAfter(end) ? end : next);
	}

	/**
	 * How long a subscriber that fails is left alone by everything that waits for it.
	 * @param failures how many in a row
	 */
	static Duration rest(int failures) {
		Duration rest = FIRST_REST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
		return (rest.compareTo(LONGEST_REST) > 0) ? LONGEST_REST : rest;
	}

	/** Whether it has failed for as long as we bear. */
	static boolean isTooLong(Instant failingSince, Instant now) {
		return !now.isBefore(failingSince.plus(PATIENCE));
	}

}

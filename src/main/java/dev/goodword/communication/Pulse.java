package dev.goodword.communication;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a worker still turns. Measured in the time the machine has run, since the
 * product's clock may be moved. Safe for use by several threads.
 */
class Pulse {

	/** A worker that has not turned for so long stands still. */
	static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final LongSupplier nanos;

	private volatile boolean watched;

	private volatile long last;

	/**
	 * @param nanos nanoseconds since any moment
	 */
	Pulse(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/** From now on the worker has to turn, or no longer. */
	void watch(boolean wanted) {
		beat();
		this.watched = wanted;
	}

	/** The worker turns. */
	void beat() {
		this.last = this.nanos.getAsLong();
	}

	/** Whether it should turn and does not. */
	boolean isStill() {
		return this.watched && this.nanos.getAsLong() - this.last > LONGEST_PAUSE.toNanos();
	}

}

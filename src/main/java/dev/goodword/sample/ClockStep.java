package dev.goodword.sample;

import java.time.Duration;

/** How far the sample's clock can be moved at once. */
enum ClockStep {

	/** One hour. */
	HOUR(Duration.ofHours(1)),
	/** To when the next message may leave; an hour when none waits. */
	NEXT_SENDING(Duration.ofHours(1)),
	/** One day. */
	DAY(Duration.ofDays(1)),
	/** One week. */
	WEEK(Duration.ofDays(7));

	private final Duration length;

	ClockStep(Duration length) {
		this.length = length;
	}

	Duration length() {
		return this.length;
	}

}

package dev.goodword.files;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How long a scanner that gave no verdict is left alone: half a minute, and twice as long
 * each time, up to ten minutes.
 *
 * @param length the pause; nothing when the scanner works as far as we know
 * @param until its end; null without one
 */
record ScanPause(Duration length, @Nullable Instant until) {

	static final ScanPause NONE = new ScanPause(Duration.ZERO, null);

	static final Duration LONGEST = Duration.ofMinutes(10);

	private static final Duration FIRST = Duration.ofSeconds(30);

	/** The pause after one more failure. */
	ScanPause longer(Instant now) {
		Duration next = isOn() ? this.length.multipliedBy(2) : FIRST;
		Duration taken = (next.compareTo(LONGEST) < 0) ? next : LONGEST;
		return new ScanPause(taken, now.plus(taken));
	}

	/** Whether the last try failed. */
	boolean isOn() {
		return this.until != null;
	}

	boolean holds(Instant now) {
		return this.until != null && now.isBefore(this.until);
	}

	/** The moment, or the end of the pause when that is later. */
	Instant notBefore(Instant moment) {
		return (this.until != null && moment.isBefore(this.until)) ? this.until : moment;
	}

}

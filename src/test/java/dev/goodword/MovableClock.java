package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The product's clock under a test's hand: stands still until it is moved. Starts every
 * test on Monday 2026-11-23 at 10:00 in Shanghai, 02:00 in London.
 */
public class MovableClock implements InstantSource {

	/** Where every test begins. */
	public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

	private volatile Instant now = START;

	@Override
	public Instant instant() {
		return this.now;
	}

	public void moveTo(Instant instant) {
		this.now = instant;
	}

	public void moveBy(Duration duration) {
		this.now = this.now.plus(duration);
	}

}

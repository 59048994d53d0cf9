package dev.goodword;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The product's clock under a test's hand: stands still until it is moved and follows no
 * database. Starts every test on Monday 2026-11-23 at 10:00 in Shanghai, 02:00 in London.
 */
public class MovableClock extends ProductClock {

	/** Where every test begins. */
	public static final Instant START = Instant.parse("2026-11-23T02:00:00Z");

	private final Hand hand;

	public MovableClock() {
		this(new Hand());
	}

	private MovableClock(Hand hand) {
		super(hand);
		this.hand = hand;
	}

	/** Sets the clock, ahead or back. */
	public void moveTo(Instant instant) {
		this.hand.now = instant.minus(shift());
	}

	public void moveBy(Duration duration) {
		this.hand.now = this.hand.now.plus(duration);
	}

	void reset() {
		shiftTo(Duration.ZERO);
		moveTo(START);
	}

	@Override
	void correctBy(Duration difference) {
		// the test's word counts, not the database's
	}

	/** What the machine's clock would be. */
	private static class Hand implements InstantSource {

		private volatile Instant now = START;

		@Override
		public Instant instant() {
			return this.now;
		}

	}

}

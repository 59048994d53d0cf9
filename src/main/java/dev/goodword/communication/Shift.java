package dev.goodword.communication;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What the workers of a node share: what is known of the mail server, the order in which
 * they take messages, and the word to stop. Safe for use by several threads.
 */
class Shift {

	private final ReentrantLock claims = new ReentrantLock();

	private final Breaker breaker = new Breaker();

	private final Trips trips = new Trips();

	private volatile boolean resting;

	/** What all of them know of the mail server. */
	Breaker breaker() {
		return this.breaker;
	}

	/** What all of them know of last looks that failed. */
	Trips trips() {
		return this.trips;
	}

	/**
	 * One takes after the other, so that each sees whose letters the others have in hand.
	 */
	<T> T inTurn(Supplier<T> claim) {
		this.claims.lock();
		try {
			return claim.get();
		}
		finally {
			this.claims.unlock();
		}
	}

	/** Whether nobody takes or hands over anything after the message in hand. */
	boolean isResting() {
		return this.resting;
	}

	/** They stop after the message in hand, or may go on. */
	void rest(boolean wanted) {
		this.resting = wanted;
	}

}

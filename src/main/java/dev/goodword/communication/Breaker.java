package dev.goodword.communication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the mail server is worth a try, for all connections of a node together. After a
 * failure one of them tries at a time and the others wait for what it finds, so that a
 * server that comes back is not asked by all at once. Safe for use by several threads.
 */
class Breaker {

	private Circuit circuit = Circuit.CLOSED;

	private @Nullable Object probe;

	/** How things stand with the server. */
	synchronized Circuit circuit() {
		return this.circuit;
	}

	/**
	 * Whether this one may talk to the server now. After a failure only the first that
	 * asks may, until it says what it found or leaves.
	 */
	synchronized boolean admits(Object line, Instant now) {
		if (!this.circuit.mayTry(now)) {
			return false;
		}
		if (this.circuit.failures() > 0 && this.probe == null) {
			this.probe = line;
		}
		return this.circuit.failures() == 0 || this.probe == line;
	}

	/** It does not try after all. */
	synchronized void leave(Object line) {
		if (this.probe == line) {
			this.probe = null;
		}
	}

	/**
	 * The server answers. What was handed over before the circuit opened says nothing of
	 * a new connection.
	 */
	synchronized void works(Object line) {
		if (!this.circuit.isOpen() || this.probe == line) {
			this.circuit = Circuit.CLOSED;
			this.probe = null;
		}
	}

	/**
	 * A try has failed. Of several that broke at once only the first counts, and then
	 * what the one finds that tries; a refusal of our name opens it whoever hears it.
	 * @param begun when the failed try was begun
	 */
	synchronized void failed(Object line, Instant begun, Instant now, boolean refused) {
		boolean first = this.circuit.failures() == 0;
		if (first || this.probe == line || (refused && !this.circuit.isOpen())) {
			this.circuit = this.circuit.failed(begun, now, refused);
		}
		leave(line);
	}

}

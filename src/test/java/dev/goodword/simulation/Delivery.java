package dev.goodword.simulation;

import java.time.Instant;

import dev.goodword.shared.OutgoingMail;

/**
 * One mail that arrived.
 *
 * @param at when, in true time
 * @param mail its content
 * @param doubted whether we were not told that it was taken
 */
record Delivery(Instant at, OutgoingMail mail, boolean doubted) {

	String to() {
		return this.mail.to().value();
	}

}

package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.promises.PromiseSummary;

/**
 * One thing we are late with.
 *
 * @param before the promise whose day has come
 * @param promise the one that follows
 */
record Late(Scene scene, PromiseSummary before, PromiseSummary promise) {

	/**
	 * Its hour was drawn long before; it is worth nothing once the told day is over.
	 * @param again what tells a second letter about it from the first
	 */
	Bond bond(String again, Instant now) {
		return new Bond(this.before.id() + again, this.promise.id(), null, this.before.deadlineAt(), now);
	}

}

package dev.goodword.communication.returns;

import java.time.Instant;

import dev.goodword.communication.bounces.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * How mail fares that goes to somebody who asked without having applied.
 *
 * @param back the last mail about the question that came back; null for none
 * @param dead whether no mail goes to the address any more
 */
public record VisitorReach(@Nullable Back back, boolean dead) {

	/** Nothing is known against the address. */
	public static final VisitorReach OPEN = new VisitorReach(null, false);

	/**
	 * A mail that came back.
	 *
	 * @param status the code the server gave; null for none
	 * @param at when we heard of it
	 */
	public record Back(AnswerKind kind, @Nullable String status, Instant at) {

		/** The key of the sentence that says why. */
		public String label() {
			return OpenReturn.label(this.kind, this.status);
		}

	}

}

package dev.goodword.communication.domain;

import org.jspecify.annotations.Nullable;

/**
 * Whose name our mail bears.
 *
 * @param from the domain readers see
 * @param envelope the domain bounces go to, which the receiving server asks first
 * @param selector the name of the key that signs; null when nobody told us
 */
public record SendingDomain(String from, String envelope, @Nullable String selector) {

	/** Whether one of the two lies under the other, as relaxed alignment wants it. */
	boolean isRelated() {
		return this.from.equals(this.envelope) || this.envelope.endsWith("." + this.from)
				|| this.from.endsWith("." + this.envelope);
	}

	/** The domain above the one readers see; null when there is only a top level. */
	@Nullable String parent() {
		String above = this.from.substring(this.from.indexOf('.') + 1);
		return above.contains(".") ? above : null;
	}

}

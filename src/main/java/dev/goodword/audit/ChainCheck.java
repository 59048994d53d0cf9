package dev.goodword.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a walk along the whole chain found.
 *
 * @param intactUntil the last entry up to which everything fits, 0 when there is none
 * @param brokenAt the first entry that does not fit, or null when the chain is whole. One
 * past the last entry when entries are missing at the end
 */
public record ChainCheck(long intactUntil, @Nullable Long brokenAt) {

	/** Whether nothing was changed, taken out or put in. */
	public boolean intact() {
		return this.brokenAt == null;
	}

}

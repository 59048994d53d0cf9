package dev.goodword.channels;

import org.jspecify.annotations.Nullable;

/**
 * Where texts stand.
 *
 * @param byProperties whether the properties decide, since the page says nothing
 * @param setup what is in force, or would be; null when nothing is
 */
record TextNow(TextState state, boolean byProperties, @Nullable TextSetup setup) {

	boolean isOn() {
		return this.state == TextState.ON;
	}

	/** Whether there is a provider at all, also while it is switched off. */
	boolean isKnown() {
		return this.setup != null;
	}

}

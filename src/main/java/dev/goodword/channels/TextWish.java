package dev.goodword.channels;

import org.jspecify.annotations.Nullable;

/**
 * How texts are to go.
 *
 * @param key what we show to be us; null to keep the one there is
 * @param stamp of the settings that were looked at
 */
public record TextWish(TextSetup setup, @Nullable String key, String stamp) {

	/** Hides the key. */
	@Override
	public String toString() {
		return "wish for " + this.setup;
	}

}

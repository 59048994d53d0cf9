package dev.goodword.channels;

import java.time.Instant;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * How texts go, as administrators may see it: never the key.
 *
 * @param byProperties whether the properties decide, since the page says nothing
 * @param setup what is in force, or would be; null when nothing is
 * @param trial the last test text
 * @param waiting how many texts wait that are still worth sending
 * @param stamp of the settings that were made here; only set-up and taking away change it
 */
public record TextProviderSummary(TextState state, boolean byProperties, @Nullable TextSetup setup, Trial trial,
		int waiting, String stamp) {

	/** What was set up here; null when nothing was. */
	public @Nullable TextSetup own() {
		return this.byProperties ? null : this.setup;
	}

	/** Whether it may be switched on now. */
	public boolean maySwitchOn() {
		return this.state == TextState.OFF;
	}

	/** Whether somebody has to say that a test text arrived before it is switched on. */
	public boolean wantsProof() {
		return maySwitchOn() && own() != null;
	}

	/**
	 * The last test text.
	 *
	 * @param askedAt null when there was none with these settings
	 * @param kind what is known of it; null while it waits
	 * @param code the code of the answer, 0 when there was none
	 * @param detail the provider's words, or why there was no answer
	 * @param at when that was known
	 */
	public record Trial(@Nullable Instant askedAt, Delivered.@Nullable Kind kind, @Nullable Integer code,
			@Nullable String detail, @Nullable Instant at) {
	}

}

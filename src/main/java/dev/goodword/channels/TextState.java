package dev.goodword.channels;

import org.jspecify.annotations.Nullable;

/** Where texts stand altogether. */
public enum TextState {

	/** No provider is known. */
	NOTHING,
	/** No test text was taken yet with these settings. */
	UNTRIED,
	/** Switched off by a person. */
	OFF,
	/** The key cannot be opened with this installation's master key. */
	BROKEN,
	/** They leave. */
	ON;

	/**
	 * What follows from what is set.
	 * @param row what was set up on the page; null when the page was never used
	 * @param opens whether its key can be opened
	 * @param configured whether the properties name a provider
	 */
	static TextState of(@Nullable TextProvider row, boolean opens, boolean configured) {
		if (row == null || row.setup() == null) {
			boolean off = row != null && row.switched() == TextSwitch.OFF;
			return !configured ? NOTHING : off ? OFF : ON;
		}
		if (!opens) {
			return BROKEN;
		}
		if (row.switched() == TextSwitch.ON) {
			return ON;
		}
		return row.trial().isTaken() ? OFF : UNTRIED;
	}

	/** The key of its name. */
	public String label() {
		return "channels.texts.state." + name();
	}

}

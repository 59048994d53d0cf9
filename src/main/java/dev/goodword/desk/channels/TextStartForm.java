package dev.goodword.desk.channels;

import dev.goodword.channels.TextProviderSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What is said when texts are switched on.
 *
 * @param arrived whether the test text arrived on the person's phone
 * @param stamp of the settings that were looked at
 */
record TextStartForm(@Nullable Boolean arrived, @Nullable String stamp) {

	TextStartForm {
		arrived = Boolean.TRUE.equals(arrived);
	}

	/** Nothing is said yet. */
	static TextStartForm empty() {
		return new TextStartForm(false, null);
	}

	/** An answer of the provider proves nothing: only the phone does. */
	void check(TextProviderSummary known, Errors errors) {
		if (known.wantsProof() && !isArrived()) {
			errors.rejectValue("arrived", "channels.provider.arrived.none");
		}
	}

	boolean isArrived() {
		return Boolean.TRUE.equals(this.arrived);
	}

}

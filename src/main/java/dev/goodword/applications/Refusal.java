package dev.goodword.applications;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Why a rule says no, in a form people can read.
 *
 * @param messageKey the key of the sentence, such as {@code applications.refused.ended}
 * @param detail one argument for the sentence; null when it needs none
 */
public record Refusal(String messageKey, @Nullable String detail) {

	/** What the keys of this module's refusals begin with. */
	static final String KEYS = "applications.refused.";

	/** A refusal of this module, by the last word of its key. */
	static Optional<Refusal> because(String why) {
		return Optional.of(new Refusal(KEYS + why, null));
	}

	/** A refusal of this module about something, such as a question's place. */
	static Optional<Refusal> because(String why, String detail) {
		return Optional.of(new Refusal(KEYS + why, detail));
	}

}

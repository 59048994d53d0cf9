package dev.goodword.desk.application;

import java.util.Objects;
import java.util.UUID;

import dev.goodword.communication.templates.LetterText;
import org.jspecify.annotations.Nullable;

/**
 * Words of one's own to a candidate.
 *
 * @param topic what it is about
 * @param text the words
 * @param once what makes it this message and no other
 */
record MessageForm(@Nullable String topic, @Nullable String text, @Nullable String once) {

	static MessageForm empty(UUID once) {
		return new MessageForm(null, null, once.toString());
	}

	LetterText words() {
		return new LetterText(Objects.requireNonNullElse(MoveForm.typed(this.topic), ""),
				Objects.requireNonNullElse(MoveForm.typed(this.text), ""));
	}

}

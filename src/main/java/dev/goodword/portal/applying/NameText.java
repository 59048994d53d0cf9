package dev.goodword.portal.applying;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A name as a person may write it: any script, NFC, at most 200 characters, no control
 * characters and none that turn the direction of writing around.
 */
final class NameText {

	static final int LONGEST = 200;

	private NameText() {
	}

	/** The name as we keep it; empty when it may not be taken like this. */
	static Optional<String> of(String typed) {
		String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
		boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
		return (fits && name.codePoints().noneMatch(NameText::isForbidden)
				&& name.codePoints().anyMatch(Character::isLetterOrDigit)) ? Optional.of(name) : Optional.empty();
	}

	/** Whether the text holds a character that no name may hold. */
	static boolean hasForbidden(String typed) {
		return typed.strip().codePoints().anyMatch(NameText::isForbidden);
	}

	private static boolean isForbidden(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE,
					Character.UNASSIGNED, Character.PRIVATE_USE ->
				true;
			default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
		};
	}

}

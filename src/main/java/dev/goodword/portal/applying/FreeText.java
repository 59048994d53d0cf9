package dev.goodword.portal.applying;

import java.text.Normalizer;

/**
 * Text of several lines as a person wrote it: NFC, plain line breaks, without characters
 * that cannot be seen or turn the direction of writing around.
 */
final class FreeText {

	private FreeText() {
	}

	static String of(String typed) {
		String lines = Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n').strip(),
				Normalizer.Form.NFC);
		StringBuilder kept = new StringBuilder(lines.length());
		lines.codePoints().filter(FreeText::isKept).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isKept(int character) {
		boolean turning = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
		return character == '\n' || character == '\t' || (!turning && !Character.isISOControl(character)
				&& Character.getType(character) != Character.SURROGATE);
	}

}

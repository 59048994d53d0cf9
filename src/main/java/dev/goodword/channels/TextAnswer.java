package dev.goodword.channels;

import org.jspecify.annotations.Nullable;

/**
 * What a provider said, fit to be shown to those who set it up: never with the key or the
 * number it was given, however it repeats them.
 */
final class TextAnswer {

	private static final int SHORTEST = 6;

	private static final int LONGEST = 160;

	private TextAnswer() {
	}

	/** The words, cut; null when there are none, or they repeat what nobody may see. */
	static @Nullable String words(String body, String key, String number) {
		String text = body.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
		boolean tells = shares(text, key) || shares(text.replaceAll("\\D", ""), number.replaceAll("\\D", ""));
		if (text.isEmpty() || tells) {
			return null;
		}
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

	/** Whether a piece of the secret that is long enough to matter stands in the text. */
	private static boolean shares(String text, String secret) {
		int piece = Math.min(SHORTEST, secret.length());
		for (int from = 0; from + piece <= secret.length(); from++) {
			if (piece > 0 && text.contains(secret.substring(from, from + piece))) {
				return true;
			}
		}
		return false;
	}

}

package dev.goodword.files;

import java.text.Normalizer;

/**
 * Makes extracted text fit to be searched and shown: compatibility forms such as Kangxi
 * radicals and ligatures become plain letters (NFKC), what cannot be seen goes, lines
 * stay.
 */
final class TextNormalisation {

	private TextNormalisation() {
	}

	/**
	 * The text with LF line ends, at most one blank line in a row, nothing blank at
	 * either end, no control, direction or private characters, at most {@code limit}
	 * chars.
	 */
	static String normalise(String raw, int limit) {
		StringBuilder kept = new StringBuilder(Math.min(raw.length(), limit));
		int lineEnds = 2;
		for (String line : Normalizer.normalize(raw, Normalizer.Form.NFKC).split("\\R")) {
			String seen = visible(line);
			lineEnds = seen.isEmpty() ? lineEnds + 1 : 1;
			if (lineEnds <= 2) {
				kept.append(seen).append('\n');
			}
			if (kept.length() > limit) {
				break;
			}
		}
		return cut(kept.toString().strip(), limit);
	}

	private static String visible(String line) {
		StringBuilder seen = new StringBuilder(line.length());
		line.codePoints()
			.filter((c) -> c == '\t' || isVisible(c))
			.map((c) -> Character.isSpaceChar(c) ? ' ' : c)
			.forEach(seen::appendCodePoint);
		return seen.toString().stripTrailing();
	}

	private static boolean isVisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
			case Character.PRIVATE_USE -> false;
			default -> codePoint != '\uFFFD';
		};
	}

	private static String cut(String text, int limit) {
		if (text.length() <= limit) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
		return text.substring(0, end);
	}

}

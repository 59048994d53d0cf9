package dev.goodword.files;

import java.text.Normalizer;

/** Makes the name a browser sent fit to be kept and shown. */
final class ClientFileName {

	private static final int LONGEST = 200;

	private static final String NAMELESS = "file";

	private ClientFileName() {
	}

	/**
	 * The name without folders, in NFC, on one line, without control, format or direction
	 * characters, at most 200 characters with its extension kept; {@code file} when
	 * nothing is left.
	 */
	static String clean(String sent) {
		String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
		StringBuilder kept = new StringBuilder();
		Normalizer.normalize(name, Normalizer.Form.NFC)
			.codePoints()
			.filter(ClientFileName::isKept)
			.map((c) -> Character.isSpaceChar(c) ? ' ' : c)
			.forEach(kept::appendCodePoint);
		String cleaned = shorten(kept.toString().strip());
		return cleaned.isEmpty() || cleaned.chars().allMatch((c) -> c == '.') ? NAMELESS : cleaned;
	}

	private static boolean isKept(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
					Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	private static String shorten(String name) {
		if (name.length() <= LONGEST) {
			return name;
		}
		String ending = FileKind.extensionOf(name).map((extension) -> name.substring(name.lastIndexOf('.'))).orElse("");
		int end = LONGEST - ending.length();
		if (Character.isHighSurrogate(name.charAt(end - 1))) {
			end--;
		}
		return name.substring(0, end).strip() + ending;
	}

}

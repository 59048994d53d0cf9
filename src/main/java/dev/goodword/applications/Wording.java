package dev.goodword.applications;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What people may write in free text: plain characters in any script, of a bounded
 * length.
 */
public final class Wording {

	/** Longest reason or words for the candidate. */
	static final int LONGEST = 4000;

	/** Longest note. */
	static final int LONGEST_NOTE = 20000;

	private Wording() {
	}

	/** Whether the texts may be stored: absent ones may. */
	static boolean fits(@Nullable String... texts) {
		return Arrays.stream(texts).allMatch((text) -> fits(text, LONGEST));
	}

	/**
	 * Whether a text may be stored: not too long by its characters (code points), no
	 * control characters but tabs and line ends, no lone surrogates.
	 */
	public static boolean fits(@Nullable String text, int longest) {
		return text == null
				|| (text.codePointCount(0, text.length()) <= longest && text.codePoints().allMatch(Wording::isPlain));
	}

	/** Whether there is something to read: spaces of every width say nothing. */
	public static boolean says(@Nullable String text) {
		return text != null && !text.codePoints().allMatch(Wording::isEmpty);
	}

	private static boolean isEmpty(int sign) {
		return Character.isWhitespace(sign) || Character.isSpaceChar(sign)
				|| Character.getType(sign) == Character.FORMAT;
	}

	private static boolean isPlain(int sign) {
		boolean layout = sign == '\n' || sign == '\r' || sign == '\t';
		int type = Character.getType(sign);
		return layout || (type != Character.CONTROL && type != Character.SURROGATE);
	}

}

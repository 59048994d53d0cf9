package dev.goodword.communication.invites;

import java.nio.charset.StandardCharsets;

/**
 * Breaks long lines of a calendar: at most 75 bytes of UTF-8 a line, never inside a
 * character. Source: RFC 5545, 3.1.
 */
final class LineFolding {

	private static final int LONGEST = 75;

	private LineFolding() {
	}

	/**
	 * The same lines, folded; every one ends with CRLF.
	 * @param text lines that end with CRLF, none of them folded
	 */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
		text.lines().forEach((line) -> {
			fold(line, folded);
			folded.append("\r\n");
		});
		return folded.toString();
	}

	private static void fold(String line, StringBuilder folded) {
		int used = 0;
		for (int at = 0; at < line.length();) {
			int sign = line.codePointAt(at);
			int bytes = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
			if (used + bytes > LONGEST) {
				folded.append("\r\n ");
				used = 1;
			}
			folded.appendCodePoint(sign);
			used += bytes;
			at += Character.charCount(sign);
		}
	}

}

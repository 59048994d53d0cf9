package dev.goodword.surveys.answering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

import dev.goodword.shared.Chance;

/**
 * The code by which alone an answer can be deleted: 16 signs that cannot be mistaken for
 * each other, about 73 bits. Only its hash is kept.
 */
final class ReceiptCode {

	private static final String SIGNS = "2345679CDFGHJKLMNPQRTVWX";

	private static final int GROUPS = 4;

	private static final int PER_GROUP = 4;

	private ReceiptCode() {
	}

	/** A new code, such as {@code 7F3K-92MN-PQRT-4C6D}. */
	static String draw(Chance chance) {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < GROUPS * PER_GROUP; i++) {
			code.append((i > 0 && i % PER_GROUP == 0) ? "-" : "");
			code.append(SIGNS.charAt(chance.below(SIGNS.length())));
		}
		return code.toString();
	}

	/** What is kept of a code, however it was typed. */
	static byte[] hash(String typed) {
		return hash("receipt:", typed);
	}

	/**
	 * What is kept of it with the words alone, once they have left the answer: nothing
	 * ties the one to the other.
	 */
	static byte[] hashOfWords(String typed) {
		return hash("words:", typed);
	}

	private static byte[] hash(String what, String typed) {
		String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
		try {
			return MessageDigest.getInstance("SHA-256").digest((what + bare).getBytes(StandardCharsets.US_ASCII));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java platform has SHA-256", ex);
		}
	}

}

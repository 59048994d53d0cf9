package dev.goodword.communication.templates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import dev.goodword.shared.LocaleTag;

/**
 * One immutable state of a letter's words.
 *
 * @param kind the kind of letter, as in the file name
 * @param language the language of the words
 * @param hash SHA-256 of a shipped file, hexadecimal; for a company's own words the mark
 * {@code t} and the hash of what names the version
 */
public record TemplateVersion(String kind, LocaleTag language, String hash) {

	private static final int SHORT = 12;

	/** No hexadecimal number begins like this. */
	private static final String OWN = "t";

	/** A version of a company's own words; two with the same words stay two. */
	public static TemplateVersion own(String kind, LocaleTag language, UUID version) {
		return new TemplateVersion(kind, language, OWN + sha256(version + "|" + language));
	}

	/** The version of words that are neither shipped nor a company's own. */
	public static TemplateVersion of(String kind, LocaleTag language, LetterText text) {
		return new TemplateVersion(kind, language, sha256(text.source()));
	}

	/** Whether a number is one of a company's own words. */
	public static boolean isOwn(String number) {
		return number.startsWith(OWN);
	}

	/** A short name for the version. */
	public String number() {
		return this.hash.substring(0, SHORT);
	}

	static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java has SHA-256", ex);
		}
	}

}

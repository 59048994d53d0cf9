package dev.goodword.communication.templates;

import dev.goodword.shared.LocaleTag;

/**
 * One immutable state of a content file.
 *
 * @param kind the kind of letter, as in the file name
 * @param language the language of the file
 * @param hash SHA-256 of the file, hexadecimal
 */
public record TemplateVersion(String kind, LocaleTag language, String hash) {

	private static final int SHORT = 12;

	/** A short name for the version. */
	public String number() {
		return this.hash.substring(0, SHORT);
	}

}

package dev.goodword.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One e-mail address as the person wrote it, such that every mail server can be told it.
 * Dots and plus-tags are kept; two spellings that differ only in case name the same
 * mailbox, see {@link #normalised()}.
 *
 * @param value the address: one {@code @}, no spaces, no display name, ASCII before the
 * {@code @}, a domain that {@link #deliverable()} can write, at most 254 characters
 */
public record EmailAddress(String value) {

	private static final int LONGEST = 254;

	private static final int LAST_ASCII = 0x7e;

	private static final Pattern SHAPE = Pattern.compile(
			"[\\p{Graph}&&[^@,;:<>()\\[\\]\"\\\\]]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

	private static final Pattern ASCII_DOMAIN = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)+");

	public EmailAddress {
		if (value.length() > LONGEST || !SHAPE.matcher(value).matches() || value.contains("..")) {
			throw new IllegalArgumentException("Not one e-mail address");
		}
		if (written(value).length() > LONGEST) {
			throw new IllegalArgumentException("Too long for a mail server");
		}
	}

	/**
	 * Reads an address a person typed; surrounding white space is ignored. Empty when it
	 * is not exactly one address.
	 */
	public static Optional<EmailAddress> parse(String typed) {
		try {
			return Optional.of(new EmailAddress(typed.strip()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Whether letters other than ASCII stand before the {@code @}. Such mailboxes exist
	 * (RFC 6531), but few mail servers can be told them.
	 * @param typed what may be an address
	 */
	public static boolean hasForeignLetters(String typed) {
		return typed.codePoints().takeWhile((point) -> point != '@').anyMatch((point) -> point > LAST_ASCII);
	}

	/** The form mail servers are told: ASCII only, the domain as of RFC 3490. */
	public String deliverable() {
		return written(this.value);
	}

	private static String written(String value) {
		int at = value.indexOf('@');
		String domain = value.substring(at + 1).toLowerCase(Locale.ROOT);
		if (!ASCII_DOMAIN.matcher(domain).matches()) {
			domain = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			if (!ASCII_DOMAIN.matcher(domain).matches()) {
				throw new IllegalArgumentException("Not a domain");
			}
		}
		return value.substring(0, at + 1) + domain;
	}

	/** The form two addresses are compared by: lower case. */
	public String normalised() {
		return this.value.toLowerCase(Locale.ROOT);
	}

	/** The part after the @, lower case. */
	public String domain() {
		return normalised().substring(normalised().indexOf('@') + 1);
	}

	/**
	 * The address with most of its local part hidden, as in {@code z***@qq.com}, for
	 * places others may see.
	 */
	public String masked() {
		return this.value.substring(0, this.value.offsetByCodePoints(0, 1)) + "***@" + domain();
	}

	/** Hidden in logs: personal data never leaves by accident. */
	@Override
	public String toString() {
		return masked();
	}

}

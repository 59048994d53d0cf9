package dev.goodword.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One e-mail address as the person wrote it. Dots and plus-tags are kept; two spellings
 * that differ only in case name the same mailbox, see {@link #normalised()}.
 *
 * @param value the address: one {@code @}, no spaces, no display name, at most 254
 * characters
 */
public record EmailAddress(String value) {

	private static final int LONGEST = 254;

	private static final Pattern SHAPE = Pattern.compile(
			"[^\\s@,;:<>()\\[\\]\"\\\\\\p{Cntrl}]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

	public EmailAddress {
		if (value.length() > LONGEST || !SHAPE.matcher(value).matches() || value.contains("..")) {
			throw new IllegalArgumentException("Not one e-mail address");
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

package dev.goodword.candidates;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a name may be, for whoever takes one and for whoever stores it: one line in any
 * script with something to read in it.
 */
public final class PersonName {

	/** Longest full name, in UTF-16 units. */
	public static final int LONGEST = 200;

	/** Longest call-name, likewise. */
	public static final int LONGEST_CALLED = 100;

	/**
	 * What mail programs make a link of: addresses of the web, and names of hosts under
	 * the endings such links mostly have.
	 */
	private static final Pattern LINK = Pattern.compile("://|www\\.|[\\p{L}\\d-]+\\.\\p{L}{2,}/|[\\p{L}\\d-]{2,}\\."
			+ "(?:com|net|org|info|biz|io|cn|ru|top|xyz|shop|online|site|club|app|dev|link|click|live|vip|cc|co|tk|ly|gg|eu)"
			+ "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

	private PersonName() {
	}

	/** The full name as it is kept; empty when it may not be taken like this. */
	public static Optional<String> full(String typed) {
		return of(typed, LONGEST);
	}

	/** What somebody wants to be called, likewise. */
	public static Optional<String> called(String typed) {
		return of(typed, LONGEST_CALLED);
	}

	/** Whether the text holds a character that no name may hold. */
	public static boolean hasForbidden(String typed) {
		return TypedLine.hasRefused(typed.strip());
	}

	/**
	 * Whether a mail with this name in it would hold a link: it would come from us, to
	 * whatever address was typed beside it.
	 */
	public static boolean isLink(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('。', '.');
		return LINK.matcher(plain).find();
	}

	private static Optional<String> of(String typed, int longest) {
		try {
			return Optional.of(TypedLine.of(typed, longest))
				.filter((name) -> name.codePoints().anyMatch(Character::isLetterOrDigit));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

package dev.goodword.files;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Finds the author's e-mail address. */
final class MailReading {

	private static final Pattern ADDRESS = Pattern
		.compile("(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");

	private static final Pattern PLACEHOLDER = Pattern
		.compile("(?i)(?:your|my)?[._-]?(?:e?-?mail|name|your|first|last|user|username|xxx*)[._-]?"
				+ "(?:e?-?mail|name|address|last|lastname)?");

	private static final Set<String> DOMAIN_ENDS = Set.of("com", "net", "org", "edu", "cn", "io", "dev", "me", "info",
			"uk", "us", "de", "fr");

	private MailReading() {
	}

	/** The first thing in a line that has the form of an address; empty when none. */
	static String firstIn(String line) {
		if (line.indexOf('@') < 0) {
			return "";
		}
		Matcher matcher = ADDRESS.matcher(line);
		return matcher.find() ? matcher.group() : "";
	}

	/**
	 * The address if it can be the author's: no placeholder, and not the rest of one that
	 * lost a character when a page was scanned.
	 */
	static @Nullable String fit(String found, String line) {
		String local = found.substring(0, found.indexOf('@'));
		if (PLACEHOLDER.matcher(local).matches() || isTorn(line.substring(0, line.indexOf(found)))) {
			return null;
		}
		return EmailAddress.parse(found).map(EmailAddress::value).orElse(null);
	}

	/**
	 * As in {@code the.real shane@example.com}: a dotted word and one space before it.
	 */
	private static boolean isTorn(String before) {
		if (!before.endsWith(" ") || before.endsWith("  ")) {
			return false;
		}
		String word = before.stripTrailing();
		word = word.substring(word.lastIndexOf(' ') + 1);
		int dot = word.lastIndexOf('.');
		return dot > 0 && word.chars().allMatch((c) -> c == '.' || Character.isLetterOrDigit(c))
				&& dot < word.length() - 1 && !DOMAIN_ENDS.contains(word.substring(dot + 1));
	}

}

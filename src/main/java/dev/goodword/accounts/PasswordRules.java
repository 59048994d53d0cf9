package dev.goodword.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords are taken: 12 to 128 characters of any kind, and not one that is tried
 * first. No rule asks for certain kinds of characters (OWASP ASVS 5.0, 6.2.1 to 6.2.12).
 * <p>
 * Nearly every entry of the usual lists of common passwords is shorter than 12
 * characters, so a list alone would refuse next to nothing. What people use instead are
 * the same words made longer: with years, runs of keys, repeats, and the names at hand.
 * Those parts count for nothing, and what is left must be more than a few characters.
 */
final class PasswordRules {

	static final int SHORTEST = 12;

	static final int LONGEST = 128;

	/** How many characters must stand outside of what is tried first. */
	private static final int LEAST_OWN = 6;

	private static final int SHORTEST_RUN = 3;

	private static final int LONGEST_REPEATED_UNIT = 8;

	private static final List<String> RUNS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop",
			"qwertzuiop", "azertyuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
			"1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()", "qazwsxedcrfvtgbyhnujmikolp");

	private static final List<String> COMMON = load();

	private PasswordRules() {
	}

	/**
	 * The message key of the reason why the password is not taken; empty when it is.
	 * @param password as typed
	 * @param namesAtHand words a stranger would try for this person: the company, the
	 * person's name, the parts of their address
	 */
	static Optional<String> objection(String password, Collection<String> namesAtHand) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("accounts.password.short");
		}
		if (length > LONGEST) {
			return Optional.of("accounts.password.long");
		}
		String plain = password.toLowerCase(Locale.ROOT);
		boolean guessable = repeats(plain) || own(plain, namesAtHand) < LEAST_OWN
				|| own(withoutDisguise(plain), namesAtHand) < LEAST_OWN;
		return guessable ? Optional.of("accounts.password.common") : Optional.empty();
	}

	private static boolean repeats(String password) {
		for (int unit = 1; unit <= LONGEST_REPEATED_UNIT && unit * 2 <= password.length() + 1; unit++) {
			if (password.regionMatches(0, password, unit, password.length() - unit)) {
				return true;
			}
		}
		return false;
	}

	private static int own(String password, Collection<String> namesAtHand) {
		String rest = password;
		for (String word : words(namesAtHand)) {
			rest = rest.replace(word, "\n");
		}
		return charactersOutsideRuns(rest.replaceAll("(19|20)\\d\\d", "\n"));
	}

	private static int charactersOutsideRuns(String text) {
		int own = 0;
		int at = 0;
		while (at < text.length()) {
			int run = runAt(text, at);
			if (run < SHORTEST_RUN && text.charAt(at) != '\n') {
				own++;
			}
			at += (run < SHORTEST_RUN) ? 1 : run;
		}
		return own;
	}

	private static int runAt(String text, int at) {
		int longest = 1;
		while (at + longest < text.length() && text.charAt(at + longest) == text.charAt(at)) {
			longest++;
		}
		for (String run : RUNS) {
			longest = Math.max(longest, common(text, at, run));
			longest = Math.max(longest, common(text, at, new StringBuilder(run).reverse().toString()));
		}
		return longest;
	}

	private static int common(String text, int at, String run) {
		int start = run.indexOf(text.charAt(at));
		int length = 0;
		while (start >= 0 && start + length < run.length() && at + length < text.length()
				&& run.charAt(start + length) == text.charAt(at + length)) {
			length++;
		}
		return length;
	}

	private static List<String> words(Collection<String> namesAtHand) {
		List<String> words = new ArrayList<>(COMMON);
		for (String names : namesAtHand) {
			for (String name : names.toLowerCase(Locale.ROOT).split("[\\s@._+-]+")) {
				if (name.codePointCount(0, name.length()) >= 2) {
					words.add(name);
				}
			}
		}
		words.sort(Comparator.comparingInt(String::length).reversed());
		return words;
	}

	private static String withoutDisguise(String password) {
		return password.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('7', 't')
			.replace('@', 'a')
			.replace('$', 's')
			.replace('!', 'i');
	}

	private static List<String> load() {
		try (InputStream in = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
			if (in == null) {
				throw new IllegalStateException("common-passwords.txt is missing");
			}
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines()
				.filter((line) -> !line.startsWith("#"))
				.flatMap((line) -> List.of(line.strip().split(" ")).stream())
				.filter((word) -> !word.isEmpty())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

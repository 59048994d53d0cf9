package dev.goodword.portal.applying;

import java.util.List;
import java.util.Optional;

import dev.goodword.shared.EmailAddress;

/**
 * Guesses which well-known mail provider was meant when the typed one is one slip away: a
 * letter too many, missing, wrong, or two of them swapped. Only ever an offer.
 */
final class MailTypos {

	private static final List<String> KNOWN = List.of("gmail.com", "outlook.com", "hotmail.com", "yahoo.com",
			"icloud.com", "qq.com", "163.com", "126.com", "foxmail.com", "sina.com", "protonmail.com", "live.com");

	private static final List<String> REAL = List.of("mail.com", "ymail.com", "email.com", "gmx.com", "139.com",
			"189.com", "aol.com");

	private MailTypos() {
	}

	/** The address that was probably meant; empty when the typed one looks right. */
	static Optional<EmailAddress> suggestion(EmailAddress typed) {
		String domain = typed.domain();
		if (KNOWN.contains(domain) || REAL.contains(domain)) {
			return Optional.empty();
		}
		return KNOWN.stream()
			.filter((known) -> isOneSlipAway(domain, known))
			.findFirst()
			.flatMap((known) -> EmailAddress.parse(typed.value().substring(0, typed.value().indexOf('@') + 1) + known));
	}

	private static boolean isOneSlipAway(String typed, String known) {
		int start = 0;
		int shorter = Math.min(typed.length(), known.length());
		while (start < shorter && typed.charAt(start) == known.charAt(start)) {
			start++;
		}
		String rest = typed.substring(start);
		String wanted = known.substring(start);
		return switch (typed.length() - known.length()) {
			case 1 -> rest.substring(1).equals(wanted);
			case -1 -> wanted.substring(1).equals(rest);
			case 0 -> !rest.isEmpty() && (rest.substring(1).equals(wanted.substring(1)) || isSwapped(rest, wanted));
			default -> false;
		};
	}

	private static boolean isSwapped(String rest, String wanted) {
		return rest.length() > 1 && rest.charAt(0) == wanted.charAt(1) && rest.charAt(1) == wanted.charAt(0)
				&& rest.substring(2).equals(wanted.substring(2));
	}

}

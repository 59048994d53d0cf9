package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the forms about people check alike. */
final class PersonChecks {

	private static final int LONGEST_NAME = 200;

	/** Controls, line breaks and marks that turn the direction of a line. */
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");

	/** The zones a form offers; others are possible through an import. */
	private static final List<String> ZONES = List.of("Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei",
			"Asia/Singapore", "Asia/Tokyo", "Asia/Seoul", "Asia/Kolkata", "Asia/Dubai", "Australia/Adelaide",
			"Australia/Sydney", "Pacific/Auckland", "Africa/Lagos", "Africa/Johannesburg", "Europe/London",
			"Europe/Dublin", "Europe/Lisbon", "Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome",
			"Europe/Warsaw", "Europe/Athens", "Europe/Istanbul", "America/Sao_Paulo", "America/New_York",
			"America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "America/Mexico_City",
			"UTC");

	private PersonChecks() {
	}

	static List<String> zones() {
		return ZONES;
	}

	static void name(@Nullable String name, String field, Errors errors) {
		String typed = Objects.requireNonNullElse(name, "");
		if (typed.isBlank() || typed.length() > LONGEST_NAME || UNFIT.matcher(typed).find()) {
			errors.rejectValue(field, "accounts.name.bad");
		}
	}

	static void email(@Nullable String email, String field, Errors errors) {
		String typed = Objects.requireNonNullElse(email, "");
		if (EmailAddress.parse(typed).isEmpty()) {
			errors.rejectValue(field,
					EmailAddress.hasForeignLetters(typed) ? "accounts.email.letters" : "accounts.email.bad");
		}
	}

	static void zone(@Nullable String zone, String field, Errors errors) {
		if (!ZoneId.getAvailableZoneIds().contains(Objects.requireNonNullElse(zone, ""))) {
			errors.rejectValue(field, "accounts.zone.bad");
		}
	}

}

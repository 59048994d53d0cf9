package dev.goodword.portal.applying;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The promise date somebody saw on the last look before sending. It travels in the form,
 * signed and bound to the draft; a look older than half a day is taken again, since the
 * date may be too near by then.
 */
@Component
class ShownDate {

	private static final Duration GOOD = Duration.ofHours(12);

	private static final String PURPOSE = "portal.shown-date";

	private final Vault vault;

	ShownDate(Vault vault) {
		this.vault = vault;
	}

	/** The text the form carries. */
	String write(String draft, LocalDate day, Instant shownAt) {
		String text = day + "." + shownAt.getEpochSecond();
		return text + "." + this.vault.sign(PURPOSE, draft + "|" + text);
	}

	/** The date that was shown, if it was shown for this draft and not too long ago. */
	Optional<LocalDate> read(String draft, @Nullable String carried, Instant now) {
		String[] parts = (carried != null) ? carried.split("\\.", 3) : new String[0];
		if (parts.length != 3 || !this.vault.verifies(PURPOSE, draft + "|" + parts[0] + "." + parts[1], parts[2])) {
			return Optional.empty();
		}
		try {
			Instant shownAt = Instant.ofEpochSecond(Long.parseLong(parts[1]));
			return shownAt.plus(GOOD).isBefore(now) ? Optional.empty() : Optional.of(LocalDate.parse(parts[0]));
		}
		catch (NumberFormatException | DateTimeException ex) {
			return Optional.empty();
		}
	}

}

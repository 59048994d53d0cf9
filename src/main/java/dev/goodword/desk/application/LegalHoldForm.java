package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.applications.legal.WantedLegalHold;
import org.jspecify.annotations.Nullable;

/**
 * What was typed for a legal hold.
 *
 * @param reason why
 * @param until its last day
 */
record LegalHoldForm(@Nullable String reason, @Nullable String until) {

	static final LegalHoldForm EMPTY = new LegalHoldForm(null, null);

	/** What it means; null when it names no day. */
	@Nullable WantedLegalHold wanted() {
		try {
			return new WantedLegalHold(Objects.requireNonNullElse(this.reason, "").strip(),
					LocalDate.parse(Objects.requireNonNullElse(this.until, "").strip()));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

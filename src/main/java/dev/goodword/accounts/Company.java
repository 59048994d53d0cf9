package dev.goodword.accounts;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

import dev.goodword.calendars.CalendarId;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A company that hires.
 *
 * @param id which
 * @param name as applicants read it
 * @param country ISO 3166-1 alpha-2
 * @param zone where its working day is, unless a site says otherwise
 * @param calendar the working calendar, or null until one is chosen
 */
public record Company(CompanyId id, LocalizedText name, String country, ZoneId zone, @Nullable CalendarId calendar) {

	/** What people pay with where it is; empty for a country without money of its own. */
	public Optional<Currency> currency() {
		try {
			return Optional.ofNullable(Currency.getInstance(new Locale("", this.country)));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

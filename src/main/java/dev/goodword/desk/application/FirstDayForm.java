package dev.goodword.desk.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

import dev.goodword.offers.starting.FirstDay;
import org.jspecify.annotations.Nullable;

/**
 * A first day of work, as text from a form.
 *
 * @param version the version of what was recorded when the person looked; null when
 * nothing was
 * @param day the day, ISO
 */
record FirstDayForm(@Nullable Integer version, @Nullable String day) {

	static FirstDayForm of(@Nullable FirstDay known) {
		LocalDate day = (known != null) ? known.day() : null;
		return new FirstDayForm((known != null) ? Integer.valueOf(known.version()) : null,
				(day != null) ? day.toString() : null);
	}

	/** What was typed, over what is recorded now. */
	FirstDayForm over(@Nullable FirstDay present) {
		return new FirstDayForm(of(present).version(), this.day);
	}

	/** The day that was typed; null when it is none. */
	@Nullable LocalDate typed() {
		try {
			return LocalDate.parse(Objects.requireNonNullElse(this.day, "").strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}

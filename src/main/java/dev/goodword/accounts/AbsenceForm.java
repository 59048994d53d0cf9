package dev.goodword.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * An absence, as text from a form.
 *
 * @param first the first day, ISO
 * @param last the last day, ISO
 * @param deputy who stands in
 */
record AbsenceForm(@Nullable String first, @Nullable String last, @Nullable String deputy) {

	static AbsenceForm of(@Nullable Absence absence) {
		return (absence == null) ? new AbsenceForm(null, null, null)
				: new AbsenceForm(absence.first().toString(), absence.last().toString(), absence.deputy().toString());
	}

	/** A day as typed, if it is one. */
	static Optional<LocalDate> day(@Nullable String typed) {
		try {
			return Optional.of(LocalDate.parse(Objects.requireNonNullElse(typed, "").strip()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}

package dev.goodword.desk.complaints;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dev.goodword.complaints.ComplaintCheck.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Whether an improvement works, as typed.
 *
 * @param look the day on which somebody looks, or looks again
 * @param outcome what they saw
 * @param note more about it
 */
record LookForm(@Nullable String look, @Nullable String outcome, @Nullable String note) {

	static final LookForm EMPTY = new LookForm(null, null, null);

	/** The day; null for none, a day long ago for none that can be read. */
	@Nullable LocalDate day() {
		return ComplaintForm.day(this.look);
	}

	Optional<Outcome> seen() {
		return Stream.of(Outcome.values()).filter((one) -> one.name().equals(this.outcome)).findFirst();
	}

	String words() {
		return ComplaintForm.typed(this.note);
	}

}

package dev.goodword.desk.complaints;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.complaints.ComplaintCause;
import dev.goodword.complaints.ComplaintCheck;
import dev.goodword.complaints.ComplaintFindings;
import dev.goodword.complaints.ComplaintSummary;
import org.jspecify.annotations.Nullable;

/**
 * What is typed on the page of a complaint, as text; each of its forms sends a part.
 *
 * @param text the answer
 * @param until the day by which they hear what was changed; empty for nothing more
 * @param fair whether somebody has looked at the words that were stopped
 * @param owner who answers from now on
 * @param words what they are told at the end
 * @param check the day on which somebody looks
 */
record ComplaintForm(@Nullable String text, @Nullable String until, @Nullable Boolean fair, @Nullable String owner,
		@Nullable String cause, @Nullable String note, @Nullable String action, @Nullable String changed,
		@Nullable String words, @Nullable String check, @Nullable String outcome, @Nullable String checkNote) {

	static ComplaintForm of(ComplaintSummary complaint) {
		ComplaintFindings found = complaint.findings();
		return new ComplaintForm(null, null, null, null, (found.cause() != null) ? found.cause().name() : "",
				found.note(), found.action(), found.changed(), null, null, null, null);
	}

	/** What was not sent with this form, as it is stored. */
	ComplaintForm over(ComplaintSummary complaint) {
		ComplaintForm stored = of(complaint);
		return (this.cause != null) ? this
				: new ComplaintForm(this.text, this.until, this.fair, this.owner, stored.cause, stored.note,
						stored.action, stored.changed, this.words, this.check, this.outcome, this.checkNote);
	}

	boolean isSeenToBeFair() {
		return Boolean.TRUE.equals(this.fair);
	}

	ComplaintFindings findings() {
		return new ComplaintFindings(named(ComplaintCause.class, this.cause).orElse(null), typed(this.note),
				typed(this.action), typed(this.changed));
	}

	Optional<ComplaintCheck.Outcome> outcomeChosen() {
		return named(ComplaintCheck.Outcome.class, this.outcome);
	}

	static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return typed(typed).isEmpty() ? null : LocalDate.parse(typed(typed));
		}
		catch (DateTimeParseException ex) {
			return LocalDate.MIN;
		}
	}

	static String typed(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n");
	}

	private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
		return Arrays.stream(type.getEnumConstants()).filter((one) -> one.name().equals(name)).findFirst();
	}

}

package dev.goodword.complaints;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was found out and done about a complaint; of use inside the company.
 *
 * @param cause what led to it; null while nobody knows
 * @param note more about the cause; may be empty
 * @param action what was done for this person; may be empty
 * @param changed what is different for others now; may be empty
 */
public record ComplaintFindings(@Nullable ComplaintCause cause, String note, String action, String changed) {

	/** Nothing is known yet. */
	public static final ComplaintFindings NONE = new ComplaintFindings(null, "", "", "");

	Stream<String> texts() {
		return Stream.of(this.note, this.action, this.changed);
	}

}

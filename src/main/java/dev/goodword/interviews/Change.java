package dev.goodword.interviews;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Why an appointment changes.
 *
 * @param askedBy which side wants it
 * @param reason in words the candidate reads; null when nobody said
 */
public record Change(Side askedBy, @Nullable String reason) {

	/** Whether there is a reason to read. */
	boolean isExplained() {
		return !Objects.requireNonNullElse(this.reason, "").isBlank();
	}

}

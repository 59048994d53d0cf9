package dev.goodword.applications;

import java.time.LocalDate;

import dev.goodword.positions.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * A wanted end by decision of the company. Internal reason, candidate's words and
 * disposition are different things and never fall back on one another.
 *
 * @param seenVersion the version the person looked at
 * @param reasonCode a code of the catalogue of reasons
 * @param internalReason why, for colleagues; never shown to the candidate
 * @param reasonForCandidate the reason in human words, before an interview
 * @param strength what was valued, after an interview
 * @param point what decided it, after an interview
 * @param carryTo the position the candidate may carry the application over to; null for
 * none
 * @param keepUntil until when they may have it kept; null for not at all
 */
public record Ending(int seenVersion, String reasonCode, @Nullable String internalReason,
		@Nullable String reasonForCandidate, @Nullable String strength, @Nullable String point,
		@Nullable PositionId carryTo, @Nullable LocalDate keepUntil) {

	public Ending(int seenVersion, String reasonCode, @Nullable String internalReason,
			@Nullable String reasonForCandidate, @Nullable String strength, @Nullable String point) {
		this(seenVersion, reasonCode, internalReason, reasonForCandidate, strength, point, null, null);
	}

}

package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended.
 *
 * @param move the entry in the stage log
 * @param outcome why
 * @param reasonCode the code of the catalogue
 * @param internalReason for colleagues; never shown to the candidate
 * @param reasonForCandidate the reason in human words; null when the wording is by
 * strength and point
 * @param strength what was valued, after an interview
 * @param point what decided it, after an interview
 * @param decidedBy who decided; null for the candidate or the system
 * @param decidedAt when
 */
public record Disposition(StageMoveId move, Outcome outcome, String reasonCode, @Nullable String internalReason,
		@Nullable String reasonForCandidate, @Nullable String strength, @Nullable String point,
		@Nullable AccountId decidedBy, Instant decidedAt) {
}

package dev.goodword.applications;

import dev.goodword.positions.StageId;
import org.jspecify.annotations.Nullable;

/**
 * A wanted move to another stage.
 *
 * @param to the stage
 * @param seenVersion the version the person looked at
 * @param reason why, for the log; required for a jump or a silent move
 * @param silent tells the candidate nothing and leaves the promise running
 * @param wordsForCandidate what convinced the team, for the message; required unless
 * silent or the step tells nothing
 */
public record Move(StageId to, int seenVersion, @Nullable String reason, boolean silent,
		@Nullable String wordsForCandidate) {
}

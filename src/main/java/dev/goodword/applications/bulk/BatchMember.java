package dev.goodword.applications.bulk;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveId;
import org.jspecify.annotations.Nullable;

/**
 * One application on the frozen list.
 *
 * @param seenVersion its version when somebody looked
 * @param wanted true when it stays on the list in spite of a concern, false when it was
 * taken off, null when nobody said
 * @param own what is chosen for this one
 * @param move the entry in the stage log once it is decided; null before, and for those
 * who were left out
 * @param late whether it arrived while the position was being closed
 * @param skipped the key of the sentence why it was left out; null when it was not
 * @param undoneAt when the decision was taken back; null when it was not
 */
public record BatchMember(JobApplicationId application, int seenVersion, @Nullable Boolean wanted, OwnWords own,
		@Nullable StageMoveId move, boolean late, @Nullable String skipped, @Nullable Instant undoneAt) {
}

package dev.goodword.applications;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the append-only stage log, as it was at its time.
 *
 * @param cause what brought it about
 * @param fromStage the stage left; null for the arrival
 * @param toStage the stage entered; the same as before for an ending
 * @param toName what staff called the stage then
 * @param toKind what the stage was then
 * @param actor who did it; null for the candidate or the system
 * @param reason why, for colleagues
 * @param wordsForCandidate what the message says of it, if anything
 * @param undone whether it was taken back
 */
public record StageMoveEntry(StageMoveId id, JobApplicationId application, Cause cause, @Nullable StageId fromStage,
		StageId toStage, LocalizedText toName, StageKind toKind, int stageEpoch, @Nullable AccountId actor, Instant at,
		boolean silent, @Nullable String reason, @Nullable String wordsForCandidate, boolean undone) {

	/** What brings an entry about. */
	public enum Cause {

		/** The application arrived. */
		RECEIVED,
		/** It was moved. */
		MOVED,
		/** It ended by our decision. */
		ENDED,
		/** The candidate did not want to go on. */
		WITHDRAWN,
		/** We failed to decide, and the candidate did not want to wait any longer. */
		LAPSED,
		/** The candidate accepted our offer. */
		HIRED,
		/** The move or ending before was taken back. */
		UNDONE,
		/** It goes on after an end the candidate knew of. */
		REOPENED

	}

}

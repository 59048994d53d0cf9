package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The recorded fact that a talk was held.
 *
 * @param id the record
 * @param heldAt when the talk ended
 * @param finalRound whether no further talk follows
 * @param recordedBy who says so
 * @param recordedAt since when
 * @param takenBackAt when it turned out to be recorded in error; null while it stands
 * @param takenBackBy who took it back; null while it stands
 */
public record HeldInterview(UUID id, Instant heldAt, boolean finalRound, AccountId recordedBy, Instant recordedAt,
		@Nullable Instant takenBackAt, @Nullable AccountId takenBackBy) {

	/** Whether it still counts. */
	public boolean stands() {
		return this.takenBackAt == null;
	}

}

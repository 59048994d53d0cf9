package dev.goodword.promises;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What a promise is made of.
 *
 * @param kind what it is about
 * @param dates its dates, which never change
 * @param teamDays the working days the team gave itself, counted back from T
 * @param dueSoonAt when the first warning is due
 * @param holdAt when a holding message goes out if nobody acts; null when none does
 * @param holdNo how many holding messages led to it
 * @param cause the application, move, talk or promise that brought it about
 * @param stageEpoch the epoch of the stage it belongs to
 * @param owner who answers for it
 */
record Terms(PromiseKind kind, DatedPromise dates, int teamDays, Instant dueSoonAt, @Nullable Instant holdAt,
		int holdNo, UUID cause, int stageEpoch, AccountId owner) {

	/** The same, with another hour of what goes out by itself; null for nothing. */
	Terms heldAt(@Nullable Instant at) {
		return new Terms(this.kind, this.dates, this.teamDays, this.dueSoonAt, at, this.holdNo, this.cause,
				this.stageEpoch, this.owner);
	}

	/** The same, answered for by somebody else. */
	Terms ownedBy(AccountId other) {
		return new Terms(this.kind, this.dates, this.teamDays, this.dueSoonAt, this.holdAt, this.holdNo, this.cause,
				this.stageEpoch, other);
	}
}

package dev.goodword.positions;

import java.time.Instant;

import dev.goodword.accounts.AccountId;

/**
 * Somebody else is responsible for a position.
 *
 * @param from who was before
 * @param to who is now
 * @param by who decided so
 */
public record OwnerChanged(PositionId position, AccountId from, AccountId to, AccountId by, Instant at) {
}

package dev.goodword.accounts;

import java.time.Instant;

/**
 * A member of staff may no longer sign in; somebody else must take over what was theirs.
 *
 * @param account who
 * @param at when
 */
public record AccountDeactivated(AccountId account, Instant at) implements AccessNarrowed {

}

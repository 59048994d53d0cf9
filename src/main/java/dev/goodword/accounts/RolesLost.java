package dev.goodword.accounts;

import java.time.Instant;

/**
 * A member of staff gave up a role or a part of the organisation, and is still with us.
 *
 * @param account who
 * @param at when
 */
public record RolesLost(AccountId account, Instant at) implements AccessNarrowed {

}

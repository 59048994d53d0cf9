package dev.goodword.accounts;

import java.time.Instant;

/**
 * Said once a day of everybody who left or gave up recruiting, however long ago: nothing
 * that came to them since, or that nobody took over then, stays with them.
 *
 * @param account who
 * @param at when it was said
 */
public record StillGone(AccountId account, Instant at) implements AccessNarrowed {

}

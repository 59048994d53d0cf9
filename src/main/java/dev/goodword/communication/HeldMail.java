package dev.goodword.communication;

/**
 * What waits until a person has said that mail may leave from here.
 *
 * @param restored whether the database is this installation's own and older than what was
 * seen of it; else it is another's
 * @param holder what the person confirms
 * @param due how many messages would leave at once
 * @param stale how many are too old to leave ever
 */
public record HeldMail(boolean restored, String holder, long due, long stale) {
}

package dev.goodword.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody looked at one thing on one day, by the clock of UTC.
 *
 * @param actor the account
 * @param what the kind of view
 * @param lastAt when last on that day
 * @param times how often on that day
 */
public record Views(UUID actor, String what, Instant lastAt, long times) {
}

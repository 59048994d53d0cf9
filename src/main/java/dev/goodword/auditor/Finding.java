package dev.goodword.auditor;

import java.time.Instant;
import java.util.UUID;

/**
 * One application for which a rule does not hold.
 *
 * @param application its id
 * @param reference the code people may quote
 * @param since since when it is wrong, as far as the rows say
 */
public record Finding(Rule rule, UUID application, String reference, Instant since) {
}

package dev.goodword.complaints;

import java.time.Instant;

import dev.goodword.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A line of a complaint's history.
 *
 * @param actor who did it; null when the person or the product did
 * @param person who was named or told; null for nobody
 */
public record ComplaintEntry(ComplaintEvent event, @Nullable AccountId actor, @Nullable AccountId person, Instant at) {
}

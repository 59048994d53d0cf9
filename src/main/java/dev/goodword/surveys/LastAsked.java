package dev.goodword.surveys;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When people were asked at a moment.
 *
 * @param last the latest; null when nobody was yet
 * @param lately how many in the ninety days before
 */
public record LastAsked(Touchpoint touchpoint, @Nullable Instant last, int lately) {
}

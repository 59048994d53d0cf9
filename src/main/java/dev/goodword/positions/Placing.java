package dev.goodword.positions;

import org.jspecify.annotations.Nullable;

/**
 * The wish that a position lie in a group, or in none.
 *
 * @param position which
 * @param seen where it lay when the choice was made; null for none
 * @param group where it is to lie; null for none
 */
public record Placing(PositionSummary position, @Nullable PositionGroupId seen, @Nullable PositionGroupId group) {
}

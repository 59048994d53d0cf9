package dev.goodword.positions;

import java.time.Instant;

/** A position was closed; it takes no applications any more. */
public record PositionClosed(PositionId position, Instant at) {
}

package dev.goodword.positions;

import java.time.Instant;

/** A position was opened to the public (or to its team, when confidential). */
public record PositionOpened(PositionId position, Instant at) {
}

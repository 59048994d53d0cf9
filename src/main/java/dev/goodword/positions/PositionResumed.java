package dev.goodword.positions;

import java.time.Instant;

/** Hiring for a position goes on after a pause. */
public record PositionResumed(PositionId position, Instant at) {
}

package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Hiring for a position rests; whoever waits is owed a word and a date.
 *
 * @param reviewOn the day on which we decide whether it goes on
 */
public record PositionPaused(PositionId position, LocalDate reviewOn, Instant at) {
}

package dev.goodword.surveys.asking;

import java.util.UUID;

import dev.goodword.positions.PositionSummary;
import org.jspecify.annotations.Nullable;

/**
 * About what somebody is asked, as it is at that moment.
 *
 * @param position the position
 * @param group the group it lies in; null for none
 */
record Origin(PositionSummary position, @Nullable UUID group) {
}

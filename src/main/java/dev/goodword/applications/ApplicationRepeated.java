package dev.goodword.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * The same address handed in a second application while the first was live. Nothing was
 * attached to the first; its mailbox is told.
 */
public record ApplicationRepeated(JobApplicationId earlier, UUID repeat, Instant at) {
}

package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * A message about an application stands otherwise than before: written, blocked, shown,
 * taken back, sent or failed.
 *
 * @param at when
 */
public record MessageMoved(MessageId message, JobApplicationId application, Instant at) {
}

package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * A message about an application will not reach the candidate by mail.
 *
 * @param at when that was known
 */
public record MessageFailed(MessageId message, JobApplicationId application, MessageKind kind, Instant at) {
}

package dev.goodword.communication;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * The candidate's mail server took a message about an application.
 *
 * @param at when it answered
 */
public record CandidateTold(MessageId message, JobApplicationId application, MessageKind kind, Instant at) {
}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * The wish to ask somebody how they were treated.
 *
 * @param application about which application
 * @param invitation what the mail invites to; each is mailed once and reminded of once
 * @param secret what the link holds; kept only until the mails have left
 * @param earliest not before
 * @param reminder how long after the first mail the reminder follows
 * @param valid how long the link works
 */
public record SurveyLetter(JobApplicationId application, UUID invitation, String secret, Instant earliest,
		Duration reminder, Duration valid) {
}

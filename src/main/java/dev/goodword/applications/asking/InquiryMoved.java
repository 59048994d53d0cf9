package dev.goodword.applications.asking;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;

/**
 * Something happened to an inquiry of which the candidate hears.
 *
 * @param occasion the entry in its log
 * @param act what happened: asked, prolonged, answered, expired or taken back
 */
public record InquiryMoved(JobApplicationId application, InquiryId inquiry, UUID occasion, InquiryAct act, Instant at) {
}

package dev.goodword.questions;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * Nobody answered by the day the person was told, and a later one stands there now.
 *
 * @param number how many later days they were told, with this one
 */
public record QuestionDelayed(CandidateQuestionId question, JobApplicationId application, int number, Instant at) {
}

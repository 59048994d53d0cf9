package dev.goodword.questions;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** Nobody answered by the day the person was told, and a later one stands there now. */
public record QuestionDelayed(CandidateQuestionId question, JobApplicationId application, Instant at) {
}

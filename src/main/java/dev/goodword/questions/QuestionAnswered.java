package dev.goodword.questions;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/** A person answered a question; the candidate is told. */
public record QuestionAnswered(CandidateQuestionId question, JobApplicationId application, Instant at) {
}

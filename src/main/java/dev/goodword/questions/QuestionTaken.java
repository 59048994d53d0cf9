package dev.goodword.questions;

import java.time.Instant;

import dev.goodword.applications.JobApplicationId;

/**
 * A person of ours read a question in a mail of theirs; they are told the day of its
 * answer.
 */
public record QuestionTaken(CandidateQuestionId question, JobApplicationId application, Instant at) {
}

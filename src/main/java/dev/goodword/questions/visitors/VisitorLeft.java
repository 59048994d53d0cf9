package dev.goodword.questions.visitors;

import java.time.Instant;

import dev.goodword.positions.PositionId;

/**
 * Nobody kept the last day somebody was told for an answer, and nothing more is told by
 * itself: a person has to see to it.
 */
public record VisitorLeft(VisitorQuestionId question, PositionId position, Instant at) {
}

package dev.goodword.questions.visitors;

import java.time.Instant;

import dev.goodword.positions.PositionId;

/**
 * Nobody has dealt with what somebody wrote back, and nothing more is told by itself: a
 * person has to see to it before it is deleted.
 */
public record VisitorUnread(VisitorQuestionId question, PositionId position, Instant at) {
}

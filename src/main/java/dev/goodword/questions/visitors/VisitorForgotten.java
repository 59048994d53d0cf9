package dev.goodword.questions.visitors;

/**
 * A question of somebody who had not applied was deleted, with everything we knew of
 * them.
 */
public record VisitorForgotten(VisitorQuestionId question) {
}

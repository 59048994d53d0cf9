package dev.goodword.questions.visitors;

/** A person closed the question of somebody who has not applied, without a letter. */
public record VisitorClosed(VisitorQuestionId question) {
}

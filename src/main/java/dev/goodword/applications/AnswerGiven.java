package dev.goodword.applications;

import dev.goodword.shared.LocalizedText;

/** A question as it was asked and the answer as it was given. */
public record AnswerGiven(LocalizedText question, String answer) {
}

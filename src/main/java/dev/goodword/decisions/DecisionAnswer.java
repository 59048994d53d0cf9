package dev.goodword.decisions;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answers who was asked to decide. Colleagues read it, candidates never do.
 *
 * @param choice which of the choices
 * @param words why, or what has to be known; null for nothing
 * @param holdUntil until when it rests, with {@link Choice#HOLD}; null otherwise
 */
public record DecisionAnswer(Choice choice, @Nullable String words, @Nullable LocalDate holdUntil) {
}

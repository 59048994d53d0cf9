package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * The latest decision that was asked for, in words.
 *
 * @param title who is asked by when, or what was answered
 * @param question what was asked
 * @param answer why, in their words; null for nothing
 * @param clock how long it lies or lay with them
 * @param decide where the reader answers; null when somebody else is asked
 * @param back where it is taken back; null when the reader may not, or it is settled
 * @param late whether its time has passed
 */
record DecisionCard(String title, String question, @Nullable String answer, String clock, @Nullable String decide,
		@Nullable String back, boolean late) {
}

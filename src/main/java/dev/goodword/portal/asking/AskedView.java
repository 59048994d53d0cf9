package dev.goodword.portal.asking;

import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

/**
 * The page of one question of somebody who has not applied.
 *
 * @param base its address
 * @param title what the position is called
 * @param text what was asked
 * @param state where it stands
 * @param until the day by which it is answered; null when no day is owed
 * @param late whether that day has passed
 * @param who who sees to it; null when nobody in particular does now
 * @param answer the answer; null without one
 * @param goes until when we keep it, in a sentence
 */
record AskedView(String base, String title, String text, String state, DateWords.@Nullable Said until, boolean late,
		@Nullable String who, @Nullable String answer, String goes) {
}

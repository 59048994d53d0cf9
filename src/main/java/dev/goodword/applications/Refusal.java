package dev.goodword.applications;

import org.jspecify.annotations.Nullable;

/**
 * Why a rule says no, in a form people can read.
 *
 * @param messageKey the key of the sentence, such as {@code applications.refused.ended}
 * @param detail one argument for the sentence; null when it needs none
 */
public record Refusal(String messageKey, @Nullable String detail) {
}

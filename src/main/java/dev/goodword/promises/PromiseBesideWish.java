package dev.goodword.promises;

import org.jspecify.annotations.Nullable;

/**
 * A promise, and what the candidate told us of their own calendar about its application.
 *
 * @param promise the promise
 * @param wish what they told us; null when nothing
 */
record PromiseBesideWish(Promise promise, @Nullable Wish wish) {
}

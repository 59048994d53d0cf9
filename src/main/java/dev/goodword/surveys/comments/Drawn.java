package dev.goodword.surveys.comments;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Words as they come out of an answer, without what tells of anybody.
 *
 * @param satisfaction from 1 to 5; null when they did not say
 * @param keptUntil from when on nobody reads them
 */
record Drawn(String words, @Nullable Integer satisfaction, LocalDate keptUntil, byte[] receiptHash) {
}

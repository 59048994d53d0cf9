package dev.goodword.questions.published;

import java.time.Instant;

/**
 * A published answer stands on the page no more; whoever was given it is told.
 *
 * @param last the version that stood there last
 */
public record AnswerWithdrawn(PublishedRef last, Instant at) {
}

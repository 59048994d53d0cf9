package dev.goodword.questions.published;

import java.time.Instant;

/** A published answer says something else now; whoever knows the old one is told. */
public record AnswerChanged(PublishedRef now, Instant at) {
}

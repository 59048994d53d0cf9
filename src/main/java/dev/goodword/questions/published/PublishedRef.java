package dev.goodword.questions.published;

/** One version of a published answer. */
public record PublishedRef(PublishedAnswerId answer, int version) {
}

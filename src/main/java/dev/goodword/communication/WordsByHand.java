package dev.goodword.communication;

/**
 * What somebody typed for a letter that could not be written.
 *
 * @param subject one line, which is also the news in it
 * @param text the words
 */
public record WordsByHand(String subject, String text) {
}

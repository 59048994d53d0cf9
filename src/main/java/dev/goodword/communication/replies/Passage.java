package dev.goodword.communication.replies;

/**
 * Some lines of a mail.
 *
 * @param folded whether they repeat an earlier mail or are a signature: they are shown
 * when somebody asks
 * @param text the lines
 */
public record Passage(boolean folded, String text) {
}

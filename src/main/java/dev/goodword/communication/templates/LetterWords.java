package dev.goodword.communication.templates;

import org.jspecify.annotations.Nullable;

/**
 * The words a letter is written with.
 *
 * @param version which version they are
 * @param own a company's own words; null for those the product ships
 */
public record LetterWords(TemplateVersion version, @Nullable LetterText own) {
}

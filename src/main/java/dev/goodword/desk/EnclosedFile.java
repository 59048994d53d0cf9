package dev.goodword.desk;

import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail, as a page lists it.
 *
 * @param text its name and size, or why it was refused
 * @param href where it can be had; null when it was not kept or the reader may not
 */
public record EnclosedFile(String text, @Nullable String href) {
}

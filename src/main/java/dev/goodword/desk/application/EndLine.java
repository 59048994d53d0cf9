package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * Something that follows the end of an application.
 *
 * @param text what it is
 * @param href where more can be done about it; null when nothing can
 * @param link the words of that address; null without one
 */
record EndLine(String text, @Nullable String href, @Nullable String link) {
}

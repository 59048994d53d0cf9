package dev.goodword.desk.calendars;

import org.jspecify.annotations.Nullable;

/**
 * What is asked beside the file.
 *
 * @param year the year the list is for
 * @param source who published it
 */
record ListForm(@Nullable String year, @Nullable String source) {
}

package dev.goodword.calendars;

import dev.goodword.shared.LocalizedText;

/**
 * The exception a calendar makes for one day.
 *
 * @param kind how the day differs from the weekly pattern
 * @param name what people call the day
 */
public record DayRule(DayKind kind, LocalizedText name) {
}

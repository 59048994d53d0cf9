/** Reads the published list of a year from a file. */
@NamedInterface("reading")
@NullMarked
package dev.goodword.calendars.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

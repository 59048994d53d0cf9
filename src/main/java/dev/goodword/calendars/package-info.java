/**
 * Which days are worked and which are free, per country and company; everything that
 * counts working days asks here.
 */
@ApplicationModule(displayName = "Calendars", allowedDependencies = { "shared" })
@NullMarked
package dev.goodword.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

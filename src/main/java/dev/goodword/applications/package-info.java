/**
 * The heart: one candidate's run for one position, its stages, endings, notes and tasks.
 */
@ApplicationModule(displayName = "Applications",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates" })
@NullMarked
package dev.goodword.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

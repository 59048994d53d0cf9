/**
 * Asks one named colleague for a decision: days ahead, with choices instead of an open
 * question, and counts the time it lies with them apart from the time it lies with us.
 */
@ApplicationModule(displayName = "Decision requests",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications" })
@NullMarked
package dev.goodword.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

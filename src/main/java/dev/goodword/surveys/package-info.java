/**
 * Asks people how they were treated once they know the outcome, and our own people how
 * recruiting serves them, keeps their answers apart from them, and computes scores that
 * name nobody.
 */
@ApplicationModule(displayName = "Surveys",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications", "applications :: inviting", "interviews", "offers", "offers :: starting", "decisions",
				"promises", "communication" })
@NullMarked
package dev.goodword.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Asks people how they were treated once they know the outcome, keeps their answers apart
 * from them, and computes scores that name nobody.
 */
@ApplicationModule(displayName = "Surveys",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications", "applications :: inviting", "offers", "offers :: starting", "promises",
				"communication" })
@NullMarked
package dev.goodword.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

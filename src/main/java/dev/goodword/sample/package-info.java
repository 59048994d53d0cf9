/**
 * What only the embedded sample installation has: a movable clock, a mailbox to read and
 * a sample company.
 */
@ApplicationModule(displayName = "Sample installation",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications", "promises", "communication" })
@NullMarked
package dev.goodword.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

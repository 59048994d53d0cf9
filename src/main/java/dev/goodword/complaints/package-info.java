/**
 * Complaints: each has a named owner outside the hiring team, a day by which a person
 * answers, a cause, and an end only once the person was told.
 */
@ApplicationModule(displayName = "Complaints",
		allowedDependencies = { "shared", "calendars", "audit", "accounts", "positions", "candidates", "applications",
				"applications :: bulk" })
@NullMarked
package dev.goodword.complaints;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

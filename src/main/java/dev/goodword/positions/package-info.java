/**
 * What we hire for: positions with their own pipeline, postings, questions and hiring
 * team.
 */
@ApplicationModule(displayName = "Positions",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts" })
@NullMarked
package dev.goodword.positions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

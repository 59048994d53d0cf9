/** What we owe each applicant, and by when. */
@ApplicationModule(displayName = "Promises",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications", "applications :: asking", "applications :: legal", "interviews",
				"interviews :: proposing", "offers" })
@NullMarked
package dev.goodword.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

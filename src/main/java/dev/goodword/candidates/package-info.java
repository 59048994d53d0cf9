/** Who the people are: their names, contacts, keys, links and sessions. */
@ApplicationModule(displayName = "Candidates",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts" })
@NullMarked
package dev.goodword.candidates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

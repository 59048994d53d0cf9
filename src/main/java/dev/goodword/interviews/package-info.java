/**
 * Meeting candidates: appointments that are agreed, moved, called off, held or missed by
 * either side, each with who asked for it and why.
 */
@ApplicationModule(displayName = "Interviews",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications" })
@NullMarked
package dev.goodword.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

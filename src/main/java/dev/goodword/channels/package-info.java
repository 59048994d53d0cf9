/**
 * Tells people by other ways than mail: colleagues by robots in their groups, candidates
 * by text messages they agreed to.
 */
@ApplicationModule(displayName = "Channels",
		allowedDependencies = { "shared", "outbound", "audit", "accounts", "positions", "candidates", "applications",
				"interviews", "promises", "communication" })
@NullMarked
package dev.goodword.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

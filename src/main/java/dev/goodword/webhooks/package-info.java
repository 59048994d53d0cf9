/**
 * Tells other systems what happens here: ids and codes, signed, at least once, and never
 * a word about how anybody was treated.
 */
@ApplicationModule(displayName = "Webhooks",
		allowedDependencies = { "shared", "outbound", "audit", "accounts", "web", "positions", "candidates",
				"applications", "interviews", "offers", "promises", "communication" })
@NullMarked
package dev.goodword.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

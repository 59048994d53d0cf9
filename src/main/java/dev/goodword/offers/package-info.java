/**
 * What we propose to a candidate: drafted, extended, given more time, taken back, and
 * answered by the candidate alone.
 */
@ApplicationModule(displayName = "Offers",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications" })
@NullMarked
package dev.goodword.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

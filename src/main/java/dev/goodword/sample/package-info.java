/**
 * What only the embedded sample installation has: a clock to move, a mailbox to read and
 * a company to try.
 */
@ApplicationModule(displayName = "Sample installation",
		allowedDependencies = { "shared", "calendars", "files", "audit", "web", "accounts", "positions", "candidates",
				"applications", "applications :: asking", "interviews", "interviews :: proposing", "offers",
				"offers :: starting", "complaints", "complaints :: improving", "questions", "questions :: visitors",
				"promises", "communication", "communication :: inbound", "surveys", "surveys :: scores",
				"surveys :: comments", "surveys :: own" })
@NullMarked
package dev.goodword.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

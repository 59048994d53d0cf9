/**
 * Turns facts and promises into messages, delivers them once and tells honestly what
 * became of them.
 */
@ApplicationModule(displayName = "Communication",
		allowedDependencies = { "shared", "calendars", "files", "audit", "accounts", "positions", "candidates",
				"applications", "applications :: asking", "applications :: inviting", "applications :: bulk",
				"interviews", "interviews :: proposing", "offers", "decisions", "questions", "questions :: published",
				"questions :: visitors", "complaints", "promises", "promises :: statutes" })
@NullMarked
package dev.goodword.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The applicant's side: careers, applying, and the page that tells where one stands. */
@ApplicationModule(displayName = "Portal",
		allowedDependencies = { "shared", "calendars", "files", "audit", "web", "accounts", "positions", "candidates",
				"applications", "applications :: asking", "applications :: inviting", "interviews",
				"interviews :: proposing", "offers", "questions", "questions :: published", "questions :: visitors",
				"complaints", "complaints :: improving", "promises", "promises :: spans", "communication",
				"communication :: inbound", "communication :: invites", "channels", "surveys", "surveys :: own" })
@NullMarked
package dev.goodword.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The staff side: today, pipelines and applications, composed from the modules below. */
@ApplicationModule(displayName = "Desk",
		allowedDependencies = { "shared", "calendars", "calendars :: reading", "files", "audit", "accounts",
				"positions", "candidates", "applications", "applications :: asking", "applications :: inviting",
				"applications :: bulk", "applications :: legal", "interviews", "interviews :: proposing", "offers",
				"offers :: starting", "decisions", "questions", "questions :: published", "questions :: visitors",
				"complaints", "complaints :: improving", "promises", "promises :: spans", "promises :: statutes",
				"communication", "communication :: domain", "communication :: inbound", "communication :: replies",
				"communication :: returns", "communication :: templates", "communication :: texts", "channels" })
@NullMarked
package dev.goodword.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The figures of the head of recruiting: what applicants experienced, honestly counted.
 */
@ApplicationModule(displayName = "Insights",
		allowedDependencies = { "shared", "calendars", "files", "audit", "web", "accounts", "positions", "candidates",
				"applications", "questions :: visitors", "promises", "communication", "surveys", "surveys :: scores",
				"surveys :: scores.value", "surveys :: scores.publish", "surveys :: scores.compare",
				"surveys :: comments", "surveys :: own" })
@NullMarked
package dev.goodword.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Questions of candidates: each has a date by which a person answers, and an answer that
 * helps others is published without anybody's name and found before the same is asked
 * again.
 */
@ApplicationModule(displayName = "Questions",
		allowedDependencies = { "shared", "calendars", "audit", "accounts", "positions", "candidates", "applications",
				"applications :: bulk" })
@NullMarked
package dev.goodword.questions;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;

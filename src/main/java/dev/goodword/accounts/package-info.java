/**
 * Staff, their roles, the organisation they work in, and the one place that answers
 * whether somebody may see or do something.
 */
@ApplicationModule(displayName = "Accounts", allowedDependencies = { "shared", "calendars", "audit", "web" })
@NullMarked
package dev.goodword.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

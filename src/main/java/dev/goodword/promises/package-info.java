/**
 * What we owe each applicant, and by when: one dated promise for every open application.
 */
@ApplicationModule(displayName = "Promises", allowedDependencies = { "shared", "calendars" })
@NullMarked
package dev.goodword.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

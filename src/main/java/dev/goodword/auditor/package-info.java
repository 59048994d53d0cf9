/**
 * Recomputes from the raw logs whether anybody is left waiting in silence, apart from the
 * engine it watches.
 */
@ApplicationModule(displayName = "Auditor", allowedDependencies = { "shared" })
@NullMarked
package dev.goodword.auditor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

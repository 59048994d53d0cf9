/** Who did what, when and from where: an append-only log that shows tampering. */
@ApplicationModule(displayName = "Audit", allowedDependencies = "shared")
@NullMarked
package dev.goodword.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

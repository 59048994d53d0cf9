/**
 * Value types and the five ports to the outside world; depends on nothing and holds no
 * beans.
 */
@ApplicationModule(displayName = "Shared", allowedDependencies = {}, type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.goodword.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

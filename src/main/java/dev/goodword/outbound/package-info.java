/**
 * The only way out by HTTP: calls to addresses that people typed reach public hosts and
 * nothing inside.
 */
@ApplicationModule(displayName = "Outbound calls", allowedDependencies = {})
@NullMarked
package dev.goodword.outbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

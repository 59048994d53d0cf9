/**
 * The web frame around all pages: languages, looks, errors, and who may open what.
 */
@ApplicationModule(displayName = "Web frame", allowedDependencies = { "shared" })
@NullMarked
package dev.goodword.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

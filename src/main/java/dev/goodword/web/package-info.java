/**
 * The web frame around all pages: languages, looks, banners, and words for failures.
 */
@ApplicationModule(displayName = "Web frame", allowedDependencies = { "shared" })
@NullMarked
package dev.goodword.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

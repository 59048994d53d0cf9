/**
 * Uploads: checked by content, kept whole, their text read in a bounded child process.
 */
@ApplicationModule(displayName = "Files", allowedDependencies = "shared")
@NullMarked
package dev.goodword.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * One decision about many people at once: the frozen list, who cannot be on it and why,
 * the second person, and the way back. Closing a position is such a decision about
 * everybody who waits for it.
 */
@NamedInterface("bulk")
@NullMarked
package dev.goodword.applications.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What people write back: which of its words are new, and which only repeat ours. Pure.
 */
@NamedInterface("replies")
@NullMarked
package dev.goodword.communication.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The words of letters as a company writes them itself: drafts, immutable versions,
 * approval, and the way back.
 */
@NamedInterface("texts")
@NullMarked
package dev.goodword.communication.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Turns typed fields into finished letters: logic-less content files inside one fixed
 * frame, in the reader's language.
 */
@NamedInterface("templates")
@NullMarked
package dev.goodword.communication.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

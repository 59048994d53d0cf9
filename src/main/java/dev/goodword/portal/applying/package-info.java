/** Applying: the form, the draft behind it, the last look, and sending. */
@NullMarked
package dev.goodword.portal.applying;

import org.jspecify.annotations.NullMarked;

/**
 * Times a candidate chooses from: proposed by staff, open until a day of the candidate's
 * own, and ended by a choice, by none of them fitting, or by us. A choice makes an
 * appointment like any other.
 */
@NamedInterface("proposing")
@NullMarked
package dev.goodword.interviews.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Appointments as calendar programs read them: requests, changes and cancellations that
 * keep one name for life. Pure: an appointment in, a file out.
 */
@NamedInterface("invites")
@NullMarked
package dev.goodword.communication.invites;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

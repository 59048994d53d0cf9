/**
 * Where somebody who was asked to decide answers: one tap from the mail, one
 * confirmation.
 */
@NullMarked
package dev.goodword.desk.deciding;

import org.jspecify.annotations.NullMarked;

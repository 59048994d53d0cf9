/**
 * One application on the desk: what is known, what the candidate sees, and the dialogs of
 * moving and ending.
 */
@NullMarked
package dev.goodword.desk.application;

import org.jspecify.annotations.NullMarked;

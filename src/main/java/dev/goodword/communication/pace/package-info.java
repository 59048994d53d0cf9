/**
 * How fast mail may leave: what the provider allows in a second and in a day, and what a
 * mail domain bears that asked for patience.
 */
@NullMarked
package dev.goodword.communication.pace;

import org.jspecify.annotations.NullMarked;

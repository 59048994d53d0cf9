/**
 * What may be said about differences: between groups, between periods, against a frozen
 * past, and between what goes together with satisfaction; pure functions from counts.
 */
@NamedInterface("scores.compare")
@NullMarked
package dev.goodword.surveys.scores.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

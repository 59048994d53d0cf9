/**
 * The arithmetic of the scores: pure functions from counts to points, ranges and words.
 */
@NamedInterface("scores")
@NullMarked
package dev.goodword.surveys.scores;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * What applicants and the company get from each other: brand, word of mouth, costs,
 * waiting, and scenarios in money; pure functions from counts.
 */
@NamedInterface("scores.value")
@NullMarked
package dev.goodword.surveys.scores.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

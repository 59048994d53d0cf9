/**
 * How many working days a team has for each kind of answer: the product's figures, and
 * what a company or a position says instead, within the caps.
 */
@NamedInterface("spans")
@NullMarked
package dev.goodword.promises.spans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Questions a company asks of its own, beside those of the product: never part of a
 * score, in versions that do not change, and nothing that people may not be asked.
 */
@NamedInterface("own")
@NullMarked
package dev.goodword.surveys.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

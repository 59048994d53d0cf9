/**
 * What may be published so that nobody's answer can be worked out, also from several
 * figures together; pure functions from counts.
 */
@NamedInterface("scores.publish")
@NullMarked
package dev.goodword.surveys.scores.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

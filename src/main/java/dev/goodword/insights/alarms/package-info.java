/**
 * Alarms: what has changed so much that somebody should look, who looks, what they found
 * and whether what they did has helped.
 */
@NullMarked
package dev.goodword.insights.alarms;

import org.jspecify.annotations.NullMarked;

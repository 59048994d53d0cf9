/**
 * The quarterly report: drafted from the figures of the front page, explained by a
 * person, frozen, and printed the same way for ever.
 */
@NullMarked
package dev.goodword.insights.report;

import org.jspecify.annotations.NullMarked;

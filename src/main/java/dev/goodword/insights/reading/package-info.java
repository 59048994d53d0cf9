/**
 * What applicants wrote in their own words, once a week, for the heads of recruiting; and
 * the queue in which a person outside every hiring team reads it first.
 */
@NullMarked
package dev.goodword.insights.reading;

import org.jspecify.annotations.NullMarked;

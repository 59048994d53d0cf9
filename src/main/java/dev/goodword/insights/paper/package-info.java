/**
 * Papers made of figures and sentences: what is printed, read by a machine or opened as a
 * sheet, all from one object in which every word already stands.
 */
@NullMarked
package dev.goodword.insights.paper;

import org.jspecify.annotations.NullMarked;

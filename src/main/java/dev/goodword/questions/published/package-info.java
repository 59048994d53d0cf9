/**
 * Answers everybody may read: one for each question about a position, in versions that
 * never change, found again by the words of the next person who asks.
 */
@NamedInterface("published")
@NullMarked
package dev.goodword.questions.published;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

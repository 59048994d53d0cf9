/**
 * Decides who is asked and when: knows the person, and never an answer.
 */
@NullMarked
package dev.goodword.surveys.asking;

import org.jspecify.annotations.NullMarked;

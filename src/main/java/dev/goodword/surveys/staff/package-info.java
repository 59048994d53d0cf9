/**
 * Asks those who hire beside recruiters, once a quarter, how recruiting serves them:
 * knows the person, and never an answer.
 */
@NullMarked
package dev.goodword.surveys.staff;

import org.jspecify.annotations.NullMarked;

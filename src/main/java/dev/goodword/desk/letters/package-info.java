/**
 * The words of a company's letters, on the desk: written in both languages, tried on
 * people who are hard to write to, read by a second person, published, and taken back.
 */
@NullMarked
package dev.goodword.desk.letters;

import org.jspecify.annotations.NullMarked;

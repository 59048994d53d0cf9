/**
 * Decisions about many on the desk: choosing people, the words, reading letters, saying
 * yes, and the way back. A position is closed by the same pages.
 */
@NullMarked
package dev.goodword.desk.batch;

import org.jspecify.annotations.NullMarked;

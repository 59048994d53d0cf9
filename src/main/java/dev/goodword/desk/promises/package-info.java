/**
 * What we owe, on the desk: the settings behind the dates and what they would do, who
 * waits how long, and the week of the head of recruiting.
 */
@NullMarked
package dev.goodword.desk.promises;

import org.jspecify.annotations.NullMarked;

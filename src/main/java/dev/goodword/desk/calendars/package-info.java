/**
 * The calendars on the desk: their days, who changes them, and what a change does to the
 * promises that run.
 */
@NullMarked
package dev.goodword.desk.calendars;

import org.jspecify.annotations.NullMarked;

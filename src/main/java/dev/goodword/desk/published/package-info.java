/** The published answers of a position: read, changed in versions, taken off the page. */
@NullMarked
package dev.goodword.desk.published;

import org.jspecify.annotations.NullMarked;

/** A message in one's own words to many, from the frozen list to the last letter. */
@NullMarked
package dev.goodword.desk.mailing;

import org.jspecify.annotations.NullMarked;

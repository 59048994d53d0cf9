/**
 * Things we ask a candidate for while their application goes on: answered on their page
 * by a day of their own, with words and files, and ended by the answer, by us, or by what
 * happens to the application.
 */
@NamedInterface("asking")
@NullMarked
package dev.goodword.applications.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

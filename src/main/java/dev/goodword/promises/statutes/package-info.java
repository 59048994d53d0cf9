/** Laws that set a date of their own, as data: for whom, from what, how many days. */
@NamedInterface("statutes")
@NullMarked
package dev.goodword.promises.statutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

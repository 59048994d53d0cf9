/**
 * What somebody is asked when their application ends with the position: to carry it over
 * to another one, or to stay in touch. Only their own yes does anything.
 */
@NamedInterface("inviting")
@NullMarked
package dev.goodword.applications.inviting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

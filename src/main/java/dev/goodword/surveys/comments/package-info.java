/**
 * What people wrote in their own words: without what could tell of anybody, in lots of
 * twenty answers or more, read by a person before others may.
 */
@NamedInterface("comments")
@NullMarked
package dev.goodword.surveys.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

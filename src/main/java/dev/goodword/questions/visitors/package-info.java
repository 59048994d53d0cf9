/**
 * Questions of people who have not applied: asked on the page of a position, confirmed by
 * mail, dated and answered as those of applicants are, and deleted some time after.
 */
@NamedInterface("visitors")
@NullMarked
package dev.goodword.questions.visitors;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

/**
 * Holding an application for the law: for at most ten working days nothing of substance
 * is decided or said about it, two people agree to that, and the candidate has a date all
 * the time.
 */
@NamedInterface("legal")
@NullMarked
package dev.goodword.applications.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The first day of work of those who accepted our offer: recorded, changed and taken back
 * by whoever answers for the offer, and that somebody never came.
 */
@NamedInterface("starting")
@NullMarked
package dev.goodword.offers.starting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

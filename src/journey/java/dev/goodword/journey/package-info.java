/**
 * The product as people meet it: stories told in a real browser, and what every page on
 * the way is held to.
 */
@NullMarked
package dev.goodword.journey;

import org.jspecify.annotations.NullMarked;

/**
 * The product put together: the beans behind the ports and the web frame around the
 * modules.
 */
@NullMarked
package dev.goodword;

import org.jspecify.annotations.NullMarked;

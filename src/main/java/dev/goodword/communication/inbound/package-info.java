/**
 * Mail that comes in: fetched whole, kept raw first, sorted, led to the application it
 * answers, and put before people.
 */
@NamedInterface("inbound")
@NullMarked
package dev.goodword.communication.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Addresses that mail does not reach, and why we think so.
 */
@NamedInterface("returns")
@NullMarked
package dev.goodword.communication.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Whether the world can tell that our mail is ours: what the sending domain says about
 * itself in the names of the network.
 */
@NamedInterface("domain")
@NullMarked
package dev.goodword.communication.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

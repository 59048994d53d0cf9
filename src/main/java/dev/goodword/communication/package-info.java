/**
 * Turns facts and promises into messages, delivers them and receives the replies.
 */
@ApplicationModule(displayName = "Communication", allowedDependencies = { "shared", "calendars", "promises" })
@NullMarked
package dev.goodword.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

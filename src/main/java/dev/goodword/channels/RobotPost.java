package dev.goodword.channels;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What one robot is given to say.
 *
 * @param kind who makes it
 * @param address where it is reached, which is a secret
 * @param secret what it is signed with; null for none
 * @param text the words
 * @param at when, since signatures hold for a while only
 */
record RobotPost(RobotKind kind, URI address, @Nullable String secret, String text, Instant at) {

	/** Hidden in logs. */
	@Override
	public String toString() {
		return "post to a robot of " + this.kind;
	}

}

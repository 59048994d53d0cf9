package dev.goodword.communication;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How mail stands, for banners and the health page.
 *
 * @param configured whether there is a mail server at all
 * @param authority whether this installation is the one that may send
 * @param serverLost whether the server has been out of reach long enough to worry
 * @param signInRefused whether it refuses our name
 * @param nextTry when it is tried again; null when at any time
 * @param waiting how many messages would leave now if they could
 * @param blocked how many lack words
 * @param failed how many could not be handed over within the last week
 */
public record MailHealth(boolean configured, boolean authority, boolean serverLost, boolean signInRefused,
		@Nullable Instant nextTry, long waiting, long blocked, long failed) {

	/** Whether mail leaves. */
	public boolean isWell() {
		return this.configured && this.authority && !this.serverLost;
	}

}

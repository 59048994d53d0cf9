package dev.goodword.communication.inbound;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How reading one mailbox goes.
 *
 * @param mailbox its name
 * @param lookedAt when it was last read, to a few minutes; null for never
 * @param arrivedAt when a mail last came in; null for never
 * @param awaySince since when it cannot be read; null while it can
 */
public record MailboxStanding(String mailbox, @Nullable Instant lookedAt, @Nullable Instant arrivedAt,
		@Nullable Instant awaySince) {
}

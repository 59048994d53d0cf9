package dev.goodword.communication.bounces;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of one recipient.
 *
 * @param address who did not get it; null when the report names nobody
 * @param kind what happened
 * @param status the enhanced status code of RFC 3463; null when it names none
 */
public record Recipient(@Nullable EmailAddress address, AnswerKind kind, @Nullable String status) {

	static Recipient nobody(AnswerKind kind) {
		return new Recipient(null, kind, null);
	}

}

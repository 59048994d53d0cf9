package dev.goodword.communication;

import java.util.UUID;

/** Names one message to many. */
public record MailingId(UUID value) {

	@Override
	public String toString() {
		return this.value.toString();
	}

}

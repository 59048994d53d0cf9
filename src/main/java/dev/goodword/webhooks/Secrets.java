package dev.goodword.webhooks;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a subscriber knows us by.
 *
 * @param present the secret that was shown last
 * @param former the one before; null when there is none
 * @param formerUntil until when the former one signs too; null when there is none
 */
record Secrets(byte[] present, byte @Nullable [] former, @Nullable Instant formerUntil) {

	/** All that sign at that moment, the latest first. */
	List<byte[]> at(Instant now) {
		byte[] before = this.former;
		boolean both = before != null && this.formerUntil != null && now.isBefore(this.formerUntil);
		return both ? List.of(this.present, before) : List.of(this.present);
	}

	/** Hides them. */
	@Override
	public String toString() {
		return "Secrets[]";
	}

}

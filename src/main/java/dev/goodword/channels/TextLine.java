package dev.goodword.channels;

import java.time.Instant;

import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * A text as staff see it.
 *
 * @param outcome what is known of it; null while it waits
 * @param at when it was handed over, or put down
 */
public record TextLine(TextReason reason, Delivered.@Nullable Kind outcome, Instant at) {

	/** The key of where it stands. */
	public String label() {
		return "channels.text.state." + ((this.outcome != null) ? this.outcome : "QUEUED");
	}

}

package dev.goodword.communication;

import java.time.Instant;
import java.util.List;

/**
 * One message on the candidate's page.
 *
 * @param at since when it stands there
 * @param subject its subject; empty for a secret
 * @param paragraphs its full text; none for a secret, of which the page says only that it
 * was sent
 * @param wrong whether it was a mistake that was set right since
 * @param cameBack whether the mail of it did not arrive
 * @param answered whether they have written back since
 */
public record TimelineItem(MessageId id, MessageKind kind, Instant at, String subject, List<String> paragraphs,
		boolean wrong, boolean cameBack, boolean answered) {

	public TimelineItem {
		paragraphs = List.copyOf(paragraphs);
	}

	/** Whether the page only says that something was sent. */
	public boolean isSecret() {
		return this.kind.isNamedOnly();
	}

}

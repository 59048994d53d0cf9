package dev.goodword.communication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * One message as staff see it: honest about what is known.
 *
 * @param application what it is about; null for a sign-in to nothing in particular
 * @param cause the entry of the stage log it tells of, or another fact; null for none
 * @param chip where it stands, in words
 * @param subject its subject; null when it was never written or holds a secret
 * @param paragraphs its words; none when they are secret or gone
 * @param undoable whether it can still be taken back
 */
public record MessageRecord(MessageId id, @Nullable JobApplicationId application, MessageKind kind, MessageState state,
		@Nullable UUID cause, Chip chip, Times times, LocaleTag language, @Nullable String subject,
		List<String> paragraphs, boolean undoable) {

	public MessageRecord {
		paragraphs = List.copyOf(paragraphs);
	}

	/**
	 * Whether it has left, and a mistake in it can only be set right by another letter.
	 */
	public boolean isCorrectable() {
		return this.kind.isCorrectable() && this.state == MessageState.ACCEPTED;
	}

	/** Whether it could not be written, and somebody can write it instead. */
	public boolean isToBeWritten() {
		return this.state == MessageState.BLOCKED && MessageFamilies.canBeWrittenByHand(this.kind);
	}

	/** Whether it could leave and something of ours keeps it. */
	public boolean isHeldBack() {
		return this.chip.key().startsWith(Chip.HELD);
	}

	/**
	 * When things happened or will happen.
	 *
	 * @param createdAt when it was written
	 * @param notBefore when it leaves or is tried next
	 * @param undoUntil until when it can at least be taken back; null without undo
	 * @param visibleAt since when it stands on the candidate's page; null when it does
	 * not
	 * @param handedAt when it was first handed to the mail server
	 * @param acceptedAt when the mail server took it
	 */
	public record Times(Instant createdAt, Instant notBefore, @Nullable Instant undoUntil, @Nullable Instant visibleAt,
			@Nullable Instant handedAt, @Nullable Instant acceptedAt) {
	}

	/**
	 * The honest word about a message: never "delivered", never "read".
	 *
	 * @param key the message key; takes the moment in words as its only argument
	 * @param at the moment it speaks of; null when it speaks of none
	 */
	public record Chip(String key, @Nullable Instant at) {

		static final String PREFIX = "communication.chip.";

		private static final String HELD = PREFIX + "held.";

	}

}

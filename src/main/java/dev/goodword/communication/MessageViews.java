package dev.goodword.communication;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Turns stored messages into what people see of them. */
@Component
class MessageViews {

	private final LetterBox letters;

	private final Backlog backlog;

	MessageViews(LetterBox letters, Backlog backlog) {
		this.letters = letters;
		this.backlog = backlog;
	}

	/** A look at how things stand, for one reader. */
	Look look() {
		return new Look(this.backlog.look());
	}

	static boolean isUndoable(Message message) {
		return !message.kind().undo().isZero() && message.state().isStoppable()
				&& message.moments().times().visibleAt() == null;
	}

	/** One look. */
	final class Look {

		private final Backlog.Look held;

		private Look(Backlog.Look held) {
			this.held = held;
		}

		/**
		 * As the candidate sees it.
		 * @param wrong whether it was a mistake that was set right since
		 */
		TimelineItem item(Message message, boolean wrong) {
			LetterBox.Stored letter = message.kind().isNamedOnly() ? LetterBox.Stored.NOTHING : opened(message);
			return new TimelineItem(message.id(), message.kind(),
					Objects.requireNonNull(message.moments().times().visibleAt()), letter.subject(),
					letter.paragraphs(), wrong,
					message.state() == MessageState.FAILED || message.state() == MessageState.SUPPRESSED,
					message.moments().repliedAt() != null);
		}

		/** What keeps it on our side; null when nothing does. */
		@Nullable HeldBack held(Message message) {
			return this.held.at(message);
		}

		/** Whether anything can be kept now. */
		boolean mayHold() {
			return this.held.isAny();
		}

		/** As staff see it. */
		MessageRecord record(Message message) {
			boolean readable = !message.kind().isSecret() && message.words().sealed() != null;
			return record(message, readable ? opened(message) : LetterBox.Stored.NOTHING);
		}

		/** The same without its words, so that no letter is opened for it. */
		MessageRecord bare(Message message) {
			return record(message, LetterBox.Stored.NOTHING);
		}

		private LetterBox.Stored opened(Message message) {
			return MessageViews.this.letters.open(message.candidate(), message.words().sealed());
		}

		private MessageRecord record(Message message, LetterBox.Stored letter) {
			return new MessageRecord(message.id(), message.application(), message.kind(), message.state(),
					message.cause(), Chips.of(message, this.held.at(message)), message.moments().times(),
					message.words().tag(), letter.subject().isEmpty() ? null : letter.subject(), letter.paragraphs(),
					isUndoable(message));
		}

	}

}

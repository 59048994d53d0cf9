package dev.goodword.desk;

import java.time.Instant;
import java.util.Objects;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.desk.model.DeskRow;

/**
 * Says what can be taken back.
 *
 * @param words in whose language and on whose clock
 * @param now the moment
 */
record UndoWords(Wording words, Instant now) {

	/** The notice of a move of which the candidate is told nothing. */
	UndoNotice silent(StageMoveEntry latest, Instant until) {
		return new UndoNotice(this.words.say("desk.undo.silent", latest.toName().in(this.words.language())),
				"/applications/" + latest.application() + "/moves/" + latest.id() + "/undo", button(until));
	}

	/** The notice of a message. */
	UndoNotice notice(MessageRecord message, StageMoveEntry entry, DeskRow row) {
		Instant leaves = message.times().notBefore();
		Instant until = Objects.requireNonNullElse(message.times().undoUntil(), leaves);
		String name = (row.name() != null) ? row.name() : this.words.say("desk.erased");
		String when = this.words.when(leaves, this.now, this.words.zone());
		String text = switch (message.kind()) {
			case PERSONAL_UPDATE -> this.words.say("desk.undo.updated", name, when);
			case FREE_MESSAGE -> this.words.say("desk.undo.message", name, when);
			case INFORMATION_REQUEST -> this.words.say("desk.undo.asked", name, when);
			case INTERVIEW_INVITATION -> this.words.say("desk.undo.invited", name, when);
			case NOT_SELECTED_EARLY, NOT_SELECTED_AFTER_INTERVIEW, POSITION_CLOSED, PAUSED_AGAIN ->
				this.words.say("desk.undo.declined", name, when);
			default -> this.words.say("desk.undo.moved", name, entry.toName().in(this.words.language()), when);
		};
		return new UndoNotice(text, "/applications/" + row.application() + "/messages/" + message.id() + "/undo",
				button(until));
	}

	/** What it takes to have a message not leave. */
	static Permission needed(MessageKind kind) {
		return switch (kind) {
			case PERSONAL_UPDATE, FREE_MESSAGE, INFORMATION_REQUEST -> Permission.WRITE_MESSAGE;
			case NOT_SELECTED_EARLY, NOT_SELECTED_AFTER_INTERVIEW, POSITION_CLOSED, PAUSED_AGAIN ->
				Permission.END_APPLICATION;
			default -> Permission.MOVE_APPLICATION;
		};
	}

	private String button(Instant until) {
		return this.words.say("desk.undo.until", this.words.moment(until, this.now, this.words.zone()));
	}

}

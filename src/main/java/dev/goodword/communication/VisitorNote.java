package dev.goodword.communication;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Escalation;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorLeft;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorUnread;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the head of recruiting of a question nobody answered by the last day its writer
 * was told, and of what was written back and nobody dealt with: from then on nothing is
 * told by itself.
 */
@Component
class VisitorNote implements StaffNoteSource {

	private final StaffNotes notes;

	private final AnsweringVisitors answering;

	private final Positions positions;

	private final Escalation heads;

	private final MessageSource messages;

	VisitorNote(StaffNotes notes, AnsweringVisitors answering, Positions positions, Escalation heads,
			MessageSource messages) {
		this.notes = notes;
		this.answering = answering;
		this.positions = positions;
		this.heads = heads;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "VISITOR_LEFT";
	}

	/** Once, also when it is asked anew after the last day. */
	@EventListener
	void on(VisitorLeft fact) {
		if (this.notes.wasPut(this, fact.question().value())) {
			return;
		}
		put(fact.question(), fact.position(), fact.at());
	}

	@EventListener
	void on(VisitorUnread fact) {
		put(fact.question(), fact.position(), fact.at());
	}

	private void put(VisitorQuestionId question, PositionId position, Instant now) {
		this.notes.put(this, question.value(), this.heads.of(this.positions.summary(position)).id(), now);
	}

	/** Nothing is left of what was put down about it. */
	@EventListener
	void on(VisitorForgotten fact) {
		this.notes.forget(this, fact.question().value());
	}

	/** Nothing once it is dealt with, and nothing to who may not answer it. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.answering.find(new VisitorQuestionId(subject), reader)
			.filter((question) -> question.isOpen() || question.unread())
			.map((question) -> said(question, reader));
	}

	private Said said(VisitorSummary question, StaffMember reader) {
		String title = this.positions.summary(question.place().position()).title().in(reader.language());
		if (question.unread()) {
			return new Said(say(reader, "communication.visitor.unread", title),
					say(reader, "communication.visitor.unread.text"), "/inbox/questions");
		}
		return new Said(say(reader, "communication.visitor.left", title),
				say(reader, "communication.visitor.left.text"), "/inbox/questions/" + question.id());
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.language().locale()));
	}

}

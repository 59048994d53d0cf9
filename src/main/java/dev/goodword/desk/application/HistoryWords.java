package dev.goodword.desk.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.Task;
import dev.goodword.channels.TextLine;
import dev.goodword.channels.Texts;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.InboxItem;
import dev.goodword.questions.QuestionState;
import dev.goodword.questions.QuestionSummary;

import org.springframework.stereotype.Component;

/**
 * What was written and said about an application, as events of its history; nothing of it
 * for those who may not read messages.
 */
@Component
class HistoryWords {

	private final Messages messages;

	private final Inbox inbox;

	private final Texts texts;

	private final QuestionCards questions;

	private final Calls calls;

	HistoryWords(Messages messages, Inbox inbox, Texts texts, QuestionCards questions, Calls calls) {
		this.messages = messages;
		this.inbox = inbox;
		this.texts = texts;
		this.questions = questions;
		this.calls = calls;
	}

	List<HistoryEvent> events(Reader reader) {
		if (!reader.may(Permission.SEE_MESSAGES)) {
			return List.of();
		}
		List<HistoryEvent> events = new ArrayList<>();
		Correspondence.records(reader, this.messages).forEach((message) -> events.add(written(message, reader)));
		this.inbox.about(reader.application().id()).forEach((item) -> events.add(came(item, reader)));
		this.texts.of(reader.application().id()).forEach((text) -> events.add(texted(text, reader)));
		this.questions.all(reader).forEach((question) -> asked(question, reader, events));
		this.calls.done(reader).forEach((task) -> events.add(done(task, reader)));
		return events;
	}

	private static HistoryEvent written(MessageRecord message, Reader reader) {
		return new HistoryEvent(message.times().createdAt(), ColumnKind.LETTERS,
				reader.say("desk.history.message", reader.say("communication.kind." + message.kind())),
				Correspondence.chip(message, reader), null);
	}

	/** The words stand under the messages. */
	private static HistoryEvent came(InboxItem item, Reader reader) {
		return new HistoryEvent(item.at(), ColumnKind.REPLIES,
				reader.say("desk.history.reply",
						item.subject().isEmpty() ? reader.say("desk.inbox.subject.none") : item.subject()),
				reader.say((item.choice() != null) ? item.choice().label() : item.label()), null);
	}

	private static HistoryEvent texted(TextLine text, Reader reader) {
		return new HistoryEvent(text.at(), ColumnKind.CALLS,
				reader.say("desk.history.text", reader.say(text.reason().label())), reader.say(text.label()), null);
	}

	private static void asked(QuestionSummary question, Reader reader, List<HistoryEvent> events) {
		events.add(new HistoryEvent(question.askedAt(), ColumnKind.QUESTIONS, reader.say("desk.history.question"), null,
				QuestionCards.text(question, reader)));
		if (question.settledAt() != null) {
			String name = (question.state() == QuestionState.ANSWERED) ? reader.name(question.answeredBy()) : "";
			events.add(new HistoryEvent(question.settledAt(), ColumnKind.QUESTIONS,
					reader.say("desk.history.question." + question.state(), name), null, question.answer()));
		}
	}

	private static HistoryEvent done(Task task, Reader reader) {
		return new HistoryEvent(Objects.requireNonNull(task.doneAt()),
				task.isCall() ? ColumnKind.CALLS : ColumnKind.STEPS,
				reader.say(task.isCall() ? "desk.history.call" : "desk.history.task", reader.name(task.doneBy())),
				reader.say(task.label()), null);
	}

}

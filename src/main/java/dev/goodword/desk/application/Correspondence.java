package dev.goodword.desk.application;

import java.time.Instant;
import java.util.List;

import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;

import org.springframework.stereotype.Component;

/** Messages to the candidate as staff read them: every state by its honest word. */
@Component
class Correspondence {

	private final Messages messages;

	Correspondence(Messages messages) {
		this.messages = messages;
	}

	/** All messages about the application, newest first. */
	List<ApplicationView.Letter> letters(Reader reader) {
		return this.messages.forStaff(reader.application().id())
			.stream()
			.map((message) -> letter(message, reader))
			.toList();
	}

	/** The words of where a message stands. */
	static String chip(MessageRecord message, Reader reader) {
		Instant at = message.chip().at();
		return reader.say(message.chip().key(), (at != null) ? reader.moment(at).text() : "");
	}

	private static ApplicationView.Letter letter(MessageRecord message, Reader reader) {
		return new ApplicationView.Letter(reader.moment(message.times().createdAt()),
				reader.say("communication.kind." + message.kind()), chip(message, reader), drawn(message),
				message.language().value(), message.subject(), message.paragraphs(), null);
	}

	private static String drawn(MessageRecord message) {
		return switch (message.state()) {
			case ACCEPTED -> "good";
			case FAILED, SUPPRESSED, EXPIRED -> "late";
			case BLOCKED, UNCERTAIN, DEFERRED -> "warn";
			case INTENT, WAITING, QUEUED, LEASED, HANDED -> "promise";
			case CANCELLED, SUPERSEDED -> "wait";
		};
	}

}

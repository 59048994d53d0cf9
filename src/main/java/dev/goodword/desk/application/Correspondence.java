package dev.goodword.desk.application;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.Permission;
import dev.goodword.communication.MessageKind;
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
		List<MessageRecord> all = this.messages.forStaff(reader.application().id());
		Set<UUID> wrong = all.stream()
			.filter((message) -> message.kind() == MessageKind.CORRECTION)
			.flatMap((message) -> Stream.ofNullable(message.cause()))
			.collect(Collectors.toSet());
		return all.stream().map((message) -> letter(message, wrong.contains(message.id().value()), reader)).toList();
	}

	/** The words of where a message stands. */
	static String chip(MessageRecord message, Reader reader) {
		Instant at = message.chip().at();
		return reader.say(message.chip().key(), (at != null) ? reader.moment(at).text() : "");
	}

	private static ApplicationView.Letter letter(MessageRecord message, boolean wrong, Reader reader) {
		return new ApplicationView.Letter(reader.moment(message.times().createdAt()),
				reader.say("communication.kind." + message.kind()), chip(message, reader), drawn(message),
				message.language().value(), message.subject(), message.paragraphs(), null,
				wrong ? reader.say("desk.messages.wrong") : null,
				(mayCorrect(message, reader) && !wrong)
						? "/applications/" + reader.application().id() + "/messages/" + message.id() + "/correct"
						: null);
	}

	private static boolean mayCorrect(MessageRecord message, Reader reader) {
		return message.isCorrectable() && reader.may(Permission.WRITE_MESSAGE)
				&& (!message.kind().isBadNews() || reader.may(Permission.END_APPLICATION));
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

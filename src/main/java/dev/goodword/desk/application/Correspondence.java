package dev.goodword.desk.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.Permission;
import dev.goodword.applications.Task;
import dev.goodword.channels.TextLine;
import dev.goodword.channels.Texts;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.communication.inbound.Enclosure;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.InboxItem;
import dev.goodword.communication.inbound.ReplyChoice;
import dev.goodword.communication.inbound.SenderProof;
import dev.goodword.desk.EnclosedFile;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.QuestionSummary;
import dev.goodword.shared.Delivered;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Messages to the candidate as staff read them: every state by its honest word. */
@Component
class Correspondence {

	private final Messages messages;

	private final Inbox inbox;

	private final Texts texts;

	private final QuestionCards questions;

	private final Calls calls;

	Correspondence(Messages messages, Inbox inbox, Texts texts, QuestionCards questions, Calls calls) {
		this.messages = messages;
		this.inbox = inbox;
		this.texts = texts;
		this.questions = questions;
		this.calls = calls;
	}

	/** All that was written and said about the application, in one column. */
	Column<ApplicationView.Word> column(Reader reader, Part part) {
		List<Column.Dated<ApplicationView.Word>> all = new ArrayList<>(letters(reader));
		this.texts.of(reader.application().id())
			.forEach((text) -> all.add(new Column.Dated<>(text.at(), ColumnKind.CALLS,
					() -> ApplicationView.Word.of(letter(text, reader)))));
		this.calls.done(reader)
			.stream()
			.filter(Task::isCall)
			.forEach((task) -> all.add(new Column.Dated<>(Objects.requireNonNull(task.doneAt()), ColumnKind.CALLS,
					() -> ApplicationView.Word.of(Calls.call(task, reader)))));
		all.addAll(theirs(reader));
		return Column.of(all, part, reader);
	}

	/** All letters about the application as staff see them. */
	static List<MessageRecord> records(Reader reader, Messages messages) {
		return reader.once(MessageRecord.class, () -> messages.forStaff(reader.application().id()));
	}

	private List<Column.Dated<ApplicationView.Word>> letters(Reader reader) {
		List<MessageRecord> all = records(reader, this.messages);
		Set<UUID> wrong = all.stream()
			.filter((message) -> message.kind() == MessageKind.CORRECTION)
			.flatMap((message) -> Stream.ofNullable(message.cause()))
			.collect(Collectors.toSet());
		return all.stream()
			.map((message) -> new Column.Dated<>(message.times().createdAt(), ColumnKind.LETTERS,
					() -> ApplicationView.Word.of(letter(message, wrong.contains(message.id().value()), reader))))
			.toList();
	}

	/** Their mails, and what they asked on a page; what a mail asks stands with it. */
	private List<Column.Dated<ApplicationView.Word>> theirs(Reader reader) {
		Map<CandidateQuestionId, QuestionSummary> asked = new LinkedHashMap<>();
		this.questions.all(reader).forEach((question) -> asked.put(question.id(), question));
		List<Column.Dated<ApplicationView.Word>> theirs = new ArrayList<>();
		Set<CandidateQuestionId> byMail = new HashSet<>();
		for (InboxItem item : this.inbox.about(reader.application().id())) {
			QuestionSummary question = (item.asked() != null) ? asked.get(item.asked()) : null;
			Stream.ofNullable(item.asked()).forEach(byMail::add);
			theirs.add(new Column.Dated<>(item.at(), ColumnKind.REPLIES,
					() -> ApplicationView.Word.of(reply(item, card(question, reader), reader))));
		}
		asked.values()
			.stream()
			.filter((question) -> !byMail.contains(question.id()))
			.forEach((question) -> theirs.add(new Column.Dated<>(question.askedAt(), ColumnKind.QUESTIONS,
					() -> ApplicationView.Word.of(new ApplicationView.Question(reader.moment(question.askedAt()),
							this.questions.card(question, reader))))));
		return theirs;
	}

	private QuestionCards.@Nullable Card card(@Nullable QuestionSummary question, Reader reader) {
		return (question != null) ? this.questions.card(question, reader) : null;
	}

	/** A text says nothing but that there is news, so nothing more is shown. */
	private static ApplicationView.Letter letter(TextLine text, Reader reader) {
		Delivered.Kind outcome = text.outcome();
		String drawn = (outcome == null) ? "promise" : switch (outcome) {
			case ACCEPTED -> "good";
			case FAILED -> "late";
			case DEFERRED, UNCERTAIN -> "warn";
		};
		return new ApplicationView.Letter(reader.moment(text.at()), reader.say("channels.text"),
				reader.say(text.label()), drawn, reader.language().value(), reader.say(text.reason().label()),
				List.of(reader.say("channels.text.says")), null, null, null, null, null);
	}

	private static ApplicationView.Reply reply(InboxItem item, QuestionCards.@Nullable Card question, Reader reader) {
		boolean asks = item.awaitsChoice() && reader.may(Permission.WRITE_MESSAGE);
		List<String> warnings = new ArrayList<>();
		if (item.sender().elsewhere()) {
			warnings.add(reader.say("desk.inbox.elsewhere", item.sender().address()));
		}
		if (item.sender().proof() != SenderProof.UNCHECKED) {
			warnings.add(reader.say(item.sender().proof().label()));
		}
		LocalDate away = item.awayUntil();
		if (away != null) {
			String key = away.isBefore(reader.clock().today()) ? "desk.inbox.away.past" : "desk.inbox.away";
			warnings.add(reader.say(key, reader.dates().shortDate(away).text()));
		}
		if (item.quiet()) {
			warnings.add(reader.say("desk.inbox.quiet"));
		}
		return new ApplicationView.Reply(reader.moment(item.at()),
				reader.say((item.choice() != null) ? item.choice().label() : item.label()),
				item.sender().name().isEmpty() ? item.sender().address() : item.sender().name(),
				item.subject().isEmpty() ? reader.say("desk.inbox.subject.none") : item.subject(), warnings,
				item.passages().stream().map((part) -> new ApplicationView.Words(part.folded(), part.text())).toList(),
				item.files().stream().map((file) -> file(file, reader)).toList(),
				asks ? Arrays.stream(ReplyChoice.values())
					.map((choice) -> new Choice(choice.name(), reader.say(choice.label())))
					.toList() : List.of(),
				"/applications/" + reader.application().id() + "/mails/" + item.id() + "/choice", question);
	}

	private static EnclosedFile file(Enclosure file, Reader reader) {
		String text = reader.say((file.problem() != null) ? "desk.inbox.file.refused" : "desk.inbox.file", file.name(),
				Math.max(1, file.size() / 1024));
		boolean kept = file.file() != null && reader.may(Permission.SEE_RESUME);
		return new EnclosedFile(text,
				kept ? "/applications/" + reader.application().id() + "/files/" + file.file() : null);
	}

	/** The words of where a message stands. */
	static String chip(MessageRecord message, Reader reader) {
		Instant at = message.chip().at();
		return reader.say(message.chip().key(), (at != null) ? reader.moment(at).text() : "");
	}

	private static ApplicationView.Letter letter(MessageRecord message, boolean wrong, Reader reader) {
		String act = "/applications/" + reader.application().id() + "/messages/" + message.id();
		return new ApplicationView.Letter(reader.moment(message.times().createdAt()),
				reader.say("communication.kind." + message.kind()), chip(message, reader), drawn(message),
				message.language().value(), message.subject(), message.paragraphs(), null,
				wrong ? reader.say("desk.messages.wrong") : null,
				(mayCorrect(message, reader) && !wrong) ? act + "/correct" : null,
				reader.may(Permission.WRITE_MESSAGE)
						? "/applications/" + reader.application().id() + "/complaint?letter=" + message.id() : null,
				(message.isToBeWritten() && mayDecide(message, reader)) ? act + "/write" : null);
	}

	private static boolean mayCorrect(MessageRecord message, Reader reader) {
		return message.isCorrectable() && mayDecide(message, reader);
	}

	private static boolean mayDecide(MessageRecord message, Reader reader) {
		return reader.may(Permission.WRITE_MESSAGE)
				&& (!message.kind().isBadNews() || reader.may(Permission.END_APPLICATION));
	}

	private static String drawn(MessageRecord message) {
		return switch (message.state()) {
			case ACCEPTED -> "good";
			case FAILED, SUPPRESSED, EXPIRED -> "late";
			case BLOCKED, UNCERTAIN, DEFERRED -> "warn";
			case QUEUED -> message.isHeldBack() ? "warn" : "promise";
			case INTENT, WAITING, LEASED, HANDED -> "promise";
			case CANCELLED, SUPERSEDED -> "wait";
		};
	}

}

package dev.goodword.communication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.OutgoingMail;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes: sender, the one present recipient, headers. */
@Component
class Envelopes {

	private final MessageRepository messages;

	private final LetterBox letters;

	private final BareLetters bare;

	private final Accounts accounts;

	private final Scenes scenes;

	private final MailLinks links;

	private final MailTokens tokens;

	private final MailSettings settings;

	private final ObjectProvider<AnsweredMail> answered;

	Envelopes(MessageRepository messages, LetterBox letters, BareLetters bare, Accounts accounts, Scenes scenes,
			MailLinks links, MailTokens tokens, MailSettings settings, ObjectProvider<AnsweredMail> answered) {
		this.messages = messages;
		this.letters = letters;
		this.bare = bare;
		this.accounts = accounts;
		this.scenes = scenes;
		this.links = links;
		this.tokens = tokens;
		this.settings = settings;
		this.answered = answered;
	}

	/**
	 * The mail to this address; its date is the first hand-over's, so that a repetition
	 * has the same bytes.
	 */
	OutgoingMail of(Message message, Around around, EmailAddress address, Instant now) {
		@Nullable String secret = secret(message);
		LetterBox.Stored kept = letter(message, around);
		LetterBox.Stored letter = (secret != null) ? kept.with(secret) : kept;
		Instant dated = Objects.requireNonNullElse(message.moments().times().handedAt(), now);
		return new OutgoingMail(message.words().headerId(), sender(message), this.settings.sender(), address,
				this.tokens.repliesTo(message.id()).orElse(this.settings.answersTo()),
				this.tokens.bouncesTo(message.id()).orElse(null), letter.subject(), letter.text(), letter.html(),
				message.words().tag(), headers(message, secret, dated), letter.carried());
	}

	/** What it says, or what is said instead to an address that nobody has confirmed. */
	private LetterBox.Stored letter(Message message, Around around) {
		JobApplicationId about = message.application();
		if (about == null || !this.bare.isBare(message, around.person(message))) {
			return this.letters.open(message.candidate(), message.words().sealed());
		}
		message.tries().layBare();
		return this.bare.instead(message, about, around.running(message));
	}

	/** "Chen Yu, Lumina": a person, where one is responsible, and the company. */
	private String sender(Message message) {
		String company = this.accounts.company(message.company()).name().in(message.words().tag());
		JobApplicationId application = message.application();
		boolean nobody = message.kind().isNamedOnly() || message.kind().isAboutComplaint();
		String name = (application == null || nobody) ? company
				: this.scenes.owner(application).name() + ", " + company;
		return name.replaceAll("\\p{Cntrl}", " ");
	}

	private @Nullable String secret(Message message) {
		byte[] sealed = message.words().secret();
		return (sealed != null) ? this.letters.openSecret(message.candidate(), sealed) : null;
	}

	private Map<String, String> headers(Message message, @Nullable String secret, Instant dated) {
		Map<String, String> headers = new HashMap<>();
		headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(dated.atOffset(ZoneOffset.UTC)));
		if (!message.kind().isWrittenBySomebody() && !ByHand.wrote(message)) {
			headers.put("Auto-Submitted", "auto-generated");
			headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
		}
		JobApplicationId application = message.application();
		if (secret != null) {
			addWayOut(headers, this.links.survey(secret) + "/unsubscribe");
		}
		if (application != null && message.kind() == MessageKind.POOL_INVITATION) {
			addWayOut(headers, this.links.page(message.candidate(), application.value()) + "/pool/unsubscribe");
		}
		if (application != null && !message.kind().isNamedOnly()) {
			this.messages.headerIds(application, MessageKind.RECEIVED, Limit.of(1))
				.stream()
				.filter((root) -> !root.equals(message.words().headerId()))
				.forEach((root) -> {
					headers.put("In-Reply-To", root);
					headers.put("References", root);
				});
		}
		asked(message).ifPresent((theirs) -> {
			headers.put("In-Reply-To", theirs);
			headers.merge("References", theirs, (root, mail) -> root + " " + mail);
		});
		return headers;
	}

	/** One click of a mail program, RFC 8058: on what nobody need have. */
	private static void addWayOut(Map<String, String> headers, String link) {
		headers.put("List-Unsubscribe", "<" + link + ">");
		headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
	}

	/** The mail in which they asked what this letter answers; empty for all others. */
	private Optional<String> asked(Message message) {
		UUID question = message.cause();
		return (question == null || !MessageFamilies.QUESTIONS.contains(message.kind())) ? Optional.empty()
				: this.answered.stream().flatMap((mails) -> mails.asking(question).stream()).findFirst();
	}

}

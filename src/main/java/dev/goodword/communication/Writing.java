package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.Tasks;
import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.LetterWords;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.texts.CurrentTexts;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes messages into the outbox, in the transaction of the fact they tell: the page can
 * show the full text at once, and a fact that is undone leaves no message behind.
 */
@Component
class Writing {

	/** The task of somebody whose words are missing. */
	static final String BLOCKED_TASK = "MESSAGE_BLOCKED";

	private static final Logger log = LoggerFactory.getLogger(Writing.class);

	private static final Duration TIME_TO_COMPLETE = Duration.ofHours(4);

	private static final int SIGNATURE_LENGTH = 16;

	private final MessageRepository messages;

	private final MessageStore store;

	private final MailTemplates templates;

	private final CurrentTexts texts;

	private final LetterBox letters;

	private final Tasks tasks;

	private final MailSettings settings;

	private final Vault vault;

	private final Chance chance;

	Writing(MessageRepository messages, MessageStore store, MailTemplates templates, CurrentTexts texts,
			LetterBox letters, Tasks tasks, MailSettings settings, Vault vault, Chance chance) {
		this.messages = messages;
		this.store = store;
		this.templates = templates;
		this.texts = texts;
		this.letters = letters;
		this.tasks = tasks;
		this.settings = settings;
		this.vault = vault;
		this.chance = chance;
	}

	/**
	 * Writes the message unless the occasion was told before. A letter that cannot be
	 * written is kept as blocked, with a task.
	 * @param scene who has the task; null for a message without application
	 */
	Optional<Message> write(Intent intent, Draft draft, SendPlan plan, @Nullable Scene scene, Instant now) {
		byte[] key = LetterBox.sha256(intent.dedupeText());
		if (this.messages.existsByDedupeKey(key)) {
			return Optional.empty();
		}
		MessageId id = new MessageId(this.chance.newId());
		LetterWords with = this.texts.of(intent.company(), draft.template(), draft.language());
		Letter letter = letter(id, draft, with);
		Words words = words(id, intent, draft, ((letter != null) ? letter.version() : with.version()).number(), letter);
		Message message = this.store.put(new Message(id, intent, key, words, plan, now), now);
		if (letter == null && scene != null) {
			this.tasks.add(BLOCKED_TASK, scene.application().id(), scene.owner().id(), now.plus(TIME_TO_COMPLETE));
		}
		log.info("Message {} {} written as {}", id, intent.kind(), message.state());
		return Optional.of(message);
	}

	/** A number from nought to the longest jitter of a window. */
	int jitter() {
		return this.chance.below(SendWindow.LONGEST_JITTER + 1);
	}

	private @Nullable Letter letter(MessageId id, Draft draft, LetterWords with) {
		try {
			return this.templates.write(with, draft.fields(), draft.surround());
		}
		catch (IncompleteLetter ex) {
			log.warn("Message {} {} is blocked: {}", id, draft.kind(), ex.getMessage());
			return null;
		}
	}

	private Words words(MessageId id, Intent intent, Draft draft, String number, @Nullable Letter letter) {
		if (letter == null) {
			return new Words(draft.language().value(), number, null, null, headerId(id.value()));
		}
		LetterBox.Kept kept = this.letters.keep(intent.candidate(), letter, draft.calendars());
		Words words = new Words(draft.language().value(), number, kept.sealed(), kept.hash(), headerId(id.value()));
		return (draft.secret() == null) ? words
				: words.withSecret(this.letters.sealSecret(intent.candidate(), draft.secret()));
	}

	/** The Message-ID: fixed for ever, and not to be made up by others. */
	String headerId(UUID id) {
		String name = id.toString().replace("-", "");
		String signature = this.vault.sign("message-id", name).substring(0, SIGNATURE_LENGTH);
		return "<" + name + "." + signature + "@" + this.settings.sender().domain() + ">";
	}

}

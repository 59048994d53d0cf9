package dev.goodword.communication;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Mails of the product to itself, past the outbox: they concern nobody. */
@Component
public class CanaryMail {

	private static final Logger log = LoggerFactory.getLogger(CanaryMail.class);

	private final MailTransport transport;

	private final MailAuthority authority;

	private final MailTokens tokens;

	private final MailSettings settings;

	private final Writing writing;

	private final MessageSource texts;

	private final InstantSource clock;

	CanaryMail(MailTransport transport, MailAuthority authority, MailTokens tokens, MailSettings settings,
			Writing writing, MessageSource texts, InstantSource clock) {
		this.transport = transport;
		this.authority = authority;
		this.tokens = tokens;
		this.settings = settings;
		this.writing = writing;
		this.texts = texts;
		this.clock = clock;
	}

	/** Whether there is a server to send by and an address to send to. */
	public boolean isPossible() {
		return this.transport.isConfigured() && this.tokens.canaryTo(new UUID(0, 0)).isPresent();
	}

	/** Whether this installation is the one that sends; in a transaction. */
	public boolean mayLeave() {
		return this.authority.isHeld();
	}

	/** Sends one; that it was not taken shows when it does not come back. */
	public void send(UUID id) {
		EmailAddress to = this.tokens.canaryTo(id).orElseThrow();
		String subject = say("communication.canary.subject");
		String words = say("communication.canary.words");
		Map<String, String> headers = Map.of("Auto-Submitted", "auto-generated", "Date",
				DateTimeFormatter.RFC_1123_DATE_TIME.format(this.clock.instant().atOffset(ZoneOffset.UTC)));
		OutgoingMail mail = new OutgoingMail(this.writing.headerId(id), subject, this.settings.sender(), to, null, null,
				subject, words, "<p>" + words + "</p>", LocaleTag.EN, headers);
		try (MailConnection line = this.transport.open()) {
			log.info("A mail to ourselves: {}", line.send(mail).kind());
		}
		catch (MailUnreachable ex) {
			log.warn("No mail to ourselves: {}", ex.getMessage());
		}
	}

	private String say(String key) {
		return Objects.requireNonNull(this.texts.getMessage(key, null, LocaleTag.EN.locale()));
	}

}

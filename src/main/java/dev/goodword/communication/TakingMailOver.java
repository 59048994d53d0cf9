package dev.goodword.communication;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * At the start: says so when the database names another installation, with what would go
 * out, and takes over when a person has named the one before. A setting that was left
 * standing takes over nothing a second time.
 */
@Component
class TakingMailOver implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(TakingMailOver.class);

	private final MailAuthority authority;

	private final MailSettings settings;

	private final MessageRepository messages;

	private final InstantSource clock;

	TakingMailOver(MailAuthority authority, MailSettings settings, MessageRepository messages, InstantSource clock) {
		this.authority = authority;
		this.settings = settings;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		String from = this.settings.takeOverFrom();
		if (this.authority.isHeld()) {
			return;
		}
		Instant now = this.clock.instant();
		long due = this.messages.countDue(EnumSet.of(MessageState.QUEUED, MessageState.WAITING), now);
		long stale = this.messages.countStale(EnumSet.of(MessageState.QUEUED, MessageState.WAITING), now);
		String holder = this.authority.holder();
		if (from != null && this.authority.takeOver(from)) {
			log.warn("Mail leaves from this installation from now on, no longer from {}: {} due now, {} of them stale",
					holder, due, stale);
			return;
		}
		log.error("No mail leaves from here: the database names {}. {} messages are due now, {} of them stale. To send"
				+ " from here, start once with goodword.mail.take-over-from={}", holder, due, stale, holder);
	}

}

package dev.goodword.communication;

import java.util.Optional;

import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Component;

/** The mailbox of this installation that people read. */
@Component
public class HouseMailbox {

	private final MailSettings settings;

	HouseMailbox(MailSettings settings) {
		this.settings = settings;
	}

	/** Where anybody can write to; empty when none is configured. */
	public Optional<EmailAddress> address() {
		return Optional.ofNullable(this.settings.answersTo());
	}

}

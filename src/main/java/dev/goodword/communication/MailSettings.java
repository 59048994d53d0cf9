package dev.goodword.communication;

import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves this installation.
 *
 * @param from the address messages come from; its domain also names the messages
 * @param replyTo a mailbox that people read; without it no mail invites an answer
 * @param environment the name of this installation, where several nodes share one;
 * without it each home folder has a random one of its own
 * @param epoch rises with every restore that a person has approved; kept outside the
 * database
 * @param takeOverFrom the environment and epoch the database names, as
 * {@code name:epoch}, when a person has decided that this installation sends from now on
 */
@ConfigurationProperties("goodword.mail")
record MailSettings(@DefaultValue("talent@goodword.example") String from, @Nullable String replyTo,
		@Nullable String environment, @DefaultValue("1") long epoch, @Nullable String takeOverFrom) {

	MailSettings {
		if (EmailAddress.parse(from).isEmpty()) {
			throw new IllegalArgumentException("goodword.mail.from is no address");
		}
		if (replyTo != null && !replyTo.isBlank() && EmailAddress.parse(replyTo).isEmpty()) {
			throw new IllegalArgumentException("goodword.mail.reply-to is no address");
		}
	}

	EmailAddress sender() {
		return new EmailAddress(this.from.strip());
	}

	@Nullable EmailAddress answersTo() {
		return (this.replyTo == null || this.replyTo.isBlank()) ? null : new EmailAddress(this.replyTo.strip());
	}

}

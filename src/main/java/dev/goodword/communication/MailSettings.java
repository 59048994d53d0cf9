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
 * @param epoch raised by a person to stop every node that has an older one; kept outside
 * the database
 * @param takeOverFrom the environment, epoch and tide the database names, as
 * {@code name:epoch:tide}, when a person has decided that this installation sends from
 * now on
 * @param replies the addresses answers to one message come to, with {@code {token}} in
 * the part before the @, as in {@code r+{token}@reply.example.com}; without it answers
 * come to the one mailbox
 * @param bounces the same for what mail servers report, as in
 * {@code b+{token}@bounce.example.com}; without it reports come to the sender
 */
@ConfigurationProperties("goodword.mail")
record MailSettings(@DefaultValue("talent@goodword.example") String from, @Nullable String replyTo,
		@Nullable String environment, @DefaultValue("1") long epoch, @Nullable String takeOverFrom,
		@Nullable String replies, @Nullable String bounces) {

	MailSettings {
		if (EmailAddress.parse(from).isEmpty()) {
			throw new IllegalArgumentException("goodword.mail.from is no address");
		}
		if (replyTo != null && !replyTo.isBlank() && EmailAddress.parse(replyTo).isEmpty()) {
			throw new IllegalArgumentException("goodword.mail.reply-to is no address");
		}
		requirePattern("replies", replies);
		requirePattern("bounces", bounces);
	}

	private static void requirePattern(String name, @Nullable String pattern) {
		if (pattern != null && !pattern.isBlank() && (!pattern.contains(MailTokens.PLACE)
				|| EmailAddress.parse(pattern.replace(MailTokens.PLACE, "a".repeat(MailTokens.LENGTH))).isEmpty())) {
			throw new IllegalArgumentException(
					"goodword.mail." + name + " is no address with " + MailTokens.PLACE + " in it");
		}
	}

	/** Whether a person reads what is answered to our mails. */
	boolean isAnswerable() {
		return answersTo() != null || (this.replies != null && !this.replies.isBlank());
	}

	EmailAddress sender() {
		return new EmailAddress(this.from.strip());
	}

	@Nullable EmailAddress answersTo() {
		return (this.replyTo == null || this.replyTo.isBlank()) ? null : new EmailAddress(this.replyTo.strip());
	}

}

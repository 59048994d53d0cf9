package dev.goodword.communication.inbound;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where mail comes in.
 *
 * @param mailboxes the mailboxes that are read; none by default
 * @param every how often they are looked at
 * @param largest the largest mail that is kept whole; of a larger one only the beginning
 * @param verifier the name our own mail server signs its findings about senders with;
 * null when it finds out nothing
 */
@ConfigurationProperties("goodword.inbound")
record InboundSettings(@DefaultValue List<Box> mailboxes, @DefaultValue("30s") Duration every,
		@DefaultValue("30MB") DataSize largest, @Nullable String verifier) {

	InboundSettings {
		mailboxes = List.copyOf(mailboxes);
		verifier = (verifier == null || verifier.isBlank()) ? null : verifier.strip();
	}

	/**
	 * One mailbox.
	 *
	 * @param name how it is called here; never changed, since it names what was read
	 * @param host its IMAP server
	 * @param port the port; null for the usual one
	 * @param username the name to sign in with
	 * @param password the password to it
	 * @param folder the folder that is read
	 * @param tls whether the line is encrypted from its first byte; else STARTTLS is
	 * required unless the server is this machine
	 */
	record Box(String name, String host, @Nullable Integer port, String username, String password,
			@DefaultValue("INBOX") String folder, @DefaultValue("true") boolean tls) {

		Box {
			for (String needed : new @Nullable String[] { name, host, username, password }) {
				if (needed == null || needed.isBlank()) {
					throw new IllegalArgumentException(
							"goodword.inbound.mailboxes: each needs name, host, username and password");
				}
			}
		}

		/** Never shows the password. */
		@Override
		public String toString() {
			return "mailbox " + this.name;
		}

	}

}

package dev.goodword.communication.inbound;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** An IMAP server with one mailbox, into which tests put mails byte for byte. */
final class Post implements AutoCloseable {

	private static final String NAME = "reply@firm.example";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

	private final GreenMailUser user;

	Post() {
		this.server.start();
		this.user = this.server.setUser(NAME, NAME, "secret");
	}

	/** How the product is told of the mailbox. */
	InboundSettings.Box box() {
		return new InboundSettings.Box("replies", "127.0.0.1", this.server.getImap().getPort(), NAME, "secret", "INBOX",
				false);
	}

	/** Puts a mail there; lines end as on the wire. */
	void deliver(String raw, Instant at) {
		deliver(raw, StandardCharsets.UTF_8, at, false);
	}

	void deliver(String raw, Charset charset, Instant at, boolean seen) {
		try {
			MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
					new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(charset)));
			Flags flags = new Flags();
			if (seen) {
				flags.add(Flags.Flag.SEEN);
			}
			folder().appendMessage(message, flags, Date.from(at));
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	/** Whether all that lies there looks unread to others. */
	boolean isUntouched() {
		try {
			return folder().getUnseenCount() == folder().getMessageCount();
		}
		catch (RuntimeException ex) {
			throw new AssertionError(ex);
		}
	}

	private MailFolder folder() {
		ImapHostManager hosts = this.server.getManagers().getImapHostManager();
		try {
			return hosts.getInbox(this.user);
		}
		catch (FolderException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() {
		this.server.stop();
	}

}

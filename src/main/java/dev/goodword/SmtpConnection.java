package dev.goodword;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/** One kept SMTP connection. */
class SmtpConnection implements MailConnection {

	private static final int TAKEN = 250;

	private final Session session;

	private final PhasedTransport transport;

	private final InstantSource clock;

	SmtpConnection(Session session, PhasedTransport transport, InstantSource clock) {
		this.session = session;
		this.transport = transport;
		this.clock = clock;
	}

	@Override
	public MailOutcome send(OutgoingMail mail) {
		this.transport.begin();
		try {
			MimeMessage message = written(mail);
			this.transport.sendMessage(message, new Address[] { address(mail.to(), null) });
			return new MailOutcome(MailOutcome.Kind.ACCEPTED, TAKEN, null,
					this.transport.getLastServerResponse().strip(), true);
		}
		catch (MessagingException ex) {
			return SmtpAnswer.of(ex).outcome(this.transport.isDotSent(), SmtpAnswer.causeOf(ex));
		}
	}

	private MimeMessage written(OutgoingMail mail) throws MessagingException {
		SMTPMessage message = new MailMessage(this.session, mail);
		message.setFrom(address(mail.from(), mail.fromName()));
		message.setRecipient(Message.RecipientType.TO, address(mail.to(), null));
		if (mail.replyTo() != null) {
			message.setReplyTo(new Address[] { address(mail.replyTo(), null) });
		}
		EmailAddress envelope = (mail.envelopeSender() != null) ? mail.envelopeSender() : mail.from();
		message.setEnvelopeFrom(address(envelope, null).getAddress());
		message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
		message.setHeader("Content-Language", mail.language().value());
		message.setSentDate(Date.from(this.clock.instant()));
		for (var header : mail.headers().entrySet()) {
			message.setHeader(header.getKey(), header.getValue());
		}
		message.setContent(new AlternativeParts(mail));
		message.saveChanges();
		return message;
	}

	private static InternetAddress address(EmailAddress address, @Nullable String name) throws MessagingException {
		String local = address.value().substring(0, address.value().lastIndexOf('@'));
		try {
			return new InternetAddress(local + "@" + IDN.toASCII(address.domain()), name,
					StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException ex) {
			throw new MessagingException("UTF-8 is missing", ex);
		}
	}

	@Override
	public void close() {
		try {
			this.transport.close();
		}
		catch (MessagingException ex) {
			// nothing depends on a polite goodbye
		}
	}

	/** Keeps the Message-ID that was fixed when the message was rendered. */
	private static final class MailMessage extends SMTPMessage {

		private final String messageId;

		private MailMessage(Session session, OutgoingMail mail) {
			super(session);
			this.messageId = mail.messageId();
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.messageId);
		}

	}

}

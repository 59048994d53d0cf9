package dev.goodword;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Date;
import java.util.function.BooleanSupplier;

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
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
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

	/**
	 * {@inheritDoc} What cannot be written, or cannot be said to any server, has failed
	 * for good: only a broken line counts against the server.
	 */
	@Override
	public MailOutcome send(OutgoingMail mail) {
		return send(mail, () -> true);
	}

	@Override
	public MailOutcome send(OutgoingMail mail, BooleanSupplier stillOurs) {
		this.transport.begin(stillOurs);
		MimeMessage message;
		Address[] recipient;
		try {
			message = written(mail);
			message.writeTo(OutputStream.nullOutputStream());
			recipient = new Address[] { address(mail.to(), null) };
		}
		catch (MessagingException | IOException | RuntimeException ex) {
			return impossible(ex, true);
		}
		return handOver(message, recipient);
	}

	private MailOutcome handOver(MimeMessage message, Address[] recipient) {
		try {
			this.transport.sendMessage(message, recipient);
			return new MailOutcome(MailOutcome.Kind.ACCEPTED, TAKEN, null,
					this.transport.getLastServerResponse().strip(), true);
		}
		catch (MessagingException ex) {
			SmtpAnswer answer = SmtpAnswer.of(ex);
			return (answer.code() > 0 || this.transport.isDotSent() || isOfLine(ex))
					? answer.outcome(this.transport.isDotSent(), SmtpAnswer.causeOf(ex)) : impossible(ex, false);
		}
		catch (RuntimeException ex) {
			return (this.transport.isDotSent() || isOfLine(ex)) ? broken(ex) : impossible(ex, false);
		}
	}

	private MailOutcome broken(RuntimeException ex) {
		MailOutcome.Kind kind = this.transport.isDotSent() ? MailOutcome.Kind.UNCERTAIN : MailOutcome.Kind.NOT_SENT;
		return new MailOutcome(kind, 0, null, ex.getClass().getSimpleName(), false);
	}

	private static MailOutcome impossible(Exception ex, boolean usable) {
		return new MailOutcome(MailOutcome.Kind.FAILED, 0, null, ex.getClass().getSimpleName(), usable);
	}

	/**
	 * Whether the line broke or the server spoke nonsense. The library says with an
	 * {@link IllegalStateException} that it had noticed the break before.
	 */
	private static boolean isOfLine(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException || cause instanceof IllegalStateException
					|| cause instanceof SMTPSendFailedException || cause instanceof SMTPSenderFailedException
					|| cause instanceof SMTPAddressFailedException) {
				return true;
			}
		}
		return false;
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
		message.setContent(MixedParts.of(mail));
		message.saveChanges();
		return message;
	}

	private static InternetAddress address(EmailAddress address, @Nullable String name) throws MessagingException {
		try {
			return new InternetAddress(address.deliverable(), name, StandardCharsets.UTF_8.name());
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

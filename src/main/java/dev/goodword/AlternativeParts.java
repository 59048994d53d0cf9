package dev.goodword;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.goodword.shared.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/**
 * The plain text and the HTML of one mail. The boundary follows from the Message-ID, so
 * that a repeated mail has the same bytes.
 */
class AlternativeParts extends MimeMultipart {

	private static final int BOUNDARY_LENGTH = 40;

	AlternativeParts(OutgoingMail mail) throws MessagingException {
		this.contentType = "multipart/alternative; boundary=\"=_" + boundary(mail.messageId()) + "\"";
		MimeBodyPart text = new MimeBodyPart();
		text.setText(lines(mail.text()), StandardCharsets.UTF_8.name());
		MimeBodyPart html = new MimeBodyPart();
		html.setText(lines(mail.html()), StandardCharsets.UTF_8.name(), "html");
		addBodyPart(text);
		addBodyPart(html);
	}

	/** Ends every line as mail wants it, also inside an encoded part. */
	private static String lines(String text) {
		return text.replace("\r\n", "\n").replace("\n", "\r\n");
	}

	private static String boundary(String messageId) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, BOUNDARY_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java has SHA-256", ex);
		}
	}

}

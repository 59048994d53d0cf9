package dev.goodword;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.OutgoingMail;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/**
 * A mail with calendar files: its words, and each file to be kept. Source: RFC 6047, 4.
 */
class MixedParts extends MimeMultipart {

	private static final int BOUNDARY_LENGTH = 40;

	private MixedParts(OutgoingMail mail) throws MessagingException {
		this.contentType = "multipart/mixed; boundary=\"" + boundary("mixed", mail) + "\"";
		MimeBodyPart words = new MimeBodyPart();
		words.setContent(new AlternativeParts(mail));
		addBodyPart(words);
		for (CalendarPart calendar : mail.calendars()) {
			MimeBodyPart file = calendar(calendar, "application/ics; name=\"invite.ics\"");
			file.setDisposition(Part.ATTACHMENT);
			file.setFileName("invite.ics");
			addBodyPart(file);
		}
	}

	/** All of a mail that its headers do not say. */
	static MimeMultipart of(OutgoingMail mail) throws MessagingException {
		return mail.calendars().isEmpty() ? new AlternativeParts(mail) : new MixedParts(mail);
	}

	/** A calendar file in base64: its line breaks and folds must not be touched. */
	static MimeBodyPart calendar(CalendarPart calendar, String type) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		byte[] bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
		part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
		part.setHeader("Content-Type", type);
		part.setHeader("Content-Transfer-Encoding", "base64");
		return part;
	}

	/** What stands between the parts of this mail, and of no other. */
	static String boundary(String level, OutgoingMail mail) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((level + mail.messageId()).getBytes(StandardCharsets.UTF_8));
			return "=_" + HexFormat.of().formatHex(hash).substring(0, BOUNDARY_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError("Every Java has SHA-256", ex);
		}
	}

}

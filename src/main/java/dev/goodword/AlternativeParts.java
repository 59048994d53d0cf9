package dev.goodword;

import java.nio.charset.StandardCharsets;

import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.OutgoingMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/**
 * The plain text and the HTML of one mail, and what its one calendar file asks for: mail
 * programs offer to answer it then. The boundary follows from the Message-ID, so that a
 * repeated mail has the same bytes.
 */
class AlternativeParts extends MimeMultipart {

	AlternativeParts(OutgoingMail mail) throws MessagingException {
		this.contentType = "multipart/alternative; boundary=\"" + MixedParts.boundary("", mail) + "\"";
		MimeBodyPart text = new MimeBodyPart();
		text.setText(lines(mail.text()), StandardCharsets.UTF_8.name());
		MimeBodyPart html = new MimeBodyPart();
		html.setText(lines(mail.html()), StandardCharsets.UTF_8.name(), "html");
		addBodyPart(text);
		addBodyPart(html);
		if (mail.calendars().size() == 1) {
			CalendarPart calendar = mail.calendars().get(0);
			addBodyPart(MixedParts.calendar(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
		}
	}

	/** Ends every line as mail wants it, also inside an encoded part. */
	private static String lines(String text) {
		return text.replace("\r\n", "\n").replace("\n", "\r\n");
	}

}

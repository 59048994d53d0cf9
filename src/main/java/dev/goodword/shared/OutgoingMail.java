package dev.goodword.shared;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One finished e-mail to exactly one recipient.
 *
 * @param messageId the Message-ID with its angle brackets, fixed when the message was
 * rendered
 * @param fromName the name before the sender's address
 * @param from the sender's address
 * @param to the one recipient
 * @param replyTo where answers go; empty means to the sender
 * @param envelopeSender the bounce address; empty means the sender
 * @param subject the subject, one line
 * @param text the plain text part
 * @param html the HTML part
 * @param language the language of the text
 * @param headers further header fields; names and values are one line of ASCII. They keep
 * one order, so that a mail has the same bytes in every process
 * @param calendars what it brings for a calendar
 */
public record OutgoingMail(String messageId, String fromName, EmailAddress from, EmailAddress to,
		@Nullable EmailAddress replyTo, @Nullable EmailAddress envelopeSender, String subject, String text, String html,
		LocaleTag language, Map<String, String> headers, List<CalendarPart> calendars) {

	public OutgoingMail {
		headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
		calendars = List.copyOf(calendars);
		requireAscii(messageId);
		requireOneLine(fromName);
		requireOneLine(subject);
		headers.forEach((name, value) -> {
			requireAscii(name);
			requireAscii(value);
		});
	}

	/** A mail without anything for a calendar. */
	public OutgoingMail(String messageId, String fromName, EmailAddress from, EmailAddress to,
			@Nullable EmailAddress replyTo, @Nullable EmailAddress envelopeSender, String subject, String text,
			String html, LocaleTag language, Map<String, String> headers) {
		this(messageId, fromName, from, to, replyTo, envelopeSender, subject, text, html, language, headers, List.of());
	}

	/** The same with this for a calendar. */
	public OutgoingMail with(List<CalendarPart> brought) {
		return new OutgoingMail(this.messageId, this.fromName, this.from, this.to, this.replyTo, this.envelopeSender,
				this.subject, this.text, this.html, this.language, this.headers, brought);
	}

	/** Other letters would be cut to bytes, and some of those are line breaks. */
	private static void requireAscii(String value) {
		requireOneLine(value);
		if (value.chars().anyMatch((c) -> c > 0x7e)) {
			throw new IllegalArgumentException("A plain mail header must be ASCII");
		}
	}

	private static void requireOneLine(String value) {
		if (value.chars().anyMatch((c) -> c < 0x20 || c == 0x7f)) {
			throw new IllegalArgumentException("A mail header must be one line without control characters");
		}
	}

}

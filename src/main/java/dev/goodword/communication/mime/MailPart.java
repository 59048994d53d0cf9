package dev.goodword.communication.mime;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One leaf of a mail: a text, a report or a file.
 *
 * @param type its media type in lower case, without parameters
 * @param charset the character set it names; null when it names none
 * @param name the file name it bears; null when it bears none
 * @param attached whether it asks to be shown as a file
 * @param content its bytes, transfer encoding undone
 */
public record MailPart(String type, @Nullable String charset, @Nullable String name, boolean attached, byte[] content) {

	private static final int LONGEST = 500_000;

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\"';\\s]+)",
			Pattern.CASE_INSENSITIVE);

	/** Whether it is one of the words of the mail rather than a file beside them. */
	boolean isBody() {
		return this.type.startsWith("text/") && !this.attached && this.name == null
				&& !this.type.equals("text/rfc822-headers") && !this.type.equals("text/calendar");
	}

	/** Whether it is a file somebody sent along. */
	public boolean isFile() {
		return !isBody() && !isReport() && !this.type.equals("text/calendar");
	}

	private boolean isReport() {
		return List
			.of("message/delivery-status", "message/feedback-report", "message/global-delivery-status",
					"message/disposition-notification", "text/rfc822-headers")
			.contains(this.type);
	}

	/**
	 * Its bytes as text; of a very long one only the beginning, which is all a person
	 * reads.
	 */
	public String text() {
		String text = Charsets.text(this.content, this.charset);
		return text.substring(0, Math.min(text.length(), LONGEST)).replace("\r\n", "\n").replace("\uFEFF", "");
	}

	/** The character set that a Content-Type field names, also in a broken field. */
	static @Nullable String charset(String contentType) {
		Matcher found = CHARSET.matcher(contentType);
		return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : null;
	}

}

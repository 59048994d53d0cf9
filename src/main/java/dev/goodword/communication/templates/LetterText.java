package dev.goodword.communication.templates;

/**
 * The words of a letter in one language as staff write them: fields and sections, no
 * expressions.
 *
 * @param subject the subject, one line
 * @param body paragraphs with a blank line between them; the one that begins with
 * {@code # } carries the news
 */
public record LetterText(String subject, String body) {

	/** The line a content file begins with. */
	static final String SUBJECT = "Subject: ";

	public LetterText {
		subject = subject.strip();
		body = body.replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	/** Reads what {@link #source()} wrote. */
	public static LetterText of(String source) {
		String[] parts = source.split("\n", 2);
		return new LetterText(parts[0].startsWith(SUBJECT) ? parts[0].substring(SUBJECT.length()) : parts[0],
				(parts.length > 1) ? parts[1] : "");
	}

	/** The same as a content file. */
	public String source() {
		return SUBJECT + this.subject + "\n\n" + this.body;
	}

	/** Whether nothing is written. */
	public boolean isEmpty() {
		return this.subject.isEmpty() && this.body.isEmpty();
	}

}

package dev.goodword.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import dev.goodword.shared.LocaleTag;
import org.springframework.jdbc.core.RowMapper;

/**
 * One mail of the sample installation.
 *
 * @param number counts from 1
 * @param at when it went out by the sample's clock
 * @param plain the text part
 * @param html the HTML part as it was sent
 */
record SampleMail(long number, Instant at, String sender, String recipient, LocaleTag language, String subject,
		String headers, String plain, String html) {

	private static final int LONG = 750;

	static final RowMapper<SampleMail> ROW = (row, number) -> new SampleMail(row.getLong("mail_number"),
			row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("sender"),
			row.getString("recipient"), new LocaleTag(row.getString("language")), row.getString("subject"),
			row.getString("headers"), row.getString("plain"), row.getString("html"));

	/** Whether it needs more room than most; ideographs count twice. */
	public boolean isLong() {
		return this.plain.codePoints().map((sign) -> Character.isIdeographic(sign) ? 2 : 1).sum() > LONG;
	}

	/** The HTML part for a frame of ours: a link in it leaves the frame. */
	String framedHtml() {
		return this.html.replaceFirst("<head>", "<head><base target=\"_top\">");
	}

}

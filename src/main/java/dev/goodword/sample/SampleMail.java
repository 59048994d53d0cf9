package dev.goodword.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.stream.Collectors;

import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;

/**
 * One mail of the sample installation.
 *
 * @param number counts from 1
 * @param at when it went out by the sample's clock
 * @param plain the text part
 * @param html the HTML part as it was sent
 * @param calendars what it brought for a calendar; null for nothing
 */
record SampleMail(long number, Instant at, String sender, String recipient, LocaleTag language, String subject,
		String headers, String plain, String html, @Nullable String calendars) {

	private static final int LONG = 750;

	static final RowMapper<SampleMail> ROW = (row, number) -> new SampleMail(row.getLong("mail_number"),
			row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString("sender"),
			row.getString("recipient"), new LocaleTag(row.getString("language")), row.getString("subject"),
			row.getString("headers"), row.getString("plain"), row.getString("html"), row.getString("calendars"));

	/** Whether it needs more room than most; ideographs count twice. */
	public boolean isLong() {
		return this.plain.codePoints().map((sign) -> Character.isIdeographic(sign) ? 2 : 1).sum() > LONG;
	}

	/**
	 * An answer to it, as a mail program sends one.
	 * @param words what the person writes
	 */
	byte[] answeredWith(String words, Instant now) {
		Charset utf8 = StandardCharsets.UTF_8;
		String quoted = this.plain.lines().map((line) -> "> " + line).collect(Collectors.joining("\n"));
		String body = words + "\n\n" + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)) + ", "
				+ this.sender + " wrote:\n" + quoted;
		String header = "From: <" + this.recipient + ">\nTo: " + header("Reply-To") + "\nSubject: =?UTF-8?B?"
				+ Base64.getEncoder().encodeToString(("Re: " + this.subject).getBytes(utf8)) + "?=\nMessage-ID: <"
				+ now.toEpochMilli() + "." + this.number + "@sample.example>\nIn-Reply-To: " + header("Message-ID")
				+ "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n";
		return (header + Base64.getMimeEncoder().encodeToString(body.getBytes(utf8)) + "\n").replaceAll("\r?\n", "\r\n")
			.getBytes(utf8);
	}

	private String header(String name) {
		return this.headers.lines()
			.filter((line) -> line.startsWith(name + ": "))
			.map((line) -> line.substring(name.length() + 2))
			.findFirst()
			.orElse("talent@goodword.example");
	}

	/** The HTML part for a frame of ours: a link in it leaves the frame. */
	String framedHtml() {
		return this.html.replaceFirst("<head>", "<head><base target=\"_top\">");
	}

}

package dev.goodword.sample;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.OutgoingMail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes every mail of the sample installation and keeps it to be read, also where a mail
 * server is named: a clock that is moved must send nothing to anybody.
 */
@Component
@OnSampleInstallation
class SampleMailbox implements MailTransport {

	private static final int TAKEN = 250;

	private static final int NEWEST = 200;

	private final JdbcClient database;

	private final InstantSource clock;

	private final ObjectProvider<MailReader> readers;

	SampleMailbox(JdbcClient database, InstantSource clock, ObjectProvider<MailReader> readers) {
		this.database = database;
		this.clock = clock;
		this.readers = readers;
	}

	@Override
	public boolean isConfigured() {
		return true;
	}

	/** The story is told one mail after the other, the same each time. */
	@Override
	public int connections() {
		return 1;
	}

	@Override
	public MailConnection open() {
		return new Line();
	}

	/** The newest mails first. */
	List<SampleMail> newest() {
		return newest("");
	}

	/** The newest mails first whose address or subject has the words. */
	List<SampleMail> newest(String words) {
		return this.database
			.sql("""
					select * from sample_mail where locate(:words, lower(recipient)) > 0 or locate(:words, lower(subject)) > 0
					order by mail_number desc limit\s"""
					+ NEWEST)
			.param("words", words.strip().toLowerCase(Locale.ROOT))
			.query(SampleMail.ROW)
			.list();
	}

	Optional<SampleMail> mail(long number) {
		return this.database.sql("select * from sample_mail where mail_number = ?")
			.param(number)
			.query(SampleMail.ROW)
			.optional();
	}

	private void keep(OutgoingMail mail) {
		this.database.sql("""
				insert into sample_mail (header_id, sent_at, sender, recipient, language, subject, headers, plain, html,
					calendars)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(mail.messageId())
			.param(LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param(mail.fromName() + " <" + mail.from().value() + ">")
			.param(mail.to().value())
			.param(mail.language().value())
			.param(mail.subject())
			.param(headers(mail))
			.param(mail.text())
			.param(mail.html())
			.param(mail.calendars().isEmpty() ? null
					: mail.calendars().stream().map(CalendarPart::text).collect(Collectors.joining("\n")))
			.update();
	}

	private static String headers(OutgoingMail mail) {
		Map<String, String> headers = new TreeMap<>(mail.headers());
		headers.put("Message-ID", mail.messageId());
		headers.put("Content-Language", mail.language().value());
		if (mail.replyTo() != null) {
			headers.put("Reply-To", mail.replyTo().value());
		}
		return headers.entrySet()
			.stream()
			.map((header) -> header.getKey() + ": " + header.getValue())
			.collect(Collectors.joining("\n"));
	}

	/** A connection that never fails. */
	private final class Line implements MailConnection {

		@Override
		public MailOutcome send(OutgoingMail mail) {
			keep(mail);
			SampleMailbox.this.readers.forEach((reader) -> reader.read(mail));
			return new MailOutcome(MailOutcome.Kind.ACCEPTED, TAKEN, null, "kept in the sample mailbox", true);
		}

		@Override
		public void close() {
			// nothing is held open
		}

	}

}

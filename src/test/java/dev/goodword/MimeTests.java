package dev.goodword;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a mail program makes of our letters. */
class MimeTests {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@BeforeEach
	void start() {
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "received_en", "received_zh-Hans", "not_selected_after_interview_en",
			"not_selected_after_interview_zh-Hans", "sign_in_zh-Hans" })
	void readsWordForWordWhatWasWritten(String letter) throws Exception {
		String text = golden(letter + ".txt");
		String html = golden(letter + ".html");
		String subject = text.lines().findFirst().orElseThrow().substring("Subject: ".length());
		LocaleTag language = LocaleTag.spoken(letter.substring(letter.lastIndexOf('_') + 1)).orElseThrow();
		assertThat(sent(subject, text, html, language).kind()).isEqualTo(MailOutcome.Kind.ACCEPTED);

		MimeMessage read = this.server.getReceivedMessages()[0];
		assertThat(read.getSubject()).isEqualTo(subject);
		assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("陈屿, Lumina");
		assertThat(read.getAllRecipients()).singleElement().hasToString("zhang@qq.example");
		assertThat(read.getReplyTo()).singleElement().hasToString("team@goodword.example");
		assertThat(read.getHeader("Content-Language", null)).isEqualTo(language.value());
		MimeMultipart parts = (MimeMultipart) read.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
		assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines(text);
		assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
		assertThat(parts.getBodyPart(1).getContent().toString()).isEqualToNormalizingNewlines(html);
	}

	/** RFC 6047: mixed( alternative( plain, html, calendar ), file ). */
	@Test
	void bringsAnAppointmentForTheCalendarAndAsAFile() throws Exception {
		CalendarPart calendar = new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:面谈\r\nEND:VCALENDAR\r\n");
		assertThat(sent("面试已确认", "您好", "<p>您好</p>", LocaleTag.ZH_HANS, List.of(calendar)).kind())
			.isEqualTo(MailOutcome.Kind.ACCEPTED);
		MimeMultipart mixed = (MimeMultipart) this.server.getReceivedMessages()[0].getContent();
		assertThat(mixed.getContentType()).startsWith("multipart/mixed");
		assertThat(mixed.getCount()).isEqualTo(2);
		MimeMultipart words = (MimeMultipart) mixed.getBodyPart(0).getContent();
		assertThat(words.getContentType()).startsWith("multipart/alternative");
		assertThat(words.getCount()).isEqualTo(3);
		assertThat(words.getBodyPart(2).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
		assertThat(words.getBodyPart(2).getInputStream()).hasBinaryContent(calendar.text().getBytes(UTF_8));
		assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/ics");
		assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
		assertThat(mixed.getBodyPart(1).getDisposition()).isEqualTo("attachment");
		assertThat(mixed.getBodyPart(1).getInputStream()).hasBinaryContent(calendar.text().getBytes(UTF_8));
	}

	/** Several at once are files only: an invitation speaks of one appointment. */
	@Test
	void offersNoAnswerToSeveralAtOnceAndRepeatsTheSameBytes() throws Exception {
		List<CalendarPart> two = List.of(new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
				new CalendarPart("CANCEL", "BEGIN:VCALENDAR\r\nX:1\r\nEND:VCALENDAR\r\n"));
		sent("One", "Words", "<p>Words</p>", LocaleTag.EN, two);
		sent("One", "Words", "<p>Words</p>", LocaleTag.EN, two);
		MimeMessage[] read = this.server.getReceivedMessages();
		MimeMultipart mixed = (MimeMultipart) read[0].getContent();
		assertThat(mixed.getCount()).isEqualTo(3);
		assertThat(((MimeMultipart) mixed.getBodyPart(0).getContent()).getCount()).isEqualTo(2);
		assertThat(read[0].getContentType()).isEqualTo(read[1].getContentType());
		assertThat(read[0].getInputStream().readAllBytes()).isEqualTo(read[1].getInputStream().readAllBytes());
	}

	private MailOutcome sent(String subject, String text, String html, LocaleTag language) throws Exception {
		return sent(subject, text, html, language, List.of());
	}

	private MailOutcome sent(String subject, String text, String html, LocaleTag language, List<CalendarPart> calendars)
			throws Exception {
		MailProperties settings = new MailProperties();
		settings.setHost("127.0.0.1");
		settings.setPort(this.server.getSmtp().getPort());
		SmtpTransport transport = new SmtpTransport(settings,
				InstantSource.fixed(Instant.parse("2026-09-22T04:00:00Z")));
		try (MailConnection connection = transport.open()) {
			return connection.send(new OutgoingMail("<one@goodword.example>", "陈屿, Lumina",
					new EmailAddress("talent@goodword.example"), new EmailAddress("zhang@qq.example"),
					new EmailAddress("team@goodword.example"), null, subject, text, html, language, Map.of(),
					calendars));
		}
	}

	private static String golden(String name) throws Exception {
		return new ClassPathResource("golden/" + name).getContentAsString(UTF_8);
	}

}

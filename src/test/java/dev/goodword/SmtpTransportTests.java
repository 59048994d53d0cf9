package dev.goodword;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;

import dev.goodword.SmtpSink.Fault;
import dev.goodword.SmtpSink.Point;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailConnection;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import dev.goodword.shared.MailUnreachable;
import dev.goodword.shared.OutgoingMail;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.mail.autoconfigure.MailProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The real transport against a server that misbehaves. */
class SmtpTransportTests {

	private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-09-22T04:00:00Z"));

	private final SmtpSink sink = new SmtpSink();

	@AfterEach
	void closeSink() throws IOException {
		this.sink.close();
	}

	@Test
	void handsOverManyMailsOnOneConnection() throws Exception {
		try (MailConnection connection = transport().open()) {
			assertThat(connection.send(mail("one")).kind()).isEqualTo(Kind.ACCEPTED);
			assertThat(connection.send(mail("two")).kind()).isEqualTo(Kind.ACCEPTED);
		}
		assertThat(this.sink.taken()).hasSize(2);
		assertThat(this.sink.count((command) -> command.startsWith("EHLO"))).isOne();
	}

	@Test
	void keepsTheQueueIdTheServerGave() throws Exception {
		assertThat(sent().detail()).isEqualTo("250 queued as 7F3K");
	}

	@ParameterizedTest
	@CsvSource({ "MAIL,451 4.3.0 later,DEFERRED,451,4.3.0", "RCPT,450 4.2.0 grey,DEFERRED,450,4.2.0",
			"RCPT,550 5.1.1 unknown,FAILED,550,5.1.1", "RCPT,552 5.2.2 full,FAILED,552,5.2.2",
			"DATA,451 4.7.1 slow,DEFERRED,451,4.7.1", "DOT,554 5.7.1 spam,FAILED,554,5.7.1",
			"DOT,452 4.3.1 disk,DEFERRED,452,4.3.1" })
	void readsWhatTheServerAnswered(Point at, String answer, Kind kind, int code, String enhanced) throws Exception {
		this.sink.next(Fault.answer(at, answer));
		MailOutcome outcome = sent();
		assertThat(outcome.kind()).isEqualTo(kind);
		assertThat(outcome.code()).isEqualTo(code);
		assertThat(outcome.enhanced()).isEqualTo(enhanced);
		assertThat(outcome.connectionUsable()).isTrue();
		assertThat(this.sink.taken()).isEmpty();
	}

	@Test
	void goesOnAfterARefusedRecipient() throws Exception {
		this.sink.next(Fault.answer(Point.RCPT, "550 5.1.1 unknown"));
		try (MailConnection connection = transport().open()) {
			assertThat(connection.send(mail("one")).kind()).isEqualTo(Kind.FAILED);
			assertThat(connection.send(mail("two")).kind()).isEqualTo(Kind.ACCEPTED);
		}
	}

	@Test
	void leavesAConnectionTheServerCloses() throws Exception {
		this.sink.next(Fault.answer(Point.MAIL, "421 4.3.2 going down"));
		assertThat(sent()).matches((outcome) -> outcome.kind() == Kind.DEFERRED && !outcome.connectionUsable());
	}

	@ParameterizedTest
	@CsvSource({ "MAIL,drop,NOT_SENT", "RCPT,drop,NOT_SENT", "DATA,drop,NOT_SENT", "DATA,'',NOT_SENT",
			"DOT,drop,UNCERTAIN", "DOT,'',UNCERTAIN" })
	void knowsWhetherABrokenConnectionIsInDoubt(Point at, String how, Kind kind) throws Exception {
		this.sink.next(new Fault(at, how));
		MailOutcome outcome = sent();
		assertThat(outcome.kind()).isEqualTo(kind);
		assertThat(outcome.code()).isZero();
		assertThat(outcome.connectionUsable()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "CONNECT,''", "CONNECT,drop", "CONNECT,554 not you", "EHLO,drop" })
	void saysThatNoConnectionCouldBeHad(Point at, String how) {
		this.sink.next(new Fault(at, how));
		assertThatExceptionOfType(MailUnreachable.class).isThrownBy(() -> transport().open())
			.matches((ex) -> !ex.isAuthentication());
	}

	@Test
	void tellsARefusedPasswordFromAnUnreachableServer() {
		this.sink.next(Fault.answer(Point.AUTH, "535 5.7.8 no"));
		MailProperties settings = settings(this.sink.port());
		settings.setUsername("goodword");
		settings.setPassword("wrong");
		assertThatExceptionOfType(MailUnreachable.class).isThrownBy(() -> new SmtpTransport(settings, NOON).open())
			.matches(MailUnreachable::isAuthentication)
			.withMessageNotContaining("wrong");
	}

	@Test
	void saysThatNobodyListens() throws IOException {
		int free;
		try (ServerSocket server = new ServerSocket(0)) {
			free = server.getLocalPort();
		}
		assertThatExceptionOfType(MailUnreachable.class)
			.isThrownBy(() -> new SmtpTransport(settings(free), NOON).open());
	}

	@Test
	void refusesToSpeakWithoutTlsWhereItIsRequired() {
		MailProperties settings = settings(this.sink.port());
		settings.getProperties().put("mail.smtp.starttls.required", "true");
		assertThatExceptionOfType(MailUnreachable.class).isThrownBy(() -> new SmtpTransport(settings, NOON).open());
	}

	@Test
	void isNotConfiguredWithoutAServer() {
		assertThat(new SmtpTransport(new MailProperties(), NOON).isConfigured()).isFalse();
		assertThatExceptionOfType(MailUnreachable.class)
			.isThrownBy(() -> new SmtpTransport(new MailProperties(), NOON).open());
	}

	@Test
	void writesBothPartsInUtf8AndKeepsTheMessageId() throws Exception {
		sent();
		MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
				new ByteArrayInputStream(this.sink.taken().get(0).getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(message.getMessageID()).isEqualTo("<one@goodword.example>");
		assertThat(message.getSubject()).isEqualTo("已收到您的申请");
		assertThat(message.getHeader("From", ",")).contains("<talent@goodword.example>");
		assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("陈屿, Lumina");
		assertThat(message.getHeader("Content-Language", ",")).isEqualTo("zh-Hans");
		assertThat(message.getHeader("Auto-Submitted", ",")).isEqualTo("auto-generated");
		MimeMultipart parts = (MimeMultipart) message.getContent();
		assertThat(parts.getContentType()).startsWith("multipart/alternative");
		assertThat(parts.getBodyPart(0).getContent()).isEqualTo("您好\r\n.句点");
		assertThat((String) parts.getBodyPart(1).getContent()).contains("<p>您好</p>");
	}

	@Test
	void repeatsTheSameBytes() throws Exception {
		sent();
		sent();
		assertThat(this.sink.taken().get(0)).isEqualTo(this.sink.taken().get(1));
	}

	@Test
	void keepsAddressesOutOfWhatIsRemembered() throws Exception {
		this.sink.next(Fault.answer(Point.RCPT, "550 5.1.1 <zhang@qq.example> unknown"));
		assertThat(sent().detail()).isEqualTo("550 5.1.1 <***> unknown");
	}

	@Test
	void refusesALineBreakInAHeader() {
		assertThatIllegalArgumentException().isThrownBy(() -> new OutgoingMail("<a@b>", "n", address("a@b.example"),
				address("c@d.example"), null, null, "one\r\nBcc: x@y.example", "", "", LocaleTag.EN, Map.of()));
	}

	private MailOutcome sent() throws MailUnreachable {
		try (MailConnection connection = transport().open()) {
			return connection.send(mail("one"));
		}
	}

	private SmtpTransport transport() {
		return new SmtpTransport(settings(this.sink.port()), NOON);
	}

	private static MailProperties settings(int port) {
		MailProperties settings = new MailProperties();
		settings.setHost("127.0.0.1");
		settings.setPort(port);
		settings.getProperties().put("mail.smtp.timeout", "300");
		return settings;
	}

	private static OutgoingMail mail(String id) {
		return new OutgoingMail("<" + id + "@goodword.example>", "陈屿, Lumina", address("talent@goodword.example"),
				address("zhang@qq.example"), null, null, "已收到您的申请", "您好\n.句点", "<p>您好</p>", LocaleTag.ZH_HANS,
				Map.of("Auto-Submitted", "auto-generated"));
	}

	private static EmailAddress address(String value) {
		return new EmailAddress(value);
	}

}

package dev.goodword;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Properties;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.MailOutcome.Kind;
import dev.goodword.shared.OutgoingMail;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A mail that cannot be said to any server never looks like a broken line. */
class SmtpConnectionTests {

	private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-09-22T04:00:00Z"));

	@Test
	void whatTheLibraryRefusesByItselfHasFailed() {
		MailOutcome outcome = outcome(new MessagingException("Command contains a line break"));
		assertThat(outcome.kind()).isEqualTo(Kind.FAILED);
		assertThat(outcome.code()).isZero();
		assertThat(outcome.connectionUsable()).isFalse();
	}

	@Test
	void whatTheLibraryTripsOverHasFailed() {
		assertThat(outcome(new IllegalArgumentException("zhang@qq.example")))
			.isEqualTo(new MailOutcome(Kind.FAILED, 0, null, "IllegalArgumentException", false));
	}

	@Test
	void aBrokenLineIsTheServersMatter() {
		assertThat(outcome(new MessagingException("reset", new IOException("reset"))).kind()).isEqualTo(Kind.NOT_SENT);
		assertThat(outcome(new IllegalStateException("Not connected")).kind()).isEqualTo(Kind.NOT_SENT);
	}

	@Test
	void headersAreAsciiOnly() {
		assertThatIllegalArgumentException().isThrownBy(() -> mail(Map.of("References", "<a\u010aBcc: x@y.example>")));
	}

	private static MailOutcome outcome(Exception failure) {
		Session session = Session.getInstance(new Properties());
		try (SmtpConnection connection = new SmtpConnection(session, new Failing(session, failure), NOON)) {
			return connection.send(mail(Map.of()));
		}
	}

	private static OutgoingMail mail(Map<String, String> headers) {
		return new OutgoingMail("<one@goodword.example>", "Lumina", new EmailAddress("talent@goodword.example"),
				new EmailAddress("zhang@qq.example"), null, null, "Hello", "Hello", "<p>Hello</p>", LocaleTag.EN,
				headers);
	}

	/** Fails at every hand-over in the same way. */
	private static final class Failing extends PhasedTransport {

		private final Exception failure;

		private Failing(Session session, Exception failure) {
			super(session, new URLName("smtp", "localhost", 25, null, null, null), false);
			this.failure = failure;
		}

		@Override
		public synchronized void sendMessage(Message message, Address[] recipients) throws MessagingException {
			if (this.failure instanceof MessagingException known) {
				throw known;
			}
			throw (RuntimeException) this.failure;
		}

	}

}

package dev.goodword;

import dev.goodword.shared.MailOutcome;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmtpAnswerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			450 4.2.0 greylisted          | 450 | DEFERRED | 4.2.0 | true
			421 4.3.2 closing             | 421 | DEFERRED | 4.3.2 | false
			552 5.2.2 mailbox full        | 552 | FAILED   | 5.2.2 | true
			550 5.1.1 no such user        | 550 | FAILED   | 5.1.1 | true
			550-5.1.1 The account         | 550 | FAILED   | 5.1.1 | true
			550 No such user here         | 550 | FAILED   |       | true
			""")
	void readsWhatARecipientsServerSays(String words, int code, MailOutcome.Kind kind, String enhanced, boolean open)
			throws AddressException {
		MailOutcome outcome = SmtpAnswer.of(recipient(code, words)).outcome(false, "unused");

		assertThat(outcome).isEqualTo(new MailOutcome(kind, code, enhanced, words, open));
	}

	@Test
	void blamesOurOwnAddressAndNotTheCandidates() {
		MessagingException refused = new SMTPSendFailedException("MAIL FROM", 550, "550 5.1.1 unknown sender",
				sender(550), new Address[0], new Address[0], new Address[0]);
		assertThat(SmtpAnswer.of(refused).to()).isEqualTo(SmtpAnswer.Part.SENDER);
		assertThat(SmtpAnswer.of(refused).outcome(false, "").enhanced()).isEqualTo("5.1.8");
		assertThat(SmtpAnswer.of(sender(553)).outcome(false, "").enhanced()).isEqualTo("5.1.8");
	}

	@ParameterizedTest
	@CsvSource({ "550 refused by policy, 5.0.0", "550 5.7.1 spam, 5.7.1", "550 5.1.1 strange, 5.1.1" })
	void takesAMailRefusedWithAMailboxCodeForNoDeadMailbox(String words, String enhanced) {
		SMTPSendFailedException refused = new SMTPSendFailedException("DATA", 550, words, null, new Address[0],
				new Address[0], new Address[0]);
		assertThat(SmtpAnswer.of(refused).outcome(true, "").enhanced()).isEqualTo(enhanced);
	}

	@Test
	void knowsNothingWithoutAnAnswer() {
		SmtpAnswer none = SmtpAnswer.of(new MessagingException("Connection reset"));
		assertThat(none).isEqualTo(new SmtpAnswer(0, null, SmtpAnswer.Part.MAIL));
		assertThat(none.outcome(false, "reset").kind()).isEqualTo(MailOutcome.Kind.NOT_SENT);
		assertThat(none.outcome(true, "reset").kind()).isEqualTo(MailOutcome.Kind.UNCERTAIN);
	}

	@Test
	void findsTheAnswerBehindTheFailureOfTheCommand() throws AddressException {
		MessagingException outer = new MessagingException("Invalid Addresses");
		outer.setNextException(recipient(550, "550 5.1.1 gone"));
		assertThat(SmtpAnswer.of(outer)).isEqualTo(new SmtpAnswer(550, "550 5.1.1 gone", SmtpAnswer.Part.RECIPIENT));
	}

	@Test
	void keepsNobodysAddressAndOneLineOnly() throws AddressException {
		SmtpAnswer answer = SmtpAnswer
			.of(recipient(550, "550 5.1.1 <ada@example.com>:\r\n  user ada@example.com\tunknown"));
		assertThat(answer.words()).isEqualTo("550 5.1.1 <***>: user *** unknown");
		assertThat(SmtpAnswer.of(recipient(550, "550 " + "x".repeat(900))).words()).hasSize(500);
	}

	@Test
	void namesTheRootCauseForLogs() {
		MessagingException thrown = new MessagingException("Could not send to ada@example.com");
		thrown.setNextException(new java.io.IOException("reset by mx.example.com for ada@example.com"));
		assertThat(SmtpAnswer.causeOf(thrown)).isEqualTo("IOException: reset by mx.example.com for ***");
		assertThat(SmtpAnswer.causeOf(new MessagingException(null))).isEqualTo("MessagingException: null");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 421, 450, 499 })
	void asksToTryLater(int code) {
		assertThat(SmtpAnswer.isForNow(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 250, 354, 399, 500, 550 })
	void asksForNothing(int code) {
		assertThat(SmtpAnswer.isForNow(code)).isFalse();
	}

	private static SMTPAddressFailedException recipient(int code, String words) throws AddressException {
		return new SMTPAddressFailedException(new InternetAddress("ada@example.com"), "RCPT TO", code, words);
	}

	private static SMTPSenderFailedException sender(int code) {
		try {
			return new SMTPSenderFailedException(new InternetAddress("us@example.com"), "MAIL FROM", code,
					code + " 5.1.1 unknown sender");
		}
		catch (AddressException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

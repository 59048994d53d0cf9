package dev.goodword.communication;

import java.util.List;
import java.util.UUID;

import dev.goodword.interviews.InterviewId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailTokensTests {

	private static final MessageId MESSAGE = new MessageId(UUID.fromString("0192f0a1-7c3e-7d11-8a55-93b1c0ffee42"));

	private final MailTokens tokens = tokens("r+{token}@reply.firm.example", "b+{token}@bounce.firm.example", "key");

	@Test
	void leadsAnAnswerBackToItsMessageWhateverTheCase() {
		EmailAddress address = this.tokens.repliesTo(MESSAGE).orElseThrow();
		assertThat(address.value()).matches("r\\+[a-z2-7]{52}@reply\\.firm\\.example");
		assertThat(address.value().indexOf('@')).as("the longest a server takes").isLessThanOrEqualTo(64);
		EmailAddress shouted = new EmailAddress(address.value().toUpperCase(java.util.Locale.ROOT));
		assertThat(this.tokens.answered(List.of(new EmailAddress("other@firm.example"), shouted))).contains(MESSAGE);
	}

	@Test
	void takesNoAnswerForAReportAndNoReportForAnAnswer() {
		EmailAddress reply = this.tokens.repliesTo(MESSAGE).orElseThrow();
		EmailAddress bounce = this.tokens.bouncesTo(MESSAGE).orElseThrow();
		assertThat(this.tokens.reported(List.of(bounce))).contains(MESSAGE);
		assertThat(this.tokens.reported(List.of(reply))).isEmpty();
		assertThat(this.tokens.answered(List.of(bounce))).isEmpty();
	}

	/** The same id under two purposes: neither address leads where the other does. */
	@Test
	void tellsAnswersAboutQuestionsOfVisitorsFromEverythingElse() {
		VisitorQuestionId question = new VisitorQuestionId(MESSAGE.value());
		EmailAddress visitor = this.tokens.answersAbout(question).orElseThrow();
		EmailAddress reply = this.tokens.repliesTo(MESSAGE).orElseThrow();
		assertThat(this.tokens.visitor(List.of(reply, visitor))).contains(question);
		assertThat(this.tokens.visitor(List.of(reply))).isEmpty();
		assertThat(this.tokens.answered(List.of(visitor))).isEmpty();
		assertThat(this.tokens.reported(List.of(visitor))).isEmpty();
		assertThat(this.tokens.canary(List.of(visitor))).isEmpty();
		assertThat(tokens(null, null, "key").answersAbout(question)).isEmpty();
		assertThat(tokens("r+{token}@reply.firm.example", null, "other").visitor(List.of(visitor))).isEmpty();
	}

	@Test
	void tellsReportsOnMailsToVisitorsFromEverythingElse() {
		EmailAddress visitor = this.tokens.bouncesToVisitor(MESSAGE.value()).orElseThrow();
		EmailAddress bounce = this.tokens.bouncesTo(MESSAGE).orElseThrow();
		assertThat(visitor.value().indexOf('@')).as("the longest a server takes").isLessThanOrEqualTo(64);
		assertThat(this.tokens.visitorMail(List.of(bounce, visitor))).contains(MESSAGE.value());
		assertThat(this.tokens.visitorMail(List.of(bounce))).isEmpty();
		assertThat(this.tokens.reported(List.of(visitor))).isEmpty();
		assertThat(this.tokens.visitor(List.of(visitor))).isEmpty();
		assertThat(tokens(null, null, "key").bouncesToVisitor(MESSAGE.value())).isEmpty();
		assertThat(tokens(null, "b+{token}@bounce.firm.example", "other").visitorMail(List.of(visitor))).isEmpty();
	}

	@Test
	void tellsAnswersOfCalendarsAndMailsToOurselvesFromEverythingElse() {
		EmailAddress calendar = this.tokens.answersAbout(new InterviewId(MESSAGE.value())).orElseThrow();
		EmailAddress canary = this.tokens.canaryTo(MESSAGE.value()).orElseThrow();
		EmailAddress reply = this.tokens.repliesTo(MESSAGE).orElseThrow();
		assertThat(List.of(calendar, canary, reply)).doesNotHaveDuplicates();
		assertThat(this.tokens.canary(List.of(reply, canary))).contains(MESSAGE.value());
		assertThat(this.tokens.canary(List.of(calendar, reply))).isEmpty();
		assertThat(this.tokens.answered(List.of(calendar, canary))).isEmpty();
		assertThat(this.tokens.reported(List.of(calendar, canary))).isEmpty();
		assertThat(this.tokens.answersAbout(new InterviewId(MESSAGE.value()))).as("the same through all changes")
			.contains(calendar);
		MailTokens off = tokens(null, null, "key");
		assertThat(off.canaryTo(MESSAGE.value())).isEmpty();
		assertThat(off.answersAbout(new InterviewId(MESSAGE.value()))).isEmpty();
	}

	@Test
	void refusesATokenOfAnotherMessageAnotherKeyOrNobody() {
		String genuine = this.tokens.bouncesTo(MESSAGE).orElseThrow().value();
		char first = (genuine.charAt(2) == 'a') ? 'b' : 'a';
		assertThat(reported("b+" + first + genuine.substring(3))).isFalse();
		char last = (genuine.charAt(30) == 'c') ? 'd' : 'c';
		assertThat(reported(genuine.substring(0, 30) + last + genuine.substring(31))).isFalse();
		String foreign = tokens(null, "b+{token}@bounce.firm.example", "another key").bouncesTo(MESSAGE)
			.orElseThrow()
			.value();
		assertThat(reported(foreign)).isFalse();
		assertThat(reported("b+" + "a".repeat(52) + "@bounce.firm.example")).isFalse();
		assertThat(reported("b+token@bounce.firm.example")).isFalse();
	}

	@Test
	void makesNoAddressesUnlessTheyAreConfigured() {
		MailTokens off = tokens(null, " ", "key");
		assertThat(off.repliesTo(MESSAGE)).isEmpty();
		assertThat(off.bouncesTo(MESSAGE)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "reply@firm.example", "{token}", "a very long name before it {token}@firm.example",
			"recruiting.answers+{token}@firm.example" })
	void refusesAnAddressThatCannotCarryAToken(String pattern) {
		assertThatThrownBy(() -> tokens(pattern, null, "key")).isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("goodword.mail.replies");
	}

	private boolean reported(String address) {
		return this.tokens.reported(List.of(new EmailAddress(address))).isPresent();
	}

	private static MailTokens tokens(String replies, String bounces, String key) {
		return new MailTokens(new MailSettings("talent@firm.example", null, null, 1, null, replies, bounces),
				new KeyedVault(key));
	}

	/** Signs with a key of its own and seals nothing. */
	private record KeyedVault(String key) implements Vault {

		@Override
		public byte[] seal(byte[] plain, String context) {
			return plain;
		}

		@Override
		public byte[] open(byte[] sealed, String context) {
			return sealed;
		}

		@Override
		public String sign(String purpose, String text) {
			try {
				byte[] hash = java.security.MessageDigest.getInstance("SHA-256")
					.digest((this.key + purpose + "|" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
				return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
			}
			catch (java.security.NoSuchAlgorithmException ex) {
				throw new AssertionError(ex);
			}
		}

		@Override
		public boolean verifies(String purpose, String text, String signature) {
			return sign(purpose, text).equals(signature);
		}

	}

}

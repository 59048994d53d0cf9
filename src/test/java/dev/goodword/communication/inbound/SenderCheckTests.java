package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a line of our own mail server says of a sender, and what lines of others do not.
 */
class SenderCheckTests {

	private static final String OURS = "mx.firm.example";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"mx.firm.example; dmarc=pass (p=reject) header.from=mail.example|PASSED",
			"MX.firm.example 1; spf=fail smtp.mailfrom=x.example; dmarc=pass header.from=Mail.Example|PASSED",
			"mx.firm.example; dmarc=pass header.from=other.example|UNPROVEN",
			"mx.firm.example; dmarc=fail (p=none dis=none) header.from=mail.example|FAILED",
			"mx.firm.example; dkim=pass header.d=mail.example; dmarc=fail header.from=mail.example|FAILED",
			"mx.firm.example; dkim=pass reason=\"good signature\" header.d=mail.example|PASSED",
			"mx.firm.example; dkim=pass header.i=@news.mail.example|PASSED",
			"mx.firm.example; dkim=pass header.d=example|UNPROVEN",
			"mx.firm.example; dkim=pass header.d=evil.example|UNPROVEN",
			"mx.firm.example; dkim=pass header.d=notmail.example|UNPROVEN",
			"mx.firm.example; spf=pass smtp.mailfrom=bounce@mail.example|PASSED",
			"mx.firm.example; spf=pass smtp.helo=mail.example|UNPROVEN",
			"mx.firm.example; spf=softfail smtp.mailfrom=mia@mail.example|UNPROVEN", "mx.firm.example; none|UNPROVEN",
			"mx.firm.example; dmarc=none|UNPROVEN",
			"mx.firm.example; (dmarc=pass header.from=mail.example) spf=none|UNPROVEN",
			"mx.firm.example (; dmarc=pass) ; spf=none|UNPROVEN",
			"mx.evil.example; dmarc=pass header.from=mail.example|UNPROVEN",
			"mx.firm.example.evil.example; dmarc=pass header.from=mail.example|UNPROVEN",
			"mx.firm.example; spf=pass smtp.mailfrom=\"x;dkim=pass header.d=mail.example (\"@evil.example; dmarc=fail|FAILED",
			"mx.firm.example; spf=pass smtp.mailfrom=\"x;dkim=pass header.d=mail.example (\"@evil.example|UNPROVEN",
			"mx.firm.example; spf=pass smtp.mailfrom=\"x\\\\\";dkim=pass header.d=mail.example;\"@evil.example|UNPROVEN",
			"mx.firm.example; dkim=pass header.d=mail.example (and on|UNPROVEN", "; dmarc=pass|UNPROVEN",
			"mx.firm.example|UNPROVEN" })
	void believesOurOwnServerAlone(String line, SenderProof proof) {
		assertThat(check("Authentication-Results: " + line + "\nFrom: Mia <mia@mail.example>\n", OURS))
			.isEqualTo(proof);
	}

	@Test
	void takesTheFirstLineOfOurServerWhichItWroteLast() {
		assertThat(check("Authentication-Results: mx.firm.example; dmarc=fail header.from=mail.example\n"
				+ "Authentication-Results: mx.firm.example; dmarc=pass header.from=mail.example\n"
				+ "From: mia@mail.example\n", OURS))
			.isEqualTo(SenderProof.FAILED);
	}

	@Test
	void hearsWhatSpeaksAgainstThemInAnyLine() {
		assertThat(check("Authentication-Results: mx.firm.example; spf=pass smtp.mailfrom=mail.example\n"
				+ "Authentication-Results: mx.firm.example; dmarc=fail header.from=mail.example\n"
				+ "From: mia@mail.example\n", OURS))
			.isEqualTo(SenderProof.FAILED);
		assertThat(check("Authentication-Results: mx.firm.example; spf=none\n"
				+ "Authentication-Results: mx.firm.example; dmarc=pass\n" + "From: mia@mail.example\n", OURS))
			.as("a line below may be the sender's own")
			.isEqualTo(SenderProof.UNPROVEN);
	}

	@Test
	void provesNothingForNobodyOrForTwo() {
		String pass = "Authentication-Results: mx.firm.example; dmarc=pass\n";
		assertThat(check(pass, OURS)).isEqualTo(SenderProof.UNPROVEN);
		assertThat(check(pass + "From: a@mail.example, b@mail.example\n", OURS)).isEqualTo(SenderProof.UNPROVEN);
		assertThat(check(pass + "From: a@mail.example\nFrom: b@mail.example\n", OURS)).isEqualTo(SenderProof.UNPROVEN);
	}

	@Test
	void saysNothingWhereNobodyChecks() {
		assertThat(check("Authentication-Results: mx.firm.example; dmarc=fail\nFrom: a@mail.example\n", null))
			.isEqualTo(SenderProof.UNCHECKED);
	}

	private static SenderProof check(String headers, String verifier) {
		return SenderCheck.of(SortingRoom
			.opened((headers + "To: talent@firm.example\nSubject: Hello\n\nHello\n").getBytes(StandardCharsets.UTF_8))
			.orElseThrow(), verifier);
	}

}

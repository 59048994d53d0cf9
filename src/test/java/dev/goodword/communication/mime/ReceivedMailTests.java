package dev.goodword.communication.mime;

import java.nio.charset.StandardCharsets;

import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReceivedMailTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Zhang Wei <zhang@qq.example>          | zhang@qq.example | Zhang Wei
			"Wei, Zhang" <Zhang@QQ.example>       | Zhang@QQ.example | Wei, Zhang
			zhang@qq.example                      | zhang@qq.example | ''
			<zhang@qq.example>                    | zhang@qq.example | ''
			zhang@qq.example (Zhang Wei)          | zhang@qq.example | ''
			=?UTF-8?B?5byg5Lyf?= <z@qq.example>   | z@qq.example     | 张伟
			""")
	void readsWhoWroteIt(String from, String address, String name) throws Exception {
		ReceivedMail mail = read("From: " + from + "\n\nhello\n");
		assertThat(mail.from()).contains(new EmailAddress(address));
		assertThat(mail.fromName()).isEqualTo(name);
	}

	@Test
	void knowsNobodyWhereNobodyIsNamed() throws Exception {
		ReceivedMail mail = read("From: undisclosed recipients\nSubject: x\n\nhello\n");
		assertThat(mail.from()).isEmpty();
		assertThat(mail.fromName()).isEmpty();
		assertThat(mail.id()).isEmpty();
		assertThat(mail.answered()).isEmpty();
	}

	@Test
	void listsEverybodyItWasFor() throws Exception {
		ReceivedMail mail = read("""
				Delivered-To: r+token@reply.firm.example
				To: Team <talent@firm.example>, other@firm.example
				Cc: boss@firm.example
				To: second@firm.example

				hello
				""");
		assertThat(mail.recipients()).extracting(EmailAddress::value)
			.containsExactly("r+token@reply.firm.example", "talent@firm.example", "other@firm.example",
					"second@firm.example", "boss@firm.example");
	}

	@Test
	void findsHeadersWhateverTheirCaseAndFolding() throws Exception {
		ReceivedMail mail = read("X-SOMETHING: one\n two\nX-Something: three\n\nhello\n");
		assertThat(mail.header("x-something")).isEqualTo("one two");
		assertThat(mail.headers("X-Something")).containsExactly("one two", "three");
		assertThat(mail.has("x-nothing")).isFalse();
	}

	@Test
	void keepsTextFilesApartFromTheWords() throws Exception {
		ReceivedMail mail = read("""
				Content-Type: multipart/mixed; boundary=b

				--b
				Content-Type: text/plain

				Words
				--b
				Content-Type: text/plain; name=notes.txt

				Notes
				--b
				Content-Type: text/html
				Content-Disposition: attachment

				<p>page</p>
				--b--
				""");
		assertThat(mail.text().strip()).isEqualTo("Words");
		assertThat(mail.files()).hasSize(2);
		assertThat(mail.files().get(0).name()).isEqualTo("notes.txt");
	}

	@Test
	void takesThePartsOfAReportForNoFiles() throws Exception {
		ReceivedMail mail = read("""
				Content-Type: multipart/report; report-type="delivery-status"; boundary=b

				--b
				Content-Type: text/plain

				Words
				--b
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example
				--b
				Content-Type: text/rfc822-headers

				Message-ID: <a@b>
				--b--
				""");
		assertThat(mail.files()).isEmpty();
		assertThat(mail.isReportOf("delivery-status")).isTrue();
		assertThat(mail.isReportOf("feedback-report")).isFalse();
		assertThat(mail.returned().id()).contains("<a@b>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			write to a@b.example, or c@d.example | 2
			a@b.example a@b.example              | 1
			nobody at all @ home                 | 0
			<rfc822;x@y.example>                 | 1
			""")
	void findsAddressesInALine(String line, int found) {
		assertThat(ReceivedMail.addresses(line)).hasSize(found);
	}

	/** Bounded so that cost that grows with the square of the length shows. */
	@Test
	@Timeout(60)
	void findsAddressesInAHostileLineInTheTimeOfAnother() {
		assertThat(ReceivedMail.addresses("a".repeat(500_000))).isEmpty();
		assertThat(ReceivedMail.addresses("a".repeat(500_000) + "@b.example")).as("longer than any address").isEmpty();
		assertThat(ReceivedMail.addresses("a@b" + "-".repeat(500_000))).hasSizeLessThan(2);
		assertThat(ReceivedMail.addresses("a@b.example ".repeat(40_000))).hasSize(1);
		assertThat(ReceivedMail.addresses("<" + "a".repeat(64) + "@b.example>")).hasSize(1);
	}

	@Test
	void readsTheBeginningOfAVeryLongText() throws Exception {
		ReceivedMail mail = read("From: a@b.example\n\nThe beginning.\n" + "word ".repeat(200_000));
		assertThat(mail.text()).startsWith("The beginning.").hasSizeLessThan(600_000);
	}

	private static ReceivedMail read(String raw) throws UnreadableMail {
		return MailOpening.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}

package dev.goodword.communication.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailOpeningTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	@Test
	void readsHeaderWordsLabelledGb2312AsGb18030() throws Exception {
		String subject = "关于面试——时间€";
		ReceivedMail mail = read("""
				From: =?gb2312?B?%s?= <zhang@qq.example>
				Subject: =?GB2312?B?%s?=

				hello
				""".formatted(base64("张伟", GB18030), base64(subject, GB18030)));
		assertThat(mail.subject()).isEqualTo(subject);
		assertThat(mail.fromName()).isEqualTo("张伟");
		assertThat(mail.from().orElseThrow().value()).isEqualTo("zhang@qq.example");
	}

	@Test
	void readsAGbkBodyAndAHeaderThatIsNotEncodedAtAll() throws Exception {
		byte[] raw = """
				From: zhang@qq.example
				Subject: 面试时间
				Content-Type: text/plain; charset=gb2312
				Content-Transfer-Encoding: 8bit

				我想改时间——谢谢
				""".getBytes(GB18030);
		ReceivedMail mail = MailOpening.of(raw);
		assertThat(mail.text().strip()).isEqualTo("我想改时间——谢谢");
		assertThat(mail.subject()).isEqualTo("面试时间");
	}

	@Test
	void joinsASignThatWasCutBetweenTwoEncodedWords() throws Exception {
		byte[] bytes = "时间".getBytes(StandardCharsets.UTF_8);
		String first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 4));
		String second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 4, 6));
		ReceivedMail mail = read("Subject: =?UTF-8?B?" + first + "?=\n =?UTF-8?B?" + second + "?=\n\nhello\n");
		assertThat(mail.subject()).isEqualTo("时间");
	}

	@Test
	void prefersThePlainWordsAndListsTheFiles() throws Exception {
		ReceivedMail mail = read("""
				From: mia@example.com
				Content-Type: multipart/mixed; boundary=b

				--b
				Content-Type: multipart/alternative; boundary=c

				--c
				Content-Type: text/plain; charset=utf-8

				Plain words
				--c
				Content-Type: text/html; charset=utf-8

				<p>HTML words</p>
				--c--
				--b
				Content-Type: application/pdf; name="=?UTF-8?B?%s?="
				Content-Disposition: attachment
				Content-Transfer-Encoding: base64

				JVBERi0=
				--b--
				""".formatted(base64("简历.pdf", StandardCharsets.UTF_8)));
		assertThat(mail.text().strip()).isEqualTo("Plain words");
		assertThat(mail.files()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("简历.pdf");
			assertThat(new String(file.content(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		});
	}

	@Test
	void readsHtmlAsLinesAndMarksWhatItQuotes() throws Exception {
		ReceivedMail mail = read(
				"""
						Content-Type: text/html; charset=utf-8

						<html><head><style>p { color: red }</style></head><body><p>Thank you,<br>see you   on Friday.</p>
						<script>alert(1)</script><div class="gmail_quote">On Monday you wrote:<blockquote>Hello<br>there</blockquote></div></body></html>
						""");
		assertThat(mail.text().lines().map(String::strip).filter((line) -> !line.isEmpty()))
			.containsExactly("Thank you,", "see you on Friday.", "> On Monday you wrote:", "> Hello", "> there");
	}

	@Test
	void keepsTheMailInsideApart() throws Exception {
		ReceivedMail mail = read("""
				From: MAILER-DAEMON@mx.example
				Content-Type: multipart/report; report-type=delivery-status; boundary=b

				--b

				It did not arrive.
				--b
				Content-Type: message/rfc822

				Message-ID: <ours@goodword.example>
				Subject: Your application

				Our own words
				--b--
				""");
		assertThat(mail.text()).doesNotContain("Our own words");
		assertThat(mail.isReportOf("delivery-status")).isTrue();
		assertThat(mail.returned()).isNotNull();
		assertThat(mail.returned().id()).contains("<ours@goodword.example>");
	}

	@Test
	void namesTheMailsItAnswersTheNearestFirst() throws Exception {
		ReceivedMail mail = read("""
				In-Reply-To: <c@x>
				References: <a@x> <b@x>
				 <c@x>

				yes
				""");
		assertThat(mail.answered()).containsExactly("<c@x>", "<b@x>", "<a@x>");
	}

	@Test
	void givesUpOnWhatIsNoMail() {
		assertThatThrownBy(() -> MailOpening.of(new byte[0])).isInstanceOf(UnreadableMail.class);
	}

	@Test
	void readsWhatIsCutOffInTheMiddle() throws Exception {
		ReceivedMail mail = read("""
				Subject: cut
				Content-Type: multipart/mixed; boundary=b

				--b
				Content-Type: text/plain

				the first wor""");
		assertThat(mail.text()).startsWith("the first wor");
	}

	@Test
	void sinksIntoNoEndlessNesting() throws Exception {
		StringBuilder raw = new StringBuilder("Subject: deep\n");
		for (int i = 0; i < 300; i++) {
			raw.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
		}
		assertThat(read(raw.toString()).subject()).isEqualTo("deep");
	}

	private static String base64(String words, Charset charset) {
		return Base64.getEncoder().encodeToString(words.getBytes(charset));
	}

	private static ReceivedMail read(String raw) throws UnreadableMail {
		return MailOpening.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}

package dev.goodword.communication.bounces;

import java.nio.charset.StandardCharsets;

import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.shared.EmailAddress;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportReadingTests {

	private static final String REPORT = """
			Return-Path: <>
			From: MAILER-DAEMON@mx.example
			To: b+token@bounce.goodword.example
			Content-Type: multipart/report; report-type=delivery-status; boundary=b

			--b

			Words for people.
			--b
			Content-Type: message/delivery-status

			Reporting-MTA: dns; mx.example

			Final-Recipient: rfc822; zhang@qq.example
			Action: %s
			Status: %s
			Diagnostic-Code: smtp; %s
			--b
			Content-Type: text/rfc822-headers

			Message-ID: <ours@goodword.example>
			--b--
			""";

	@Test
	void hearsThatAServerStillTries() throws Exception {
		MachineAnswer answer = read(REPORT.formatted("delayed", "4.4.7", "still trying"));
		assertThat(answer.kind()).isEqualTo(AnswerKind.DELAYED);
		assertThat(answer.returnedId()).isEqualTo("<ours@goodword.example>");
	}

	@Test
	void takesAWordOfDeliveryForNoFailure() throws Exception {
		MachineAnswer answer = read(REPORT.formatted("relayed", "2.0.0", "250 ok"));
		assertThat(answer.kind()).isEqualTo(AnswerKind.DELIVERED);
		assertThat(answer.kind().isFailure()).isFalse();
	}

	@Test
	void saysOfOneAddressWhatTheReportSaysOfIt() throws Exception {
		MachineAnswer answer = read(REPORT.formatted("failed", "5.1.1", "550 5.1.1 User unknown"));
		assertThat(answer.about(new EmailAddress("Zhang@QQ.example")).kind()).isEqualTo(AnswerKind.HARD);
		assertThat(answer.about(new EmailAddress("other@qq.example")).kind()).isEqualTo(AnswerKind.HARD);
	}

	@Test
	void leavesToPeopleWhatAReportAboutSeveralDoesNotSayOfThisOne() throws Exception {
		MachineAnswer answer = read("""
				From: mailer-daemon@mx.example
				To: us@goodword.example

				one@a.example: 550 5.1.1 User unknown
				two@a.example: 550 5.2.2 Mailbox full
				""");
		assertThat(answer.recipients()).hasSize(2);
		assertThat(answer.about(new EmailAddress("three@a.example")).kind()).isEqualTo(AnswerKind.UNKNOWN);
	}

	@Test
	void readsTheChineseWordsOfAProviderThatSendsNoReport() throws Exception {
		MachineAnswer answer = read("""
				From: PostMaster@qq.com
				To: us@goodword.example
				Subject: =?UTF-8?B?57O757uf6YCA5L+h?=
				Content-Type: text/plain; charset=utf-8
				Content-Transfer-Encoding: 8bit

				很抱歉，您的邮件未能送达。

				收件人（zhang@qq.example）邮箱不存在，邮件无法送达。
				""");
		assertThat(answer.recipients()).singleElement().satisfies((one) -> {
			assertThat(one.kind()).isEqualTo(AnswerKind.HARD);
			assertThat(one.address()).isEqualTo(new EmailAddress("zhang@qq.example"));
		});
	}

	@Test
	void believesNobodyWhoOnlyWritesLikeAServer() throws Exception {
		MachineAnswer answer = read("""
				From: zhang@qq.example
				Subject: Re: Undeliverable: your application

				mia@example.com: 550 5.1.1 User unknown
				""");
		assertThat(answer.kind()).isEqualTo(AnswerKind.NONE);
	}

	@Test
	void countsNoMarkThatAMailIsWantedAsAComplaint() throws Exception {
		MachineAnswer answer = read("""
				From: fbl@mx.example
				Content-Type: multipart/report; report-type=feedback-report; boundary=b

				--b
				Content-Type: message/feedback-report

				Feedback-Type: not-spam
				Original-Rcpt-To: <zhang@qq.example>
				--b--
				""");
		assertThat(answer.kind()).isEqualTo(AnswerKind.AUTOMATIC);
	}

	@Test
	void takesAReadReceiptForAutomatic() throws Exception {
		assertThat(read("""
				From: zhang@qq.example
				Content-Type: multipart/report; report-type=disposition-notification; boundary=b

				--b

				Read.
				--b
				Content-Type: message/disposition-notification

				Disposition: manual-action; displayed
				--b--
				""").kind()).isEqualTo(AnswerKind.AUTOMATIC);
	}

	@Test
	void takesAListForAutomaticAndAWishForSilenceForNoSign() throws Exception {
		assertThat(automatic("List-Id: <jobs.example>")).isTrue();
		assertThat(automatic("Precedence: bulk")).isTrue();
		assertThat(automatic("Auto-Submitted: auto-replied (vacation)")).isTrue();
		assertThat(automatic("X-Autoreply: yes")).isTrue();
		assertThat(automatic("Auto-Submitted: no")).isFalse();
		assertThat(automatic("X-Auto-Response-Suppress: All")).isFalse();
		assertThat(automatic("Subject: About the automatic reply I got")).isFalse();
	}

	@Test
	void takesOneWeakSignForNoneAndTwoForOne() throws Exception {
		String subject = "Subject: 自动回复：我在休假";
		assertThat(automatic(subject)).isFalse();
		assertThat(automatic("Subject: Out of office on Friday, any other day?")).isFalse();
		assertThat(automatic("List-Unsubscribe: <https://x.example/u>")).isFalse();
		assertThat(automatic("X-Loop: zhang@qq.example")).isFalse();
		assertThat(automatic(subject + "\nX-Auto-Response-Suppress: All")).isTrue();
		assertThat(automatic("X-Loop: zhang@qq.example\nX-Apple-Action: OUT_OF_OFFICE/1")).isTrue();
		assertThat(automatic(subject + "\nX-Loop: zhang@qq.example")).isTrue();
	}

	private static boolean automatic(String header) throws Exception {
		return AutomaticMail.is(mail("From: zhang@qq.example\n" + header + "\n\nhello\n"));
	}

	private static MachineAnswer read(String raw) throws Exception {
		return ReportReading.of(mail(raw));
	}

	private static ReceivedMail mail(String raw) throws Exception {
		return MailOpening.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}

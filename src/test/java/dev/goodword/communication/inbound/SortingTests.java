package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;

import dev.goodword.communication.bounces.AnswerKind;
import dev.goodword.communication.mime.MailOpening;
import dev.goodword.communication.mime.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SortingTests {

	private static final String CALENDAR = """
			From: mia@example.com
			Content-Type: multipart/alternative; boundary=b

			--b
			Content-Type: text/plain

			Mia has answered.
			--b
			Content-Type: text/calendar; method=REPLY; charset=utf-8

			BEGIN:VCALENDAR
			METHOD:REPLY
			BEGIN:VEVENT
			ATTENDEE;CN=Mia;PARTSTAT=%s:mailto:mia@example.com
			END:VEVENT
			END:VCALENDAR
			--b--
			""";

	@Test
	void looksForAReportFirst() throws Exception {
		Sorting sorted = sort("""
				Return-Path: <>
				From: MAILER-DAEMON@mx.example
				Auto-Submitted: auto-replied
				Subject: Undeliverable

				zhang@qq.example: 550 5.1.1 User unknown
				""");
		assertThat(sorted.kind()).isEqualTo(InboundKind.REPORT);
		assertThat(sorted.answer().kind()).isEqualTo(AnswerKind.HARD);
	}

	@Test
	void takesACalendarsAnswerForThatEvenWhenAProgramSentIt() throws Exception {
		assertThat(sort("Auto-Submitted: auto-generated\n" + CALENDAR.formatted("ACCEPTED")).kind())
			.isEqualTo(InboundKind.CALENDAR);
	}

	@Test
	void takesAnInvitationOfTheirsForAPersonsMail() throws Exception {
		assertThat(sort(CALENDAR.formatted("ACCEPTED").replace("METHOD:REPLY", "METHOD:REQUEST")).kind())
			.isEqualTo(InboundKind.HUMAN);
	}

	@ParameterizedTest
	@CsvSource({ "DECLINED,true", "TENTATIVE,true", "ACCEPTED,false", "NEEDS-ACTION,false" })
	void knowsANoFromAYes(String answer, boolean refusal) throws Exception {
		assertThat(Sorting.isRefusal(mail(CALENDAR.formatted(answer)))).isEqualTo(refusal);
	}

	@Test
	void readsAnAnswerThatIsFoldedInTheMiddle() throws Exception {
		assertThat(Sorting.isRefusal(mail(CALENDAR.formatted("DECL\n INED")))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: auto_reply",
			"List-Id: <jobs.example>", "From: no-reply@shop.example", "From: DoNotReply@shop.example",
			"Subject: Out of office: your mail\nX-Auto-Response-Suppress: All" })
	void knowsWhatNobodyWrote(String header) throws Exception {
		assertThat(sort(header + "\n\nHello\n").kind()).isEqualTo(InboundKind.AUTOMATIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Auto-Submitted: no", "X-Auto-Response-Suppress: OOF, AutoReply",
			"Precedence: first-class", "Subject: Out of office: your mail", "Subject: Re: Out of office next week",
			"From: norepl@example.com" })
	void knowsWhatSomebodyWrote(String header) throws Exception {
		assertThat(sort(header + "\n\nHello\n").kind()).isEqualTo(InboundKind.HUMAN);
	}

	@ParameterizedTest
	@CsvSource({ "0,false", "3,false", "4,true", "40,true" })
	void hearsMachinesTalkInTheFifthMail(long earlier, boolean loop) {
		assertThat(Sorting.isLoop(earlier)).isEqualTo(loop);
	}

	private static Sorting sort(String raw) throws Exception {
		return Sorting.of(mail(raw));
	}

	private static ReceivedMail mail(String raw) throws Exception {
		return MailOpening.of(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}

package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.TestDatabase;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.ItemState;
import dev.goodword.communication.replies.Passage;
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The mailbox of the embedded sample installation; no other database has one. */
@GoodwordTest(properties = "goodword.sample=on")
class SampleMailboxTests {

	@Autowired
	ObjectProvider<SampleMailbox> mailboxes;

	@Autowired
	MockMvcTester pages;

	@Autowired
	Inbox inbox;

	private SampleMailbox mailbox;

	@BeforeEach
	void needTheEmbeddedDatabase() {
		Assumptions.assumeThat(TestDatabase.server()).as("the sample exists on the embedded database only").isEmpty();
		this.mailbox = this.mailboxes.getObject();
	}

	@Test
	void keepsWhatWasSentAndListsTheNewestFirst() {
		send("First");
		send("Second <b>");
		assertThat(this.mailbox.newest()).extracting(SampleMail::subject).startsWith("Second <b>", "First");
		assertThat(this.pages.get().uri("/sample/mailbox")).hasStatusOk()
			.bodyText()
			.contains("Second &lt;b&gt;", "mei@mail.example")
			.doesNotContain("ax-empty");
	}

	@Test
	void findsOnesOwnMailAmongMany() {
		long own = send("Outcome 100%");
		for (int i = 0; i < 201; i++) {
			send("A person waits");
		}
		assertThat(this.pages.get().uri("/sample/mailbox")).hasStatusOk().bodyText().doesNotContain("Outcome 100%");
		for (String words : new String[] { "outcome 100%", " MEI@mail.example " }) {
			assertThat(this.mailbox.newest(words)).extracting(SampleMail::recipient).contains("mei@mail.example");
		}
		assertThat(this.mailbox.newest("outcome 100%")).extracting(SampleMail::number).contains(own);
		assertThat(this.pages.get().uri("/sample/mailbox?q={words}", "come 100%")).hasStatusOk()
			.bodyText()
			.contains("Outcome 100%", "value=\"come 100%\"")
			.doesNotContain("A person waits");
		assertThat(this.pages.get().uri("/sample/mailbox?q={words}", "%")).bodyText()
			.contains("Outcome 100%")
			.doesNotContain("A person waits");
		assertThat(this.pages.get().uri("/sample/mailbox?q=nothing-like-it")).hasStatusOk()
			.bodyText()
			.contains("No mail fits");
	}

	@Test
	void showsTextHeadersAndTheMailInAFrame() {
		long number = send("Hello");
		MvcTestResult page = this.pages.get().uri("/sample/mailbox/" + number).exchange();
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("src=\"/sample/mailbox/" + number + "/letter\"", "Plain words", "Auto-Submitted: auto-generated",
					"Message-ID: &lt;one@goodword.example&gt;");
		assertThat(page.getResponse().getHeader("Content-Security-Policy")).contains("frame-src 'self'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
	}

	@Test
	void letsTheMailDoNothingButShowItself() {
		MvcTestResult letter = this.pages.get().uri("/sample/mailbox/" + send("Hello") + "/letter").exchange();
		assertThat(letter).hasStatusOk().bodyText().contains("<base target=\"_top\">", "<p>您好</p>");
		assertThat(letter.getResponse().getHeaders("Content-Security-Policy"))
			.containsExactly(SampleMailboxController.LETTER_POLICY);
		assertThat(letter.getResponse().getHeader("X-Frame-Options")).isNull();
		assertThat(letter.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
	}

	@Test
	void givesAwayWhatAMailBroughtForTheCalendar() {
		long plain = send("Hello");
		assertThat(this.pages.get().uri("/sample/mailbox/" + plain)).bodyText().doesNotContain("invite.ics");
		assertThat(this.pages.get().uri("/sample/mailbox/" + plain + "/invite.ics")).hasStatus(404);
		String file = "BEGIN:VCALENDAR\r\nSUMMARY:面谈\r\nEND:VCALENDAR\r\n";
		long invited = send("Confirmed", List.of(new CalendarPart("REQUEST", file)));
		assertThat(this.pages.get().uri("/sample/mailbox/" + invited)).bodyText()
			.contains("/sample/mailbox/" + invited + "/invite.ics", "SUMMARY:面谈");
		assertThat(this.pages.get().uri("/sample/mailbox/" + invited + "/invite.ics")).hasStatusOk()
			.hasContentType("text/calendar;charset=UTF-8")
			.bodyText()
			.isEqualTo(file);
	}

	@Test
	void isThereForTheMachineItselfOnly() {
		for (String path : new String[] { "/sample/mailbox", "/sample/mailbox/1", "/sample/mailbox/1/letter" }) {
			assertThat(this.pages.get().uri(path).with((request) -> {
				request.setRemoteAddr("203.0.113.9");
				return request;
			})).hasStatus(404);
		}
	}

	@Test
	void takesAnAnswerToAMailAsIfItHadComeByMail() {
		long number = send("您好 Mei");
		MvcTestResult page = this.pages.get().uri("/sample/mailbox/" + number).exchange();
		String token = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
			.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
		assertThat(this.pages.post()
			.uri("/sample/mailbox/" + number + "/reply")
			.cookie(page.getResponse().getCookie("form"))
			.param("_csrf", token)
			.param("words", "周五可以吗？")).hasRedirectedUrl("/sample/mailbox/" + number + "?done=sample-replied");
		assertThat(this.inbox.in(ItemState.TRIAGE)).last().satisfies((item) -> {
			assertThat(item.sender().address()).isEqualTo("mei@mail.example");
			assertThat(item.subject()).isEqualTo("Re: 您好 Mei");
			assertThat(item.passages().get(0)).isEqualTo(new Passage(false, "周五可以吗？"));
			assertThat(item.passages().get(1).folded()).isTrue();
		});
	}

	@Test
	void knowsNoOtherMail() {
		assertThat(this.pages.get().uri("/sample/mailbox/999999")).hasStatus(404);
		assertThat(this.pages.get().uri("/sample/mailbox/x")).hasStatus4xxClientError();
	}

	private long send(String subject) {
		return send(subject, List.of());
	}

	private long send(String subject, List<CalendarPart> calendars) {
		MailOutcome outcome = this.mailbox.open()
			.send(new OutgoingMail("<one@goodword.example>", "Chen Yu, Lumina",
					new EmailAddress("talent@goodword.example"), new EmailAddress("mei@mail.example"), null, null,
					subject, "Plain words", "<html><head></head><body><p>您好</p></body></html>", LocaleTag.EN,
					Map.of("Auto-Submitted", "auto-generated"), calendars));
		assertThat(outcome.kind()).isEqualTo(MailOutcome.Kind.ACCEPTED);
		return this.mailbox.newest().get(0).number();
	}

}

package dev.goodword.portal.tracking;

import java.nio.charset.StandardCharsets;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.RecordingMail;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.portal.Visitor;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What candidates see of their own mails to us, and of ours that came back. */
@GoodwordTest
class WrittenBackTests {

	private static int serial;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Candidates candidates;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Inbox inbox;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private RecordingMail mail;

	@Autowired
	private MockMvcTester mvc;

	private Receipt receipt;

	private Visitor person;

	private Visitor holder;

	private String page;

	@BeforeEach
	void apply() {
		this.receipt = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Mia O’Neill");
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.person = new Visitor(this.mvc, "en");
		this.person.accept(new Cookie("person", this.sessions.open(this.receipt.candidate(), null, true)));
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void showsTheirOwnWordsToThemAndNobodyElse() {
		this.mailbox.mails(this.receipt.candidate());
		write(own(), "About Friday", "Can we talk on Friday?\n\n> Hi Mia");
		assertThat(this.person.open(this.page)).contains("You wrote to us", "About Friday", "Can we talk on Friday?")
			.doesNotContain("&gt; Hi Mia");
		assertThat(this.holder.open(this.page)).doesNotContain("You wrote to us", "Friday");
	}

	@Test
	void showsNobodyElsesMailAsTheirs() {
		this.mailbox.mails(this.receipt.candidate());
		write("somebody@elsewhere.example", "I am Mia", "Take me off the list");
		assertThat(this.person.open(this.page)).doesNotContain("You wrote to us", "Take me off");
	}

	@Test
	void saysThatOurMailCameBackAndHidesMostOfTheAddress() {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true));
		this.mailbox.mails(this.receipt.candidate());
		EmailAddress address = new EmailAddress(own());
		assertThat(this.person.open(this.page)).contains("Our mail to " + address.masked() + " came back",
				"one of us calls you about it");
		assertThat(this.holder.open(this.page)).doesNotContain("came back");
		this.holder.post(this.page + "/open");
		assertThat(this.holder.follow()).as("no code that never arrives is promised")
			.contains("no code can reach you there")
			.doesNotContain("We have sent six digits");
	}

	private String own() {
		return this.candidates.profile(this.receipt.candidate()).email().value();
	}

	private void write(String from, String subject, String words) {
		this.inbox.receive(("From: " + from + "\nTo: talent@firm.example\nSubject: " + subject + "\nMessage-ID: <w"
				+ ++serial + "@x.example>\n\n" + words + "\n")
			.replace("\n", "\r\n")
			.getBytes(StandardCharsets.UTF_8));
	}

}

package dev.goodword.insights.recovery;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.Columns;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.Item;
import dev.goodword.surveys.Reply;
import dev.goodword.surveys.SurveyFixture;
import dev.goodword.surveys.Surveys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asked to be contacted was told that only their name and their words are passed
 * on: letters reach them, and nobody is shown their address.
 */
@GoodwordTest
@Tag("mysql")
class RecoveryAnswersTests {

	private static final String PAGE = "/insights/recovery";

	private static final String WORDS = "Nobody called me back.";

	private static final String LETTER = "I am sorry. May I call you about it?";

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	RecordingMail mail;

	@Autowired
	Inbox inbox;

	@Autowired
	JdbcClient database;

	@Autowired
	PassingTime time;

	@Autowired
	DeskBrowser browser;

	private Company company;

	private StaffMember head;

	@BeforeEach
	void hire() {
		this.company = this.hiring.company();
		this.head = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
	}

	@AfterEach
	void mailWorks() {
		this.mail.reset();
	}

	@Test
	@DisplayName("CON: only the name and the words are passed on; a letter goes to the person, and their answer to whoever wrote it")
	void writesWithoutShowingTheAddress() throws Exception {
		JobApplicationId application = ask("answer1@survey.example");
		String id = read();
		assertThat(this.browser.page(this.head, PAGE)).contains("Write to them").doesNotContain("@survey.example");
		assertThat(this.browser.page(this.head, letter(id))).contains(WORDS, "only their name")
			.doesNotContain("@survey.example");
		assertThat(write(id, 0, LETTER).getResponse().getRedirectedUrl()).endsWith("done=recovery-written");
		this.time.runDue();
		OutgoingMail sent = sent("answer1@survey.example");
		assertThat(sent.replyTo()).isEqualTo(this.head.email());
		assertThat(sent.text()).contains(LETTER, this.head.name(), "have not told them your address");
		assertThat(this.browser.page(this.head, PAGE))
			.contains("ask whether it is settled", "taken by their mail", LETTER)
			.doesNotContain("@survey.example");
		assertThat(this.browser.page(this.head, PAGE + "?lang=zh-Hans")).contains("对方邮件服务器已接收").doesNotContain("??");
		assertThat(this.browser.page(this.head, letter(id) + "&lang=zh-Hans")).contains("写信给对方").doesNotContain("??");
		assertThat(this.browser.page(this.hiring.recruiter(this.company),
				"/applications/" + application + "?tab=messages"))
			.as("it stands on no timeline")
			.doesNotContain(LETTER, "You asked us to contact you");
		assertThat(words(id)).as("sealed")
			.hasSize(1)
			.noneMatch((bytes) -> new String(bytes, StandardCharsets.UTF_8).contains("sorry"));
		int waiting = digests();
		close(id, "SETTLED");
		assertThat(words(id)).isEmpty();
		assertThat(digests()).as("nor where mails wait").isEqualTo(waiting - 1);
	}

	@Test
	@DisplayName("pressed twice is one letter; what somebody else wrote meanwhile is read first, and nothing typed is lost")
	void sendsOnceAndAfterWhatWasRead() throws Exception {
		ask("answer2@survey.example");
		StaffMember other = this.hiring.staff(Grant.in(this.company.id(), Role.HR_HEAD));
		String id = read();
		write(id, 0, LETTER);
		write(id, 0, LETTER);
		this.time.runDue();
		assertThat(letters("answer2@survey.example")).hasSize(1);
		MvcTestResult late = this.browser.post(other, PAGE + "/" + id + "/letter",
				Map.of("company", this.company.id().toString(), "text", "Let us talk.", "seen", "0"));
		assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(late).bodyText().contains("Somebody wrote to them meanwhile", LETTER, "Let us talk.");
		assertThat(write(id, 1, " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(write(id, 1, "x".repeat(4001))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		this.time.runDue();
		assertThat(letters("answer2@survey.example")).hasSize(1);
	}

	@Test
	@DisplayName("a letter that is not taken has answered nobody: it is owed again, and the case can be closed as one nothing reaches")
	void owesItAgainWhenItDidNotArrive() throws Exception {
		ask("answer3@survey.example");
		String id = read();
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", null, true));
		write(id, 0, LETTER);
		assertThat(this.browser.page(this.head, PAGE)).contains("leaves in a moment").doesNotContain("It is settled");
		this.time.runDue();
		assertThat(this.browser.page(this.head, PAGE)).contains("did not arrive", "To be answered", "no letter reaches")
			.doesNotContain("It is settled");
		assertThat(this.browser.page(this.head, "/today")).contains("Read what they want to say");
		assertThat(close(id, "SETTLED")).endsWith("done=recovery-not-unanswered");
		assertThat(close(id, "UNREACHED")).endsWith("done=recovery-closed");
	}

	@Test
	@DisplayName("a case can be closed as one nothing reaches only where nothing does")
	void isNotGivenUpWithoutATry() throws Exception {
		ask("answer4@survey.example");
		assertThat(close(read(), "UNREACHED")).endsWith("done=recovery-not-reachable");
		this.database.sql("update candidate_contact set state = 'OUTDATED' where normalised_value = ?")
			.param("answer4@survey.example")
			.update();
		assertThat(this.browser.page(this.head, PAGE)).contains("No address of theirs takes our mail")
			.doesNotContain("/letter?");
		assertThat(write(read(), 0, LETTER)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(this.browser.page(this.head, PAGE + "?lang=zh-Hans")).contains("信无法送达").doesNotContain("??");
		assertThat(close(read(), "UNREACHED")).endsWith("done=recovery-closed");
	}

	@Test
	@DisplayName("what machines say of such a letter takes effect, and stands in no list of mail that the hiring team may read")
	void keepsNothingOfWhatMachinesSay() throws Exception {
		JobApplicationId application = ask("answer5@survey.example");
		this.people.apply(this.hiring.openPosition(this.company), "answer5@survey.example");
		String id = read();
		write(id, 0, LETTER);
		this.time.runDue();
		OutgoingMail sent = sent("answer5@survey.example");
		long before = mails();
		this.inbox.receive(("From: answer5@survey.example\r\nTo: talent@firm.example\r\nIn-Reply-To: "
				+ sent.messageId()
				+ "\r\nAuto-Submitted: auto-replied\r\nSubject: Away: You asked us to contact you\r\n\r\nI am away.\r\n")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(mails()).as("nobody wrote it").isEqualTo(before);
		this.inbox.receive(report(sent, "5.1.1"));
		this.time.runDue();
		assertThat(mails()).isEqualTo(before);
		assertThat(this.browser.page(this.head, PAGE)).contains("did not arrive", "To be answered");
		assertThat(this.browser.page(this.hiring.recruiter(this.company),
				"/applications/" + application + "?tab=messages"))
			.doesNotContain("Away");
	}

	private long mails() {
		return this.database.sql("select (select count(*) from inbound_item) + (select count(*) from inbound_raw)")
			.query(Long.class)
			.single();
	}

	private static byte[] report(OutgoingMail sent, String status) {
		return """
				From: MAILER-DAEMON@mx.example
				To: %s
				Subject: Delivery Status Notification
				Return-Path: <>
				Message-ID: <recovery@mx.example>
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary="b"

				--b
				Content-Type: text/plain

				no such user

				--b
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				Final-Recipient: rfc822; %s
				Action: failed
				Status: %s

				--b
				Content-Type: message/rfc822

				From: talent@firm.example
				Message-ID: %s
				Subject: %s

				%s
				--b--
				"""
			.formatted("talent@firm.example", sent.to().value(), status, sent.messageId(), sent.subject(), LETTER)
			.replace("\n", "\r\n")
			.getBytes(StandardCharsets.UTF_8);
	}

	private JobApplicationId ask(String email) {
		JobApplicationId id = this.people.decline(this.company, this.hiring.openPosition(this.company), List.of(email))
			.get(0);
		this.time.by(Duration.ofDays(9));
		this.surveys.submit(this.people.link(email),
				new Reply(Map.of(Item.REC, "1"), WORDS, LocaleTag.EN, Duration.ofMinutes(1), "198.51.100.99"));
		return id;
	}

	/** Somebody says how urgent it is. */
	private String read() throws Exception {
		String id = this.browser.page(this.head, PAGE)
			.replaceAll("(?s).*/insights/recovery/([0-9a-f-]+)/urgency.*", "$1");
		this.browser.post(this.head, PAGE + "/" + id + "/urgency",
				Map.of("company", this.company.id().toString(), "urgency", "USUAL"));
		return id;
	}

	private String letter(String id) {
		return PAGE + "/" + id + "/letter?company=" + this.company.id();
	}

	private MvcTestResult write(String id, int seen, String text) throws Exception {
		return this.browser.post(this.head, PAGE + "/" + id + "/letter",
				Map.of("company", this.company.id().toString(), "text", text, "seen", Integer.toString(seen)));
	}

	private String close(String id, String outcome) throws Exception {
		return this.browser
			.post(this.head, PAGE + "/" + id + "/close",
					Map.of("company", this.company.id().toString(), "outcome", outcome))
			.getResponse()
			.getRedirectedUrl();
	}

	private OutgoingMail sent(String email) {
		assertThat(letters(email)).hasSize(1);
		return letters(email).get(0);
	}

	private List<OutgoingMail> letters(String email) {
		return this.mail.handedTo(email)
			.stream()
			.filter((sent) -> sent.subject().equals("You asked us to contact you"))
			.toList();
	}

	private List<byte[]> words(String id) {
		return this.database.sql("select sealed from survey_contact_letter where contact_id = ?")
			.param(Columns.bytes(UUID.fromString(id)))
			.query(byte[].class)
			.list();
	}

	private int digests() {
		return this.database.sql("select count(*) from staff_digest where about like 'PERSONAL/%'")
			.query(Integer.class)
			.single();
	}

}

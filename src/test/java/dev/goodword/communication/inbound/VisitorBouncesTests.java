package dev.goodword.communication.inbound;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.TokenAddresses;
import dev.goodword.communication.returns.AddressLedger;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mails to people who have not applied that come back after a server had taken them. */
@GoodwordTest(properties = "goodword.mail.bounces=b+{token}@bounce.firm.example")
class VisitorBouncesTests {

	private static final Answer TWO_DAYS = new Answer("Two days a week.", null, null);

	private static final String LIST = "/inbox/questions";

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	AskingVisitors asking;

	@Autowired
	AnsweringVisitors answering;

	@Autowired
	AddressLedger ledger;

	@Autowired
	CameBack cameBack;

	@Autowired
	Arrivals arrivals;

	@Autowired
	SortingRoom sortingRoom;

	@Autowired
	Inbox inbox;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Vault vault;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private String address;

	@BeforeEach
	void aPositionIsOpen() {
		for (String table : List.of("inbound_file", "inbound_item", "inbound_raw", "staff_digest", "visitor_question",
				"address_ledger", "mail_return")) {
			this.database.sql("delete from " + table).update();
		}
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.address = "bounced" + ++serial + "@mail.example";
		this.mail.reset();
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	@DisplayName("7.2 a report on an answer to a visitor, fetched from the mailbox: it did not arrive, and why")
	void showsWhyAnAnswerCameBackAndThatNobodyCanBeReached() throws Exception {
		VisitorQuestionId question = answered();
		assertThat(this.browser.page(this.recruiter, LIST)).contains("Every question has its answer");
		try (Post post = new Post()) {
			post.deliver(new String(report("failed", "5.1.1", "no such user"), StandardCharsets.UTF_8),
					this.clock.instant());
			this.arrivals.collect(new ImapMailbox(post.box(), 10_000_000, this.clock));
			this.sortingRoom.readAll();
		}
		this.time.only("staff-mail").runDue();

		assertThat(state(question)).isEqualTo(VisitorState.LOST);
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isTrue();
		assertThat(this.inbox.in(ItemState.ASIDE)).isEmpty();
		assertThat(this.inbox.in(ItemState.TRIAGE)).isEmpty();
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en"))
			.contains("Your answer did not arrive. They can still read it", "A mail to them came back, ",
					": The address does not exist.", "No mail goes to this address any more", "Leave it at that")
			.doesNotContain("Send again", this.address);
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=zh-Hans")).contains("邮箱不存在", "系统不再向此邮箱发信")
			.doesNotContain("??");
		assertThat(this.browser.page(this.recruiter, "/today?lang=en")).contains("The answer did not arrive");
		assertThat(this.cameBack.open(10)).as("candidates' mail").isEmpty();
		assertThat(this.browser.page(this.recruiter, "/inbox/returned")).doesNotContain(this.address);
	}

	@Test
	void aFullMailboxIsSaidToBeOneAndTheAnswerCanBeSentAgain() throws Exception {
		VisitorQuestionId question = answered();
		come(report("failed", "5.2.2", "mailbox full"));
		assertThat(state(question)).isEqualTo(VisitorState.LOST);
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isFalse();
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en")).contains("The mailbox is full", "Send again")
			.doesNotContain("No mail goes to this address");
		assertThat(this.browser.post(this.recruiter, LIST + "/" + question + "/again", Map.of()))
			.hasRedirectedUrl(LIST + "?done=visitor-answered");
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).filteredOn((sent) -> sent.text().contains("Two days a week."))
			.hasSize(2);
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
	}

	@Test
	void theFourthPassingFailureStopsTheAddressAsForCandidates() {
		for (int number = 0; number < 4; number++) {
			assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isFalse();
			answered();
			come(report("failed", "5.2.2", "mailbox full"));
		}
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isTrue();
		this.mail.reset();
		ask();
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(this.address)).as("nothing goes there any more").isEmpty();
	}

	@Test
	void aDayThatCameBackIsNotTold() throws Exception {
		VisitorQuestionId question = confirmed();
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en")).doesNotContain("They may not know this day");
		come(report("failed", "5.1.1", "no such user"));
		VisitorSummary summary = this.asking.find(question).orElseThrow();
		assertThat(summary.untold()).isTrue();
		assertThat(summary.isOpen()).isTrue();
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en")).contains("They may not know this day",
				"The address does not exist", "No mail goes to this address any more");
		assertThat(this.browser.page(this.recruiter, LIST + "/" + question)).as("where it is answered")
			.contains("No mail goes to this address any more");
		come(report("failed", "5.1.1", "no such user again"));
		assertThat(returns()).as("hearing it twice changes nothing").isOne();
	}

	@Test
	void theLastLetterThatCameBackIsNotSaidToBeKnown() throws Exception {
		confirmed();
		this.time.only("visitor-questions", "staff-mail").by(Duration.ofDays(17));
		assertThat(last().subject()).startsWith("We have not answered");
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en")).contains("They know who is responsible now");
		come(report("failed", "5.1.1", "no such user"));
		assertThat(this.browser.page(this.recruiter, LIST + "?lang=en"))
			.contains("no other day comes did not arrive, or nobody can know")
			.doesNotContain("They know who is responsible now", "They may not know this day");
	}

	@Test
	void nobodyBelievesAReportThatProvesNothing() {
		VisitorQuestionId question = answered();
		String genuine = last().envelopeSender().value();
		String forged = genuine.substring(0, 20) + ((genuine.charAt(20) == 'a') ? 'b' : 'a') + genuine.substring(21);
		come(report(forged, "failed", "5.1.1", "no such user"));
		come(report("b+" + "a".repeat(52) + "@bounce.firm.example", "failed", "5.1.1", "nobody"));
		come(report(TokenAddresses.visitor(this.vault, question).value(), "failed", "5.1.1", "by the way of replies"));
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isFalse();
		assertThat(this.inbox.in(ItemState.ASIDE)).hasSize(3);
		assertThat(returns()).isZero();
	}

	@Test
	void aReportIsKnownByTheMailItReturns() {
		VisitorQuestionId question = answered();
		String id = last().messageId();
		come(report("talent@firm.example", "failed", "5.1.1", "no such user", id.replace(id.charAt(5), 'x')));
		assertThat(state(question)).as("no Message-ID of ours").isEqualTo(VisitorState.ANSWERED);
		come(report("talent@firm.example", "failed", "5.1.1", "no such user", id));
		assertThat(state(question)).isEqualTo(VisitorState.LOST);
	}

	@Test
	void whatIsOnlyLateChangesNothing() {
		VisitorQuestionId question = answered();
		come(report("delayed", "4.4.1", "we go on trying"));
		come(report("delivered", "2.0.0", "it is there"));
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		assertThat(returns()).isZero();
	}

	@Test
	void aReportNobodyUnderstandsIsReadByWhoMayAnswer() throws Exception {
		answered();
		come(("From: MAILER-DAEMON@mx.example\nTo: " + last().envelopeSender().value()
				+ "\nSubject: Undeliverable\nReturn-Path: <>\nMessage-ID: <" + ++serial + "@mx.example>\n\n"
				+ this.address + ": 550 no\n")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(this.inbox.in(ItemState.TRIAGE)).hasSize(1);
		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en")).contains("Undeliverable");
		assertThat(this.browser.page(this.hiring.recruiter(this.hiring.company()), "/inbox?lang=en"))
			.doesNotContain("Undeliverable");
	}

	@Test
	void whatNobodyCouldKnowIsKnownByTheReport() {
		VisitorQuestionId question = confirmed();
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.UNCERTAIN, 0, null, "", false));
		this.answering.answer(question, TWO_DAYS, this.recruiter);
		this.time.only("staff-mail").runDue();
		assertThat(state(question)).isEqualTo(VisitorState.UNSURE);
		come(report("failed", "5.1.1", "no such user"));
		assertThat(state(question)).isEqualTo(VisitorState.LOST);
	}

	@Test
	void aReplyFromTheAddressLetsMailGoThereAgain() {
		VisitorQuestionId question = answered();
		come(report("failed", "5.1.1", "no such user"));
		EmailAddress own = new EmailAddress(this.address);
		write("stranger@elsewhere.example", question);
		assertThat(this.ledger.isStopped(own)).as("somebody else").isTrue();
		write(this.address, question);
		assertThat(this.ledger.isStopped(own)).isFalse();
		assertThat(this.cameBack.unreached(List.of(this.asking.find(question).orElseThrow()))).isEmpty();
	}

	@Test
	void nothingIsLeftOfWhatCameBackOnceTheQuestionIsForgotten() {
		VisitorQuestionId question = answered();
		byte[] known = report("failed", "5.1.1", "no such user");
		byte[] late = report("failed", "5.1.1", "no such user, once more");
		come(known);
		this.asking.forget(question);
		assertThat(rows("inbound_item") + rows("inbound_raw") + rows("mail_return") + rows("address_ledger")).isZero();
		come(late);
		assertThat(rows("inbound_item") + rows("inbound_raw")).as("it repeats the address").isZero();
	}

	@Test
	void anAddressNobodyConfirmedIsStoppedAsWell() {
		ask();
		this.time.only("staff-mail").runDue();
		come(report("failed", "5.1.1", "no such user"));
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).isTrue();
		this.time.only("visitor-questions").by(Duration.ofDays(3));
		assertThat(this.ledger.isStopped(new EmailAddress(this.address))).as("it went with the question").isFalse();
	}

	private void write(String from, VisitorQuestionId question) {
		come(("From: " + from + "\nTo: " + TokenAddresses.visitor(this.vault, question).value()
				+ "\nSubject: I am here\nMessage-ID: <" + ++serial + "@mail.example>\n\nMy mailbox works.\n")
			.getBytes(StandardCharsets.UTF_8));
	}

	private void come(byte[] raw) {
		this.inbox.receive(raw);
		this.time.only("staff-mail").runDue();
	}

	/** About the last mail, sent to where it wants reports. */
	private byte[] report(String action, String status, String words) {
		return report(last().envelopeSender().value(), action, status, words);
	}

	private byte[] report(String to, String action, String status, String words) {
		return report(to, action, status, words,
				"<" + UUID.nameUUIDFromBytes(new byte[] { 1 }) + "@elsewhere.example>");
	}

	private byte[] report(String to, String action, String status, String words, String returned) {
		return """
				From: MAILER-DAEMON@mx.example
				To: %s
				Subject: Delivery Status Notification
				Return-Path: <>
				Message-ID: <%d@mx.example>
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary="b"

				--b
				Content-Type: text/plain

				%s

				--b
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				Final-Recipient: rfc822; %s
				Action: %s
				Status: %s
				Diagnostic-Code: smtp; %s %s

				--b
				Content-Type: message/rfc822

				Message-ID: %s
				Subject: Your question

				Hello

				--b--
				""".formatted(to, ++serial, words, this.address, action, status, status, words, returned)
			.getBytes(StandardCharsets.UTF_8);
	}

	private VisitorQuestionId answered() {
		VisitorQuestionId question = confirmed();
		this.answering.answer(question, TWO_DAYS, this.recruiter);
		this.time.only("staff-mail").runDue();
		return question;
	}

	private VisitorQuestionId confirmed() {
		VisitorQuestionId question = ask();
		this.asking.confirm(question);
		this.time.only("staff-mail").runDue();
		return question;
	}

	private VisitorQuestionId ask() {
		this.clock.moveBy(Duration.ofDays(1));
		this.asking.ask(this.position, new Visitor("Mia", new EmailAddress(this.address), LocaleTag.EN),
				"Home office " + ++serial + "?");
		return new VisitorQuestionId(
				this.database.sql("select visitor_question_id from visitor_question order by asked_at desc limit 1")
					.query((row, number) -> Columns.uuid(row.getBytes(1)))
					.single());
	}

	private OutgoingMail last() {
		List<OutgoingMail> sent = this.mail.handedTo(this.address);
		return sent.get(sent.size() - 1);
	}

	private VisitorState state(VisitorQuestionId question) {
		return this.asking.find(question).orElseThrow().state();
	}

	private long returns() {
		return rows("mail_return");
	}

	private long rows(String table) {
		return this.database.sql("select count(*) from " + table).query(Long.class).single();
	}

}

package dev.goodword.desk.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.Messages;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.ItemState;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists of mail that came in, and the replies on an application's page. */
@GoodwordTest
class InboxPagesTests {

	private static int serial;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Inbox inbox;

	@Autowired
	Applications applications;

	@Autowired
	Candidates candidates;

	@Autowired
	Messages messages;

	@Autowired
	Tasks tasks;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplied() {
		this.database.sql("delete from inbound_item").update();
		this.database.sql("delete from mail_return").update();
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		this.id = this.hiring.apply(this.hiring.openPosition(this.company), "Mia Quiet").application();
		this.time.runDue();
	}

	@AfterEach
	void heal() {
		this.mail.reset();
	}

	@Test
	void listsWhatNobodyCouldMatchAndFilesItByTheCode() throws Exception {
		write("stranger@nowhere.example", "Who are you", "It is me, Mia.\n\n> Our old words");
		String page = this.browser.page(this.recruiter, "/inbox");
		assertThat(page).contains("One mail waits to be sorted", "Who are you", "stranger@nowhere.example",
				"It is me, Mia.", "What it repeats", "File there", "Nothing to do");
		String chinese = this.browser.page(this.recruiter, "/inbox?lang=zh-Hans");
		assertThat(chinese).contains("1封来信待归类", "归入该申请").doesNotContain("??");
		String item = this.inbox.in(ItemState.TRIAGE).get(0).id().toString();

		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/assign", Map.of("reference", "AX-NONE")))
			.hasRedirectedUrl("/inbox?done=mail-unknown");
		String code = this.applications.summary(this.id).reference().toLowerCase(java.util.Locale.ROOT);
		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/assign", Map.of("reference", " " + code)))
			.hasRedirectedUrl("/applications/" + this.id + "?tab=messages&done=mail-assigned");

		assertThat(this.browser.page(this.recruiter, "/inbox?lang=en")).contains("Every mail has its place");
		assertThat(messages()).contains("Who are you", "From another address: stranger@nowhere.example",
				"What is it about?");
	}

	@Test
	void showsAReplyAndTakesOneKeyForWhatItIsAbout() throws Exception {
		write(own(), "About Friday", "What will you pay?");
		assertThat(messages()).contains("About Friday", "What will you pay?", "Question", "Withdrawal", "Thanks")
			.doesNotContain("From another address");
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id))
			.contains("Read what they wrote to us");
		String item = this.inbox.about(this.id).get(0).id().toString();

		assertThat(this.browser.post(this.recruiter, "/applications/" + this.id + "/mails/" + item + "/choice",
				Map.of("choice", "QUESTION")))
			.hasRedirectedUrl("/applications/" + this.id + "?tab=messages&done=mail-asked");

		assertThat(messages()).contains("Answer a question they asked").doesNotContain("What is it about?");
		assertThat(this.tasks.open(this.id)).extracting(Task::kind).containsExactly("CANDIDATE_QUESTION");
	}

	@Test
	void marksTheMessageTheyAnswered() throws Exception {
		String header = this.database.sql("select header_id from message where application_id = ?")
			.param(dev.goodword.shared.Columns.bytes(this.id.value()))
			.query(String.class)
			.single();
		receive("From: " + own() + "\nTo: talent@firm.example\nSubject: Re\nIn-Reply-To: " + header + "\nMessage-ID: <"
				+ ++serial + "@x.example>\n\nThank you\n");
		assertThat(messages()).contains("Answered by them");
	}

	@Test
	void listsWhatCameBackWithTheNumberToCall() throws Exception {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true));
		JobApplicationId lost = this.hiring.apply(this.hiring.openPosition(this.company), "Lost Letter").application();
		this.time.runDue();

		String page = this.browser.page(this.recruiter, "/inbox/returned");
		assertThat(page).contains("One mail came back", "Lost Letter", "The address does not exist",
				"No mail goes to this address any more", "/applications/" + lost);
		assertThat(this.browser.page(this.recruiter, "/inbox/returned?lang=zh-Hans")).contains("邮箱不存在")
			.doesNotContain("??");
		String one = page.replaceAll("(?s).*/inbox/returned/([0-9a-f-]{36})/works.*", "$1");

		assertThat(this.browser.post(this.recruiter, "/inbox/returned/" + one + "/works", Map.of()))
			.hasRedirectedUrl("/inbox/returned?done=address-works");

		assertThat(this.messages.isAddressDead(this.applications.summary(lost).candidate())).isFalse();
		assertThat(this.browser.page(this.recruiter, "/inbox/returned?lang=en")).contains("Our mail arrives");
	}

	@Test
	void keepsWhatCameBackFromColleaguesWhoMayNotKnow() throws Exception {
		this.mail.answerWith((sent) -> new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no such user", true));
		this.hiring.apply(this.hiring.openPosition(this.company), "Lost Letter");
		this.time.runDue();
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.page(elsewhere, "/inbox/returned")).doesNotContain("Lost Letter");
	}

	/** A report names the position in what it repeats. */
	@Test
	void keepsReportsFromColleaguesWhoMayNotKnowOfTheLetter() throws Exception {
		JobApplicationId secret = this.hiring.apply(this.hiring.openPosition(this.company), "Quiet Person")
			.application();
		this.time.runDue();
		String header = this.database.sql("select header_id from message where application_id = ?")
			.param(dev.goodword.shared.Columns.bytes(secret.value()))
			.query(String.class)
			.single();
		receive(report(header));
		assertThat(this.inbox.in(ItemState.TRIAGE)).singleElement()
			.satisfies((item) -> assertThat(item.application()).isEqualTo(secret));
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.page(this.recruiter, "/inbox")).contains("Strange trouble");
		assertThat(this.browser.page(elsewhere, "/inbox")).doesNotContain("Strange trouble");
		assertThat(this.inbox.about(secret)).as("no letter of theirs").isEmpty();
	}

	private static String report(String header) {
		return """
				From: MAILER-DAEMON@mx.example
				To: talent@firm.example
				Subject: Strange trouble
				Message-ID: <%d@mx.example>
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary=b

				--b
				Content-Type: text/plain

				Something is odd.
				--b
				Content-Type: message/delivery-status

				Reporting-MTA: dns; mx.example

				Final-Recipient: rfc822; nobody.we.know@else.example
				Action: odd
				Status: 9.9.9

				--b
				Content-Type: text/rfc822-headers

				Message-ID: %s

				--b--
				""".formatted(++serial, header);
	}

	@Test
	void putsMachinesMailAsideAndClosesWhatIsNobodysBusiness() throws Exception {
		receive("From: news@list.example\nTo: talent@firm.example\nSubject: Ten jobs\nList-Id: <news.list.example>\nMessage-ID: <"
				+ ++serial + "@x.example>\n\nTen jobs for you\n");
		assertThat(this.browser.page(this.recruiter, "/inbox/aside")).contains("One mail is put aside", "Ten jobs",
				"Automatic mail");
		write("stranger@nowhere.example", "Watches", "Cheap watches");
		String item = this.inbox.in(ItemState.TRIAGE).get(0).id().toString();
		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/close", Map.of("list", "SORT")))
			.hasRedirectedUrl("/inbox?done=mail-not-closed");
		close(item);
		assertThat(this.browser.page(this.recruiter, "/inbox")).doesNotContain("Watches");
		assertThat(this.database.sql("select details from audit_entry where action = 'mail.closed' and subject_id = ?")
			.param(item)
			.query(String.class)
			.single()).contains("ADVERTISING");
	}

	@Test
	void showsEverythingPutAsideInPagesAndClosesIt() throws Exception {
		for (int i = 1; i <= 52; i++) {
			this.clock.moveBy(Duration.ofSeconds(1));
			receive("From: news@list.example\nTo: talent@firm.example\nSubject: Jobs number " + i
					+ ".\nList-Id: <news.list.example>\nMessage-ID: <" + ++serial + "@x.example>\n\nJobs\n");
		}
		assertThat(this.browser.page(this.recruiter, "/inbox/aside"))
			.contains("52 mails are put aside", "Jobs number 52.", "Jobs number 3.", "1 to 50 of 52",
					"/inbox/aside?page=2")
			.doesNotContain("Jobs number 2.");
		assertThat(this.browser.page(this.recruiter, "/inbox/aside?page=2")).contains("Jobs number 2.",
				"Jobs number 1.", "51 to 52 of 52", "/inbox/aside?page=1");
		assertThat(this.browser.page(this.recruiter, "/inbox/aside?page=900&lang=zh-Hans")).contains("Jobs number 1.")
			.doesNotContain("??");
		String item = this.inbox.aside(1).get(0).id().toString();
		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/close",
				Map.of("why", "MACHINE", "list", "ASIDE")))
			.hasRedirectedUrl("/inbox/aside?done=mail-closed");
		assertThat(this.inbox.count(ItemState.ASIDE)).isEqualTo(51);
		assertThat(this.browser.page(this.recruiter, "/inbox/aside?page=2&lang=en")).doesNotContain("Jobs number 2.");
	}

	@Test
	void callsWhoeverMaySortAndTellsTheHeadOnceItIsLate() throws Exception {
		StaffMember head = this.hiring
			.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		this.time.runDue();
		this.mail.reset();
		assertThat(this.browser.page(this.recruiter, "/today")).doesNotContain("to be sorted");
		write("stranger@nowhere.example", "Who are you", "It is me, Mia.");
		this.clock.moveBy(Duration.ofMinutes(5));
		write("another@nowhere.example", "And me", "It is me, Li.");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("2 mails wait to be sorted",
				"Say where it belongs", "href=\"/inbox\"");
		assertThat(this.browser.page(this.recruiter, "/today?lang=zh-Hans")).contains("2封来信待归类").doesNotContain("??");
		assertThat(this.browser.page(colleague, "/today")).doesNotContain("to be sorted");
		int waiting = this.browser.statements(this.recruiter, "/today");

		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(30)));
		assertThat(this.browser.page(head, "/today?lang=en")).contains("2 mails wait to be sorted", "Late");
		assertThat(warnings()).as("once for both").hasSize(1);
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(30)));
		assertThat(warnings()).hasSize(1);

		write("third@nowhere.example", "Third", "It is me, Wei.");
		this.inbox.in(ItemState.TRIAGE).forEach((item) -> close(item.id().toString()));
		assertThat(this.browser.page(head, "/today")).doesNotContain("to be sorted");
		assertThat(this.browser.statements(this.recruiter, "/today")).as("that nothing waits is remembered")
			.isLessThan(waiting);
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(30)));
		assertThat(warnings()).as("nothing is late").hasSize(1);
	}

	@Test
	void tellsTheHeadOnTheNextDayOfWhatCameAfterTheMailOfTheDay() throws Exception {
		this.hiring.member(this.hiring.account("Wang Li", Grant.in(this.company.id(), Role.HR_HEAD)));
		this.time.runDue();
		this.mail.reset();
		write("stranger@nowhere.example", "Who are you", "It is me, Mia.");
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(30)));
		assertThat(warnings()).hasSize(1);
		write("later@nowhere.example", "And me", "It is me, Li.");
		this.database.sql("update inbound_item set due_at = ? where warned_at is null and state = 'TRIAGE'")
			.param(dev.goodword.shared.Columns.utc(this.clock.instant()))
			.update();
		this.database.sql("update inbound_item set warned_at = ? where warned_at is not null")
			.param(dev.goodword.shared.Columns.utc(this.clock.instant()))
			.update();
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(1)));
		assertThat(warnings()).as("one a day").hasSize(1);
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(30)));
		assertThat(warnings()).as("once about each").hasSize(2);
		this.time.only("unsorted-mail", "staff-mail").until(this.clock.instant().plus(Duration.ofHours(60)));
		assertThat(warnings()).hasSize(2);
	}

	@Test
	void closesNoReportOnALetterOneMayNotKnowOf() throws Exception {
		StaffMember elsewhere = this.hiring.recruiter(this.hiring.company());
		write("stranger@nowhere.example", "Delivery report", "It is unclear.");
		String item = this.inbox.in(ItemState.TRIAGE).get(0).id().toString();
		this.database.sql("update inbound_item set application_id = ? where state = 'TRIAGE'")
			.param(dev.goodword.shared.Columns.bytes(this.id.value()))
			.update();
		assertThat(this.browser.post(elsewhere, "/inbox/" + item + "/close", Map.of("why", "MACHINE")))
			.hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.inbox.count(ItemState.TRIAGE)).isEqualTo(1);
		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/close", Map.of("why", "MACHINE")))
			.hasRedirectedUrl("/inbox?done=mail-closed");
	}

	private List<OutgoingMail> warnings() {
		return this.mail.handed().stream().filter((one) -> one.subject().contains("to be sorted")).toList();
	}

	private void close(String item) {
		assertThat(this.browser.post(this.recruiter, "/inbox/" + item + "/close", Map.of("why", "ADVERTISING")))
			.hasRedirectedUrl("/inbox?done=mail-closed");
	}

	@Test
	void isNotForWhoeverMayNotWriteToApplicants() throws Exception {
		StaffMember colleague = this.hiring.staff(Grant.in(this.company.id(), Role.HIRING_MANAGER));
		assertThat(this.browser.get(colleague, "/inbox")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void handsOutWhatCameWithAMailToThoseWhoMayReadFiles() throws Exception {
		receive("From: " + own() + "\nTo: talent@firm.example\nSubject: My papers\nMessage-ID: <" + ++serial
				+ "@x.example>\n" + """
						Content-Type: multipart/mixed; boundary=b

						--b
						Content-Type: text/plain

						Attached.
						--b
						Content-Type: text/plain; name="reference.txt"
						Content-Disposition: attachment; filename="reference.txt"

						She worked here.
						--b
						Content-Disposition: attachment; filename="game.exe"
						Content-Type: application/x-msdownload
						Content-Transfer-Encoding: base64

						TVqQAAMAAAA=
						--b--
						""");
		String file = String.valueOf(this.inbox.files(this.id).get(0));
		String link = "/applications/" + this.id + "/files/" + file;
		assertThat(messages()).contains("href=\"" + link + "\"", "game.exe").containsOnlyOnce("/files/" + file);
		assertThat(this.browser.get(this.recruiter, link)).hasStatusOk().bodyText().contains("She worked here.");
		JobApplicationId other = this.hiring.apply(this.hiring.openPosition(this.company), "Somebody Else")
			.application();
		assertThat(this.browser.get(this.recruiter, "/applications/" + other + "/files/" + file))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private String messages() throws Exception {
		return this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages");
	}

	private String own() {
		EmailAddress address = this.candidates.profile(this.applications.summary(this.id).candidate()).email();
		return address.value();
	}

	private void write(String from, String subject, String words) {
		receive("From: " + from + "\nTo: talent@firm.example\nSubject: " + subject + "\nMessage-ID: <" + ++serial
				+ "@x.example>\n\n" + words + "\n");
	}

	private void receive(String raw) {
		this.inbox.receive(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
	}

}

package dev.goodword.communication.inbound;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.MailTokens;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.communication.PersonalReturns;
import dev.goodword.communication.SentMail;
import dev.goodword.communication.TalkInvites;
import dev.goodword.communication.TokenAddresses;
import dev.goodword.communication.VisitorReturns;
import dev.goodword.communication.VisitorThreads;
import dev.goodword.communication.replies.Passage;
import dev.goodword.complaints.Complaints;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.files.FileProblem;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.Promises;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.published.PublicWords;
import dev.goodword.questions.published.PublishedAnswers;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.SettlingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorClosing;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorState;
import dev.goodword.questions.visitors.VisitorsWriting;
import dev.goodword.questions.visitors.WaitingVisitors;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Mail that comes into a real IMAP mailbox, and what becomes of it. */
@GoodwordTest
class InboundMailTests {

	private static Post post;

	private static final Answer TWO_DAYS = new Answer("Two days a week.", null, null);

	private static int serial;

	@Autowired
	Complaints complaints;

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Arrivals arrivals;

	@Autowired
	SortingRoom sortingRoom;

	@Autowired
	InboundRawRepository raws;

	@Autowired
	InboundItemRepository items;

	@Autowired
	MailTokens tokens;

	@Autowired
	SentMail sentMail;

	@Autowired
	TalkInvites invites;

	@Autowired
	Enclosures enclosures;

	@Autowired
	VisitorThreads threads;

	@Autowired
	VisitorReturns visitorReturns;

	@Autowired
	PersonalReturns personalReturns;

	@Autowired
	VisitorReplies visitorReplies;

	@Autowired
	ReadingVisitors reading;

	@Autowired
	AskingVisitors asking;

	@Autowired
	AnsweringVisitors answering;

	@Autowired
	WaitingVisitors waiting;

	@Autowired
	VisitorsWriting visitorsWriting;

	@Autowired
	SettlingVisitors settling;

	@Autowired
	PublishedAnswers published;

	@Autowired
	Following following;

	@Autowired
	Canaries canaries;

	@Autowired
	Transactions someTransactions;

	@Autowired
	Chance chance;

	@Autowired
	DeskBrowser browser;

	@Autowired
	Inbox inbox;

	@Autowired
	Messages messages;

	@Autowired
	Candidates candidates;

	@Autowired
	Applications applications;

	@Autowired
	Promises promises;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	Tasks tasks;

	@Autowired
	Vault vault;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	private Receipt receipt;

	private JobApplicationId id;

	@BeforeAll
	static void openPost() {
		post = new Post();
	}

	@AfterAll
	static void closePost() {
		post.close();
	}

	@BeforeEach
	void somebodyApplied() {
		this.database.sql("delete from inbound_file").update();
		this.database.sql("delete from inbound_item").update();
		this.database.sql("delete from inbound_raw").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.receipt = this.hiring.apply(this.position, "Mia O'Neill " + ++serial);
		this.id = this.receipt.application();
		this.time.runDue();
		this.mail.reset();
		fetch();
		this.database.sql("delete from inbound_item").update();
	}

	@Test
	@DisplayName("E1 a reply with another subject is on the right application within 60 s")
	void e1LeadsAReplyWithAnotherSubjectToItsApplicationWithinAMinute() {
		assertThat(new InboundSettings(List.of(), Duration.ofSeconds(30),
				org.springframework.util.unit.DataSize.ofMegabytes(30), null)
			.every()).isLessThanOrEqualTo(Duration.ofSeconds(60));
		come(own(), reply(), "Something else altogether", "", "Could we talk on Friday?\n\n> Thank you for applying");

		assertThat(this.inbox.about(this.id)).singleElement().satisfies((item) -> {
			assertThat(item.kind()).isEqualTo(InboundKind.HUMAN);
			assertThat(item.message()).isEqualTo(received());
			assertThat(item.sender().elsewhere()).isFalse();
			assertThat(item.subject()).isEqualTo("Something else altogether");
			assertThat(item.passages()).containsExactly(new Passage(false, "Could we talk on Friday?"),
					new Passage(true, "> Thank you for applying"));
		});
		assertThat(open()).containsExactly(Following.READ_TASK);
		assertThat(message().chip().key()).isEqualTo("communication.chip.replied");
		assertThat(this.inbox.written(this.id)).singleElement().satisfies((own) -> {
			assertThat(own.subject()).isEqualTo("Something else altogether");
			assertThat(own.text()).isEqualTo("Could we talk on Friday?");
		});
		assertThat(this.messages.timelineForCandidate(this.id).get(0).answered()).isTrue();
	}

	@Test
	@DisplayName("E2 an out-of-office, a DSN, a list and an auto-answering pair: nothing is answered, all stops on the fifth")
	void e2AnswersNoMachineAndStopsWithTheFifthMailInAnHour() {
		come(own(), reply(), "Automatic reply", "Auto-Submitted: auto-replied\n", "I am away until Monday.");
		come("news@list.example", reply(), "News", "List-Id: <news.list.example>\n", "Ten jobs for you");
		come("MAILER-DAEMON@mx.example", "us@firm.example", "Undeliverable", "Return-Path: <>\n",
				own() + ": 550 5.1.1 User unknown");
		assertThat(this.inbox.about(this.id)).extracting(InboxItem::kind)
			.containsExactly(InboundKind.AUTOMATIC, InboundKind.AUTOMATIC);
		assertThat(open()).isEmpty();

		List<Boolean> quiet = IntStream.range(0, 4).mapToObj((i) -> {
			come(own(), reply(), "Re: Re: ticket " + i, "", "Thank you for your mail number " + i);
			return this.inbox.about(this.id)
				.stream()
				.filter((item) -> item.subject().endsWith("ticket " + i))
				.findFirst()
				.orElseThrow()
				.quiet();
		}).toList();

		assertThat(quiet).as("the fifth of all").containsExactly(false, false, true, true);
		assertThat(open()).as("a person looks all the same").containsExactly(Following.READ_TASK);
		this.time.runDue();
		assertThat(this.mail.handed()).as("nothing is answered").isEmpty();
		this.time.by(Duration.ofMinutes(61));
		come(own(), reply(), "An hour later", "", "Now it is me.");
		assertThat(this.inbox.about(this.id).get(0).quiet()).isFalse();
	}

	@Test
	@DisplayName("E3 a person already read the mail: it is imported all the same")
	void e3ReadsWhatSomebodyReadBeforeAndLeavesTheRestUnread() {
		post.deliver(raw(own(), reply(), "Read by a colleague", "", "Hello"), StandardCharsets.UTF_8,
				this.clock.instant(), true);
		fetch();
		assertThat(this.inbox.about(this.id)).hasSize(1);
		post.deliver(raw(own(), reply(), "Not read", "", "Hello"), this.clock.instant());
		fetch();
		assertThat(this.inbox.about(this.id)).hasSize(2);
		assertThat(post.isUntouched()).as("one was read before").isFalse();
		assertThat(unseen()).isTrue();
	}

	@Test
	@DisplayName("E3 UIDVALIDITY changes: nothing is lost or doubled")
	void e3LosesAndDoublesNothingWhenTheServerNumbersAnew() {
		come(own(), reply(), "First", "", "Hello");
		this.database.sql("update inbound_position set validity = validity - 1, last_uid = 1000000").update();
		post.deliver(raw(own(), reply(), "Eight days old", "", "Old"), this.clock.instant().minus(Duration.ofDays(8)));
		post.deliver(raw(own(), reply(), "Second", "", "Hello again"), this.clock.instant());

		fetch();

		assertThat(this.inbox.about(this.id)).extracting(InboxItem::subject)
			.containsExactlyInAnyOrder("First", "Second");
		post.deliver(raw(own(), reply(), "Third", "", "Once more"), this.clock.instant());
		fetch();
		assertThat(this.inbox.about(this.id)).hasSize(3);
		fetch();
		assertThat(this.inbox.about(this.id)).hasSize(3);
	}

	@Test
	@DisplayName("E4 a GBK body labelled gb2312 with a dash outside GB2312: text and subject are right")
	void e4ReadsAGbkBodyThatCallsItselfGb2312() {
		Charset gbk = Charset.forName("GB18030");
		String subject = "=?gb2312?B?" + Base64.getEncoder().encodeToString("面试——时间".getBytes(gbk)) + "?=";
		post.deliver(
				raw(own(), reply(), subject,
						"Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: 8bit\n", "周五——可以吗？€"),
				gbk, this.clock.instant(), false);
		fetch();
		assertThat(this.inbox.about(this.id)).singleElement().satisfies((item) -> {
			assertThat(item.subject()).isEqualTo("面试——时间");
			assertThat(item.passages()).containsExactly(new Passage(false, "周五——可以吗？€"));
		});
	}

	@Test
	@DisplayName("E5 \"I accept the offer\" from another address: unverified, and no offer changes")
	void e5ChangesNothingBecauseOfAnotherAddressThatAcceptsAnOffer() {
		ApplicationSummary before = this.applications.summary(this.id);
		PromiseKind promise = this.promises.active(this.id).orElseThrow().kind();

		come("somebody@elsewhere.example", reply(), "Re: Offer", "", "I accept the offer. Please withdraw all others.");

		assertThat(this.inbox.about(this.id)).singleElement()
			.satisfies((item) -> assertThat(item.sender().elsewhere()).isTrue());
		ApplicationSummary after = this.applications.summary(this.id);
		assertThat(after.state()).isEqualTo(before.state());
		assertThat(after.stage()).isEqualTo(before.stage());
		assertThat(after.outcome()).isNull();
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(promise);
	}

	@Test
	void followsTheMailsItNamesWhenThereIsNoToken() {
		come(own(), "talent@firm.example", "Re: hello", "In-Reply-To: " + headerId() + "\n", "Yes");
		assertThat(this.inbox.about(this.id)).singleElement().extracting(InboxItem::message).isEqualTo(received());
	}

	@Test
	void goesByTheSenderOnlyWhenOneApplicationIsGoing() {
		come(own(), "talent@firm.example", "Hello", "", "When do I hear from you?");
		assertThat(this.inbox.about(this.id)).singleElement().extracting(InboxItem::message).isNull();

		come("stranger@nowhere.example", "talent@firm.example", "Hello", "", "Do you have work for me?");
		assertThat(this.inbox.in(ItemState.TRIAGE)).singleElement()
			.satisfies((item) -> assertThat(item.sender().address()).isEqualTo("stranger@nowhere.example"));
	}

	@Test
	void goesByNoAddressThatSomebodyElseTypedWhereSendersAreChecked() throws Exception {
		InboundSettings checked = new InboundSettings(List.of(), Duration.ofSeconds(30),
				org.springframework.util.unit.DataSize.ofMegabytes(30), "mx.firm.example");
		Matching matching = new Matching(this.tokens, this.sentMail, this.candidates, this.applications, this.invites,
				checked);
		SortingRoom room = new SortingRoom(this.raws, this.items, this.arrivals, matching,
				new VisitorPost(this.threads, this.visitorsWriting, this.visitorReturns, matching), this.enclosures,
				new ServerReports(matching, this.sentMail, this.visitorReturns, this.personalReturns), this.following,
				this.canaries, this.someTransactions, this.vault, this.chance, this.clock);
		String domain = own().substring(own().indexOf('@') + 1);
		String failed = "Authentication-Results: mx.firm.example; dmarc=fail header.from=" + domain + "\n";
		String passed = failed.replace("fail", "pass");
		arrive(room, own(), "talent@firm.example", failed);
		arrive(room, own(), "talent@firm.example", "");
		assertThat(this.inbox.about(this.id)).isEmpty();
		assertThat(this.inbox.in(ItemState.TRIAGE)).extracting((item) -> item.sender().proof())
			.containsExactlyInAnyOrder(SenderProof.FAILED, SenderProof.UNPROVEN);
		assertThat(this.browser.page(this.recruiter, "/inbox")).contains("Nothing proves that the mail is from this");

		arrive(room, own(), reply(), failed);
		assertThat(this.inbox.about(this.id)).singleElement()
			.satisfies((item) -> assertThat(item.sender().elsewhere()).as("forged, with a token that leaked").isTrue());
		assertThat(this.inbox.written(this.id)).as("not theirs, so not on their page").isEmpty();
		assertThat(this.browser.page(this.recruiter, "/applications/" + this.id + "?tab=messages"))
			.contains("The mail domain of this address says that the mail is not from there.");
		arrive(room, own(), "talent@firm.example", passed);
		assertThat(this.inbox.written(this.id)).hasSize(1);
	}

	private void arrive(SortingRoom room, String from, String to, String headers) {
		post.deliver(raw(from, to, "Hello", headers, "When do I hear from you?"), this.clock.instant());
		collect();
		room.readAll();
	}

	@Test
	void refusesAForgedTokenAndLeavesTheMailToPeople() {
		String genuine = reply();
		String forged = genuine.substring(0, 20) + ((genuine.charAt(20) == 'a') ? 'b' : 'a') + genuine.substring(21);
		come("somebody@elsewhere.example", forged, "Hello", "", "I am Mia");
		assertThat(this.inbox.about(this.id)).isEmpty();
		assertThat(this.inbox.in(ItemState.TRIAGE)).hasSize(1);
	}

	@Test
	void ignoresAReportThatProvesNothingAndBelievesOneThatDoes() {
		come("MAILER-DAEMON@mx.example", "b+" + "a".repeat(52) + "@bounce.firm.example", "Undeliverable",
				"Return-Path: <>\n", own() + ": 550 5.1.1 User unknown");
		assertThat(message().state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.inbox.in(ItemState.ASIDE)).extracting(InboxItem::kind).containsExactly(InboundKind.REPORT);

		come("MAILER-DAEMON@mx.example", TokenAddresses.bounce(this.vault, received()).value(), "Undeliverable",
				"Return-Path: <>\n", own() + ": 550 5.1.1 User unknown");
		assertThat(message().state()).isEqualTo(MessageState.FAILED);
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isTrue();
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.REPAIR);
	}

	@Test
	void aReplyFromAStoppedAddressLetsMailGoThereAgain() {
		come("MAILER-DAEMON@mx.example", TokenAddresses.bounce(this.vault, received()).value(), "Undeliverable",
				"Return-Path: <>\n", own() + ": 550 5.1.1 User unknown");
		come(own(), reply(), "I am here", "", "My mailbox works again.");
		assertThat(this.messages.isAddressDead(this.receipt.candidate())).isFalse();
	}

	@Test
	void showsPeopleAReportNobodyUnderstands() {
		come("MAILER-DAEMON@mx.example", TokenAddresses.bounce(this.vault, received()).value(), "Undeliverable",
				"Return-Path: <>\n", own() + ": 550 no");
		assertThat(message().state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.inbox.in(ItemState.TRIAGE)).singleElement()
			.extracting(InboxItem::kind)
			.isEqualTo(InboundKind.REPORT);
	}

	@Test
	void takesFilesByTheRulesOfUploadsAndListsThemAll() {
		come(own(), reply(), "My papers", "Content-Type: multipart/mixed; boundary=b\n", """
				--b
				Content-Type: text/plain

				Attached.
				--b
				Content-Type: text/plain; name="reference.txt"
				Content-Disposition: attachment; filename="reference.txt"

				She worked here.
				--b
				Content-Type: application/x-msdownload; name="game.exe"
				Content-Disposition: attachment; filename="game.exe"
				Content-Transfer-Encoding: base64

				TVqQAAMAAAA=
				--b--
				""");
		assertThat(this.inbox.about(this.id)).singleElement().satisfies((item) -> {
			assertThat(item.files()).extracting(Enclosure::name).containsExactly("reference.txt", "game.exe");
			assertThat(item.files().get(0).file()).isNotNull();
			assertThat(item.files().get(1).file()).isNull();
			assertThat(item.files().get(1).problem()).isEqualTo(FileProblem.TYPE_NOT_ACCEPTED);
		});
	}

	@Test
	void givesTheTaskOfACalendarThatSaysNo() {
		come(own(), reply(), "Declined: talk", "Content-Type: text/calendar; method=REPLY\n",
				"BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED:mailto:x@y.example\nEND:VEVENT\nEND:VCALENDAR");
		assertThat(this.inbox.about(this.id)).singleElement()
			.extracting(InboxItem::kind)
			.isEqualTo(InboundKind.CALENDAR);
		assertThat(open()).containsExactly(Following.CALENDAR_TASK);
	}

	/** Calendar programs name the appointment only, and leave the organizer out. */
	@Test
	void knowsAnAppointmentByItsNameAlone() {
		InterviewId talk = book();
		String file = """
				BEGIN:VCALENDAR
				METHOD:REPLY
				BEGIN:VEVENT
				UID:%s@localhost
				ATTENDEE;PARTSTAT=TENTATIVE:mailto:x@y.example
				END:VEVENT
				END:VCALENDAR
				""".formatted(talk);
		String type = "Content-Type: text/calendar; method=REPLY\n";
		come("assistant@elsewhere.example", "talent@goodword.example", "Tentative: talk", type, file);
		assertThat(this.inbox.about(this.id)).singleElement()
			.satisfies((item) -> assertThat(item.kind()).isEqualTo(InboundKind.CALENDAR));
		assertThat(open()).containsExactly(Following.CALENDAR_TASK);
		come("assistant@elsewhere.example", "talent@goodword.example", "Declined: talk", type,
				file.replace(talk.toString(), "not-one-of-ours"));
		come("assistant@elsewhere.example", "talent@goodword.example", "Declined: talk", type,
				file.replace("@localhost", "@other.example"));
		assertThat(this.inbox.about(this.id)).hasSize(1);
	}

	private InterviewId book() {
		ApplicationSummary application = this.applications.summary(this.id);
		return this.arranging.book(this.id,
				new InterviewPlan(
						new Appointment(LocalDateTime.parse("2026-12-10T10:00"), ZoneId.of("Asia/Shanghai"), 60),
						MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false),
				application.version(), this.recruiter);
	}

	@Test
	void keepsWhatNobodyCanTakeApartForPeople() {
		this.inbox.receive(new byte[] { 0, 1, 2, 3 });
		assertThat(this.inbox.in(ItemState.TRIAGE)).singleElement()
			.extracting(InboxItem::kind)
			.isEqualTo(InboundKind.UNREADABLE);
	}

	/** After a night without mail all of a day comes within the hour. */
	@Test
	void givesTheTaskOfTheFifthMailInAnHourToo() {
		for (int i = 0; i < 4; i++) {
			come(own(), reply(), "Out of office " + i, "Auto-Submitted: auto-replied\n", "I am away.");
		}
		assertThat(open()).isEmpty();
		come(own(), reply(), "Tomorrow", "", "I cannot come tomorrow.");
		assertThat(this.inbox.about(this.id)).filteredOn((item) -> item.subject().equals("Tomorrow"))
			.singleElement()
			.satisfies((item) -> assertThat(item.quiet()).isTrue());
		assertThat(open()).containsExactly(Following.READ_TASK);
	}

	/** Whatever ends the reader each time does not keep the mails behind it waiting. */
	@Test
	void givesToPeopleWhatCouldNotBeReadThreeTimes() {
		post.deliver(raw(own(), reply(), "Poison", "", "Words"), this.clock.instant());
		collect();
		this.database.sql("update inbound_raw set tries = 2").update();
		this.sortingRoom.readAll();
		assertThat(this.inbox.about(this.id)).as("the third time").hasSize(1);
		post.deliver(raw(own(), reply(), "Poison again", "", "Other words"), this.clock.instant());
		collect();
		this.database.sql("update inbound_raw set tries = 3 where read_at is null").update();
		this.sortingRoom.readAll();
		assertThat(this.inbox.about(this.id)).hasSize(1);
		assertThat(this.inbox.in(ItemState.TRIAGE)).extracting(InboxItem::kind).contains(InboundKind.UNREADABLE);
	}

	@Test
	void keepsTheBeginningOfAMailThatIsTooLarge() throws Exception {
		post.deliver(raw(own(), reply(), "Long", "", "The beginning. " + "x".repeat(9000)), this.clock.instant());
		this.arrivals.collect(new ImapMailbox(post.box(), 1000, this.clock));
		this.sortingRoom.readAll();
		assertThat(this.inbox.about(this.id)).singleElement()
			.satisfies((item) -> assertThat(item.passages().get(0).text()).startsWith("The beginning."));
		assertThat(this.database.sql("select count(*) from inbound_raw where whole = false").query(Long.class).single())
			.isEqualTo(1);
	}

	@Test
	void givesAMailToTheApplicationAPersonNames() {
		come("stranger@nowhere.example", "talent@firm.example", "Hello", "", "It is me, from my work address.");
		InboxItem item = this.inbox.in(ItemState.TRIAGE).get(0);

		this.inbox.assign(item.id(), this.id, this.recruiter);

		assertThat(this.inbox.in(ItemState.TRIAGE)).isEmpty();
		assertThat(this.inbox.about(this.id)).singleElement().satisfies((found) -> {
			assertThat(found.state()).isEqualTo(ItemState.FILED);
			assertThat(found.sender().elsewhere()).isTrue();
			assertThat(found.awaitsChoice()).isTrue();
		});
		assertThat(open()).containsExactly(Following.READ_TASK);
	}

	@Test
	void makesAComplaintOfAMailInItsOwnWords() {
		come(own(), reply(), "Again", "", "Nobody was there.");
		InboxItem mail = this.inbox.about(this.id).get(0);

		this.inbox.choose(mail.id(), ReplyChoice.COMPLAINT, this.recruiter);

		assertThat(open()).isEmpty();
		assertThat(this.complaints.of(this.id)).singleElement().satisfies((complaint) -> {
			assertThat(complaint.text()).isEqualTo("Nobody was there.");
			assertThat(complaint.subject().id()).isEqualTo(mail.id());
			assertThat(complaint.raisedBy()).isEqualTo(this.recruiter.id());
		});
	}

	@Test
	void takesAComplaintHoweverMuchOrLittleItSays() {
		come(own(), reply(), "Long", "", "Nobody was there. ".repeat(300));
		this.inbox.choose(this.inbox.about(this.id).get(0).id(), ReplyChoice.COMPLAINT, this.recruiter);
		assertThat(this.complaints.of(this.id)).singleElement()
			.satisfies((complaint) -> assertThat(complaint.text()).hasSizeBetween(2800, 3000)
				.startsWith("Nobody was there."));
	}

	@Test
	void saysWithOneKeyWhatAMailIsAbout() {
		come(own(), reply(), "One", "", "What will you pay?");
		come(own(), reply(), "Two", "", "Thank you!");
		List<InboxItem> both = this.inbox.about(this.id);

		this.inbox.choose(both.get(0).id(), ReplyChoice.THANKS, this.recruiter);
		assertThat(open()).as("one is still to be read").containsExactly(Following.READ_TASK);
		this.inbox.choose(both.get(1).id(), ReplyChoice.QUESTION, this.recruiter);

		assertThat(open()).containsExactly("CANDIDATE_QUESTION");
		assertThat(this.inbox.about(this.id)).noneMatch(InboxItem::awaitsChoice);
	}

	@Test
	void endsNothingWhenAMailIsSaidToWithdraw() {
		come(own(), reply(), "I withdraw", "", "Please take me off.");
		this.inbox.choose(this.inbox.about(this.id).get(0).id(), ReplyChoice.WITHDRAW, this.recruiter);
		assertThat(this.applications.summary(this.id).isOpen()).isTrue();
		assertThat(open()).containsExactly("CONFIRM_WITHDRAWAL");
	}

	@Test
	void closesWhatIsNobodysBusiness() {
		come("stranger@nowhere.example", "talent@firm.example", "Buy", "", "Cheap watches");
		this.inbox.close(this.inbox.in(ItemState.TRIAGE).get(0).id(), MailClosing.ADVERTISING, this.recruiter);
		assertThat(this.inbox.in(ItemState.TRIAGE)).isEmpty();
		assertThat(this.inbox.count(ItemState.CLOSED)).isEqualTo(1);
	}

	@Test
	void readsWithinFourHoursOfWork() {
		come(own(), reply(), "Hello", "", "Hello");
		Instant due = this.inbox.about(this.id).get(0).dueAt();
		assertThat(this.tasks.open(this.id).get(0).dueAt()).isEqualTo(due);
		assertThat(due).isAfterOrEqualTo(this.clock.instant().plus(Duration.ofHours(4)));
	}

	@Test
	void forgetsEverythingOfSomebodyErased() {
		come(own(), reply(), "Hello", "", "Hello");
		this.transactions.executeWithoutResult((status) -> this.events
			.publishEvent(new CandidateErased(this.receipt.candidate(), this.clock.instant())));
		assertThat(this.inbox.about(this.id)).isEmpty();
		assertThat(this.database.sql("select count(*) from inbound_raw where read_at is not null")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void keepsNoWordInTheOpen() {
		come(own(), reply(), "Secret subject", "", "A secret sentence");
		assertThat(this.database.sql("select content from inbound_raw").query(byte[].class).list())
			.noneMatch((bytes) -> new String(bytes, StandardCharsets.ISO_8859_1).contains("secret sentence"));
		assertThat(this.database.sql("select words from inbound_item").query(byte[].class).list())
			.noneMatch((bytes) -> new String(bytes, StandardCharsets.ISO_8859_1).contains("Secret"));
	}

	@Test
	void keepsWhatCameBeforeTheLineBrokeAndGoesOnBehindIt() throws Exception {
		List<Mailbox.Place> asked = new ArrayList<>();
		Mailbox frail = new Mailbox() {

			@Override
			public String name() {
				return "frail" + InboundMailTests.this.id;
			}

			@Override
			public void read(Place from, Receiver into) throws MailboxAway {
				asked.add(from);
				long uid = (from != null) ? from.uid() + 1 : 1;
				into.take(new Place(7, uid),
						raw(own(), reply(), "Mail " + uid, "", "Hello").getBytes(StandardCharsets.UTF_8), true);
				throw new MailboxAway("broken", new java.io.IOException());
			}

		};
		for (int i = 0; i < 2; i++) {
			assertThatThrownBy(() -> this.arrivals.collect(frail)).isInstanceOf(MailboxAway.class);
		}
		this.sortingRoom.readAll();
		assertThat(asked).containsExactly(null, new Mailbox.Place(7, 1));
		assertThat(this.inbox.about(this.id)).extracting(InboxItem::subject)
			.containsExactlyInAnyOrder("Mail 1", "Mail 2");
	}

	@Test
	void keepsTheSameBytesOnceWhereverTheyLie() throws Exception {
		byte[] bytes = raw(own(), reply(), "Twice", "", "Hello").getBytes(StandardCharsets.UTF_8);
		this.inbox.receive(bytes);
		this.inbox.receive(bytes);
		assertThat(this.inbox.about(this.id)).hasSize(1);
	}

	@Test
	void leavesToPeopleASenderWithTwoApplications() {
		String address = own();
		this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(this.hiring.company()), "Mia Twice", address));
		VisitorQuestionId question = asked(address);
		come(address, "talent@firm.example", "Which one", "", "When do I hear from you?");
		assertThat(this.visitorReplies.unread(List.of(question))).as("nor to what they asked").isEmpty();
		assertThat(this.inbox.about(this.id)).isEmpty();
		assertThat(this.inbox.in(ItemState.TRIAGE)).hasSize(1);
	}

	@Test
	void saysThatAMailboxIsAwayWithoutItsPassword() {
		InboundSettings.Box box = new InboundSettings.Box("gone", "127.0.0.1", 1, "name", "password", "INBOX", false);
		assertThatThrownBy(() -> this.arrivals.collect(new ImapMailbox(box, 1000, this.clock)))
			.isInstanceOf(MailboxAway.class)
			.hasMessageContaining("gone")
			.hasMessageNotContaining("password");
	}

	@Test
	@DisplayName("7.3 what a visitor writes back is with their question, and asks nothing before a person says so")
	void leadsWhatAVisitorWritesBackToTheirQuestion() throws Exception {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		this.answering.answer(question, TWO_DAYS, this.recruiter);
		come(address, TokenAddresses.visitor(this.vault, question).value(), "Changed subject", "",
				"And on Fridays?\n\n> Two days a week.");
		assertThat(this.inbox.in(ItemState.TRIAGE)).isEmpty();
		assertThat(this.visitorReplies.unread(List.of(question))).containsOnlyKeys(question);
		assertThat(this.visitorReplies.unread(List.of(question)).get(question)).singleElement().satisfies((one) -> {
			assertThat(one.text()).isEqualTo("And on Fridays?");
			assertThat(one.elsewhere()).isFalse();
		});
		assertThat(state(question)).isEqualTo(VisitorState.REPLIED);
		assertThat(this.browser.page(this.recruiter, "/inbox/questions"))
			.contains("And on Fridays?", "They ask something")
			.doesNotContain("From another address", address);
		assertThat(this.browser.page(this.recruiter, "/today")).contains("They wrote back");
		assertThat(this.browser.post(this.hiring.recruiter(this.hiring.company()),
				"/inbox/questions/" + question + "/written", Map.of("asks", "true")))
			.hasStatus(HttpStatus.NOT_FOUND);

		String seen = seen(question).iterator().next().toString();
		assertThat(this.browser.page(this.recruiter, "/inbox/questions")).contains("name=\"seen\" value=\"" + seen);
		assertThat(this.browser.post(this.recruiter, "/inbox/questions/" + question + "/written",
				Map.of("asks", "true", "seen", seen)))
			.hasRedirectedUrl("/inbox/questions?done=visitor-asked-back");
		assertThat(this.reading.choose(question, true, Set.of(), this.recruiter)).as("clicked twice").isTrue();
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		assertThat(this.waiting.waiting(this.recruiter).shown()).singleElement().satisfies((anew) -> {
			assertThat(anew.text()).isEqualTo("And on Fridays?");
			assertThat(anew.isOpen()).isTrue();
			assertThat(anew.dates().told()).isEqualTo(LocalDate.parse("2026-11-25"));
		});
		this.mail.reset();
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(address)).filteredOn((sent) -> sent.subject().startsWith("We have your question"))
			.singleElement()
			.satisfies((sent) -> assertThat(sent.text()).contains("by Wednesday, 25 November 2026"));
	}

	@Test
	void marksWhatAVisitorWritesFromAnotherAddress() throws Exception {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		come("stranger@elsewhere.example", TokenAddresses.visitor(this.vault, question).value(), "Re: question", "",
				"Tell me here.");
		assertThat(this.visitorReplies.unread(List.of(question)).get(question)).singleElement()
			.satisfies((one) -> assertThat(one.elsewhere()).isTrue());
		assertThat(state(question)).as("it waits for its answer all the same").isEqualTo(VisitorState.ASKED);
		assertThat(this.browser.page(this.recruiter, "/inbox/questions")).contains("From another address",
				"Tell me here.");
		assertThat(this.browser.page(this.recruiter, "/inbox/questions/" + question)).contains("Tell me here.");
		this.reading.answer(question, TWO_DAYS, seen(question), this.recruiter);
		assertThat(this.visitorReplies.unread(List.of(question))).as("read with the question").isEmpty();
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo("stranger@elsewhere.example")).as("nothing is answered there").isEmpty();
		assertThat(this.mail.handedTo(address)).isNotEmpty();
	}

	/** Whoever applied too is led by what they answer, and only then by who they are. */
	@Test
	void knowsAVisitorsQuestionByTheMailsItNamesAndByTheirAddress() {
		VisitorQuestionId question = asked(own());
		this.time.only("staff-mail").runDue();
		String sentAs = this.mail.handedTo(own())
			.stream()
			.filter((sent) -> sent.subject().startsWith("We have your question"))
			.findFirst()
			.orElseThrow()
			.messageId();
		come(own(), "talent@firm.example", "Re: hello", "In-Reply-To: " + sentAs + "\n", "One more thing");
		assertThat(this.visitorReplies.unread(List.of(question))).containsOnlyKeys(question);
		assertThat(this.inbox.about(this.id)).isEmpty();
		come(own(), "talent@firm.example", "Re: hello", "In-Reply-To: " + sentAs.replace(sentAs.charAt(5), 'x') + "\n",
				"Forged");
		assertThat(this.inbox.about(this.id)).as("their one application").hasSize(1);

		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId other = asked(address);
		come(address, "talent@firm.example", "Hello", "", "By the way");
		assertThat(this.visitorReplies.unread(List.of(other))).containsOnlyKeys(other);
		asked(address);
		come(address, "talent@firm.example", "Hello", "", "Which of the two");
		assertThat(this.inbox.in(ItemState.TRIAGE)).as("a person says").hasSize(1);
	}

	@Test
	void doesNothingBecauseOfAMachineThatAnswersAVisitorsLetter() {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		String to = TokenAddresses.visitor(this.vault, question).value();
		this.answering.answer(question, TWO_DAYS, this.recruiter);
		come(address, to, "Out of office", "Auto-Submitted: auto-replied\n", "I am away.");
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		assertThat(this.visitorReplies.unread(List.of(question))).isEmpty();
		come(address, to, "Re: question", "", "Thank you.");
		assertThat(this.reading.choose(question, false, seen(question), this.recruiter)).isTrue();
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
		assertThat(this.visitorReplies.unread(List.of(question))).isEmpty();
		List<byte[]> came = this.database.sql("select raw_id from inbound_item").query(byte[].class).list();
		this.asking.forget(question);
		assertThat(this.database.sql("select count(*) from inbound_item").query(Long.class).single()).isZero();
		assertThat(came).hasSize(2)
			.allSatisfy((raw) -> assertThat(this.database.sql("select count(*) from inbound_raw where raw_id = ?")
				.param(raw)
				.query(Long.class)
				.single()).as("nor the mail as it came").isZero());
		come(address, to, "Re: question", "", "Are you there?");
		assertThat(this.inbox.in(ItemState.TRIAGE)).as("of what is forgotten a person hears").hasSize(1);
	}

	@Test
	@DisplayName("7.3 an answer reads what stood beside the question, and nothing that came while it was written")
	void readsWithAnAnswerOnlyWhatStoodBesideTheQuestion() throws Exception {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		String to = TokenAddresses.visitor(this.vault, question).value();
		arrive(address, to, "Re: question", "", "Beside the question.");
		String shown = seen(question).iterator().next().toString();
		assertThat(this.browser.page(this.recruiter, "/inbox/questions/" + question)).contains("Beside the question.",
				"name=\"seen\" value=\"" + shown);
		arrive(address, to, "Re: question", "", "While you wrote.");
		assertThat(state(question)).isEqualTo(VisitorState.ASKED);

		assertThat(this.browser.post(this.recruiter, "/inbox/questions/" + question,
				Map.of("text", "Two days a week.", "seen", shown)))
			.hasRedirectedUrl("/inbox/questions?done=visitor-answered");
		assertThat(this.visitorReplies.unread(List.of(question)).get(question)).singleElement()
			.satisfies((one) -> assertThat(one.text()).isEqualTo("While you wrote."));
		assertThat(state(question)).as("a person reads it").isEqualTo(VisitorState.REPLIED);
		assertThat(this.browser.page(this.recruiter, "/inbox/questions")).contains("While you wrote.")
			.doesNotContain("Beside the question.");
		assertThat(this.browser.page(this.recruiter, "/today")).contains("They wrote back");
		this.mail.reset();
		this.time.only("staff-mail").runDue();
		assertThat(this.mail.handedTo(address)).as("the answer leaves all the same")
			.last()
			.satisfies((sent) -> assertThat(sent.text()).contains("Two days a week."));
	}

	@Test
	void makesAQuestionOnlyOfWhatWasSeen() throws Exception {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		String to = TokenAddresses.visitor(this.vault, question).value();
		this.answering.answer(question, TWO_DAYS, this.recruiter);
		arrive(address, to, "Re: question", "", "And on Fridays?");
		Set<UUID> shown = seen(question);
		arrive(address, to, "Re: question", "", "And in August?");

		String written = "/inbox/questions/" + question + "/written";
		for (String asks : List.of("true", "false")) {
			assertThat(this.browser.post(this.recruiter, written, Map.of("asks", asks))).as("nothing was shown")
				.hasRedirectedUrl("/inbox/questions?done=visitor-not-all-read");
			assertThat(seen(question)).hasSize(2);
		}
		assertThat(this.browser.post(this.recruiter, written,
				Map.of("asks", "true", "seen", shown.iterator().next().toString())))
			.hasRedirectedUrl("/inbox/questions?done=visitor-not-all-read");
		assertThat(this.browser.page(this.recruiter, "/inbox/questions?lang=zh-Hans&done=visitor-not-all-read"))
			.contains("对方又来信", "And in August?")
			.doesNotContain("??");
		assertThat(state(question)).isEqualTo(VisitorState.REPLIED);
		assertThat(this.waiting.waiting(this.recruiter).shown()).filteredOn((one) -> one.isOpen())
			.singleElement()
			.satisfies((anew) -> assertThat(anew.text()).isEqualTo("And on Fridays?"));

		Set<UUID> rest = seen(question);
		arrive(address, to, "Re: question", "", "Never mind.");
		assertThat(this.reading.choose(question, false, rest, this.recruiter)).isFalse();
		assertThat(state(question)).as("one is left").isEqualTo(VisitorState.REPLIED);
		assertThat(this.reading.choose(question, false, seen(question), this.recruiter)).isTrue();
		assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
	}

	/** What arrived all the same is answered; what stands beside it is no part of it. */
	@Test
	@DisplayName("7.3 what was written beside a lost answer is read by a person, whatever becomes of the answer")
	void keepsWhatWasWrittenBesideALostAnswer() throws Exception {
		for (String end : List.of("again", "close")) {
			String address = "asks" + ++serial + "@mail.example";
			VisitorQuestionId question = asked(address);
			this.answering.answer(question, TWO_DAYS, this.recruiter);
			this.settling.lost(question, 0, false);
			arrive(address, TokenAddresses.visitor(this.vault, question).value(), "Re: question", "",
					"Thanks, and in August?");
			assertThat(state(question)).as("beside it").isEqualTo(VisitorState.UNSURE);

			boolean again = end.equals("again");
			String form = "/inbox/questions/" + question + "/";
			assertThat(this.browser.post(this.recruiter, form + end, Map.of("why", "STANDS")))
				.hasRedirectedUrl("/inbox/questions?done=" + (again ? "visitor-answered" : "visitor-closed"));
			assertThat(state(question)).as(end).isEqualTo(VisitorState.REPLIED);
			assertThat(seen(question)).hasSize(1);
			assertThat(this.browser.page(this.recruiter, "/today?lang=en")).contains("They wrote back");
			assertThat(this.browser.post(this.recruiter, form + "again", Map.of())).as("a colleague, later")
				.hasRedirectedUrl("/inbox/questions?done=visitor-not-sent-twice");
			assertThat(this.browser.page(this.recruiter, "/inbox/questions?lang=zh-Hans&done=visitor-not-sent-twice"))
				.contains("已有同事处理", "Thanks, and in August?")
				.doesNotContain("??");
			this.settling.lost(question, again ? 1 : 0, true);
			assertThat(state(question)).as("lost once more").isEqualTo(VisitorState.LOST);
			this.settling.sendAgain(question, this.recruiter);
			assertThat(this.reading.choose(question, true, seen(question), this.recruiter)).isTrue();
			assertThat(state(question)).isEqualTo(VisitorState.ANSWERED);
			this.asking.forget(question);
		}
	}

	@Test
	void keepsWhatWasWrittenBesideAQuestionThatIsClosed() {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		arrive(address, TokenAddresses.visitor(this.vault, question).value(), "Re: question", "", "One more thing.");
		this.settling.close(question, VisitorClosing.NO_QUESTION, this.recruiter);
		assertThat(state(question)).isEqualTo(VisitorState.REPLIED);
		assertThat(this.reading.choose(question, false, seen(question), this.recruiter)).isTrue();
		assertThat(state(question)).isEqualTo(VisitorState.CLOSED);
	}

	/** Its first answer is true no more: the second is the last word of ours. */
	@Test
	void readsWhatStoodBesideAQuestionThatWasAskedAnew() {
		String address = "asks" + ++serial + "@mail.example";
		VisitorQuestionId question = asked(address);
		this.answering.answer(question,
				new Answer("Two days a week.",
						PublicWords.of(LocaleTag.EN, new PublicWords.Pair("Home office?", "Two days a week.")), null),
				this.recruiter);
		this.settling.lost(question, 0, true);
		String to = TokenAddresses.visitor(this.vault, question).value();
		arrive(address, to, "Re: question", "", "Still there?");
		this.published.withdraw(this.position, this.published.standing(this.position).get(0).id(), this.recruiter);
		assertThat(this.settling.sendAgain(question, this.recruiter)).isEqualTo(VisitorState.ASKED);
		Set<UUID> shown = seen(question);
		arrive(address, to, "Re: question", "", "Hello?");
		this.reading.answer(question, new Answer("Three days a week.", null, null), shown, this.recruiter);
		assertThat(state(question)).isEqualTo(VisitorState.REPLIED);
		assertThat(this.visitorReplies.unread(List.of(question)).get(question)).singleElement()
			.satisfies((one) -> assertThat(one.text()).isEqualTo("Hello?"));
	}

	/** What of theirs stands on a page now. */
	private Set<UUID> seen(VisitorQuestionId question) {
		return this.visitorReplies.unread(List.of(question))
			.getOrDefault(question, List.of())
			.stream()
			.map(VisitorReplies.Written::id)
			.collect(Collectors.toSet());
	}

	private VisitorQuestionId asked(String address) {
		this.clock.moveBy(Duration.ofSeconds(1));
		this.asking.ask(this.position, new Visitor("Mia", new EmailAddress(address), LocaleTag.EN),
				"Home office " + ++serial + "?");
		VisitorQuestionId question = new VisitorQuestionId(this.database.sql(
				"select visitor_question_id from visitor_question where position_id = ? order by asked_at desc limit 1")
			.param(Columns.bytes(this.position.value()))
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.single());
		this.asking.confirm(question);
		return question;
	}

	private VisitorState state(VisitorQuestionId question) {
		return this.asking.find(question).orElseThrow().state();
	}

	private boolean unseen() {
		return this.database.sql("select count(*) from inbound_raw").query(Long.class).single() >= 2;
	}

	private void come(String from, String to, String subject, String headers, String body) {
		post.deliver(raw(from, to, subject, headers, body), this.clock.instant());
		fetch();
	}

	/** The same without the mailbox. */
	private void arrive(String from, String to, String subject, String headers, String body) {
		this.inbox.receive(raw(from, to, subject, headers, body).getBytes(StandardCharsets.UTF_8));
	}

	private static String raw(String from, String to, String subject, String headers, String body) {
		return "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nMessage-ID: <" + ++serial
				+ "@mail.example>\n" + headers + "\n" + body + "\n";
	}

	private void fetch() {
		collect();
		this.sortingRoom.readAll();
	}

	private void collect() {
		try {
			this.arrivals.collect(new ImapMailbox(post.box(), 10_000_000, this.clock));
		}
		catch (MailboxAway ex) {
			throw new AssertionError(ex);
		}
	}

	private String own() {
		return this.candidates.profile(this.receipt.candidate()).email().value();
	}

	private String reply() {
		return TokenAddresses.reply(this.vault, received()).value();
	}

	private MessageId received() {
		return message().id();
	}

	private String headerId() {
		return this.database.sql("select header_id from message where message_id = ?")
			.param(dev.goodword.shared.Columns.bytes(received().value()))
			.query(String.class)
			.single();
	}

	private MessageRecord message() {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((one) -> one.kind() == MessageKind.RECEIVED)
			.findFirst()
			.orElseThrow();
	}

	private List<String> open() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

}

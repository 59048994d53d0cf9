package dev.goodword.communication.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.VisitorThreads;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.questions.visitors.AskingVisitors;
import dev.goodword.questions.visitors.Visitor;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether anybody notices that answers no longer come in. */
@Tag("long-on-mysql")
@GoodwordTest(properties = "goodword.mail.replies=r+{token}@firm.example")
class InboundWatchTests {

	private static final Post POST = new Post();

	private static int begun;

	@Autowired
	HiringFixture hiring;

	@Autowired
	DeskBrowser browser;

	@Autowired
	InboundWatch watch;

	@Autowired
	Inbox inbox;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@DynamicPropertySource
	static void mailbox(DynamicPropertyRegistry settings) {
		InboundSettings.Box box = POST.box();
		String prefix = "goodword.inbound.mailboxes[0].";
		settings.add(prefix + "name", () -> "answers");
		settings.add(prefix + "host", box::host);
		settings.add(prefix + "port", box::port);
		settings.add(prefix + "username", box::username);
		settings.add(prefix + "password", box::password);
		settings.add(prefix + "tls", () -> false);
		settings.add("goodword.inbound.every", () -> "2m");
	}

	@AfterAll
	static void close() {
		POST.close();
	}

	@BeforeEach
	void forget() {
		this.mail.reset();
		this.database.sql("delete from mail_canary").update();
		this.database.sql("delete from inbound_standing").update();
		// each test begins after the others ended: the product remembers when it is to
		// look again
		this.clock.moveBy(Duration.ofHours(3L * ++begun));
	}

	@Test
	void lettersToVisitorsAreAnsweredToTheirQuestion(@Autowired AskingVisitors asking,
			@Autowired VisitorThreads threads) {
		HiringFixture.Company company = this.hiring.company();
		this.hiring.recruiter(company);
		String address = "way.back@mail.example";
		asking.ask(this.hiring.openPosition(company), new Visitor("Mia", new EmailAddress(address), LocaleTag.EN),
				"Home office?");
		VisitorQuestionId question = new VisitorQuestionId(
				this.database.sql("select visitor_question_id from visitor_question order by asked_at desc limit 1")
					.query((row, number) -> Columns.uuid(row.getBytes(1)))
					.single());
		this.time.only("staff-mail").runDue();
		asking.confirm(question);
		this.time.only("staff-mail").runDue();
		List<OutgoingMail> sent = this.mail.handedTo(address);
		assertThat(sent).hasSize(2);
		assertThat(sent.get(0).replyTo()).as("its reader may be a stranger to the question").isNull();
		assertThat(sent.get(0).text()).doesNotContain("Just reply");
		assertThat(sent.get(1).text()).contains("Just reply to this mail; a person reads it.");
		assertThat(threads.answered(List.of(Objects.requireNonNull(sent.get(1).replyTo())), List.of()))
			.contains(question);
		assertThat(threads.answered(List.of(), List.of("<none@x.example>", sent.get(1).messageId())))
			.contains(question);
		assertThat(threads.answered(List.of(sent.get(1).from()), List.of())).isEmpty();
		asking.forget(question);
	}

	@Test
	void writesToItselfEveryHourAndFindsIt() {
		pass(Duration.ofMinutes(1));
		assertThat(toOurselves()).hasSize(1);
		OutgoingMail canary = toOurselves().get(0);
		assertThat(canary.headers()).containsEntry("Auto-Submitted", "auto-generated");
		deliver(canary.to().value(), "talent@goodword.example");
		pass(Duration.ofMinutes(2));
		assertThat(this.watch.lastReturned()).isPresent();
		assertThat(this.inbox.in(ItemState.TRIAGE)).as("nobody has to read it").isEmpty();
		assertThat(this.database.sql("select count(*) from inbound_raw").query(Long.class).single()).isZero();
		pass(Duration.ofMinutes(56));
		assertThat(toOurselves()).hasSize(1);
		pass(Duration.ofMinutes(2));
		assertThat(toOurselves()).hasSize(2);
		assertThat(toOurselves()).extracting((sent) -> sent.to().value()).doesNotHaveDuplicates();
		assertThat(this.watch.standing()).singleElement().satisfies((box) -> {
			assertThat(box.arrivedAt()).isNotNull();
			assertThat(box.awaySince()).isNull();
		});
	}

	@Test
	void tellsStaffWhenItDoesNotComeBackUntilItDoes() throws Exception {
		StaffMember admin = this.hiring.member(this.hiring.account("Root", Grant.everywhere(Role.ADMIN)));
		Instant first = this.clock.instant();
		pass(Duration.ofMinutes(29));
		assertThat(this.watch.look(this.clock.instant())).isEmpty();
		pass(Duration.ofMinutes(2));
		assertThat(this.watch.trouble()).hasValueSatisfying((trouble) -> {
			assertThat(trouble.why()).isEqualTo(InboundWatch.Why.LOST);
			assertThat(trouble.since()).isBetween(first, first.plusSeconds(60));
		});
		assertThat(this.browser.page(admin, "/operations")).contains("no mail that we sent to ourselves has come back")
			.doesNotContain("??");
		assertThat(this.browser.page(admin, "/operations?lang=zh-Hans")).contains("自检邮件没有返回", "正常读取")
			.doesNotContain("??");
		deliver(toOurselves().get(0).to().value(), "talent@goodword.example");
		pass(Duration.ofMinutes(3));
		assertThat(this.watch.trouble()).isEmpty();
		assertThat(this.browser.page(admin, "/operations")).contains("last came back")
			.doesNotContain("no mail that we sent to ourselves");
	}

	@Test
	void takesNobodysMailForItsOwn() {
		pass(Duration.ofMinutes(1));
		String address = toOurselves().get(0).to().value();
		String forged = address.replaceFirst("r\\+..", "r+aa").replaceFirst("..@", "bb@");
		assertThat(forged).isNotEqualTo(address);
		int before = this.inbox.in(ItemState.TRIAGE).size();
		deliver(forged, "somebody@mail.example");
		pass(Duration.ofMinutes(2));
		assertThat(this.inbox.in(ItemState.TRIAGE)).hasSize(before + 1);
		assertThat(this.watch.lastReturned()).isEmpty();
		this.database.sql("delete from inbound_file").update();
		this.database.sql("delete from inbound_item").update();
		this.database.sql("delete from inbound_raw").update();
	}

	/** What is told of a mailbox that cannot be read, and when it can again. */
	@Test
	void noticesAMailboxThatIsAway() {
		InboundStanding standing = new InboundStanding("answers", this.clock.instant());
		standing.away(this.clock.instant());
		standing.away(this.clock.instant().plusSeconds(600));
		assertThat(standing.view().awaySince()).as("since the first time").isEqualTo(this.clock.instant());
		assertThat(standing.view().lookedAt()).as("it was never read").isNull();
		standing.read(false, this.clock.instant().plusSeconds(700));
		assertThat(standing.view().awaySince()).isNull();
		assertThat(standing.view().arrivedAt()).isNull();

		this.database.sql("insert into inbound_standing (mailbox, looked_at, away_since, version) values (?, ?, ?, 0)")
			.params("answers", Columns.utc(this.clock.instant()), Columns.utc(this.clock.instant()))
			.update();
		Instant since = this.clock.instant();
		assertThat(this.watch.look(since.plus(Duration.ofMinutes(14)))).isEmpty();
		assertThat(this.watch.look(since.plus(Duration.ofMinutes(15))))
			.hasValueSatisfying((trouble) -> assertThat(trouble.why()).isEqualTo(InboundWatch.Why.AWAY));
	}

	private void pass(Duration time) {
		this.time.only("mail-canary", "inbound-mail").by(time);
	}

	private List<OutgoingMail> toOurselves() {
		return this.mail.handed().stream().filter((sent) -> sent.to().value().startsWith("r+")).toList();
	}

	private void deliver(String to, String from) {
		POST.deliver("From: " + from + "\nTo: <" + to + ">\nSubject: Mail check\nMessage-ID: <"
				+ this.clock.instant().toEpochMilli() + "@firm.example>\n\nWords.\n", this.clock.instant());
	}

}

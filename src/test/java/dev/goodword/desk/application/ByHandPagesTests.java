package dev.goodword.desk.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.ReadersOfMail;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.MessageState;
import dev.goodword.communication.Messages;
import dev.goodword.desk.DeskBrowser;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.promises.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter that could not be written is written by somebody, and leaves like any other.
 */
@GoodwordTest
class ByHandPagesTests {

	private static final String SUBJECT = "Your application has arrived";

	private static final String TEXT = "Thank you. Chen Yu reads it this week.";

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Positions positions;

	@Autowired
	Messages messages;

	@Autowired
	Promises promises;

	@Autowired
	Tasks tasks;

	@Autowired
	ReadersOfMail readers;

	@Autowired
	RecordingMail mail;

	@Autowired
	DeskBrowser browser;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private JobApplicationId id;

	private String address;

	private String page;

	@BeforeEach
	void aLetterCannotBeWritten() {
		this.company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(this.company);
		PositionId position = this.hiring.openPosition(this.company);
		title(position, "Developer\r\nBcc: x@y.example");
		this.address = "by-hand-" + UUID.randomUUID() + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(position, "Li Lei", this.address)).application();
		title(position, "Developer");
		assertThat(letter().state()).isEqualTo(MessageState.BLOCKED);
		this.page = "/applications/" + this.id;
	}

	@AfterEach
	void back() {
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	void leadsFromTheTaskToTheLetterAndSendsItOnce() throws Exception {
		assertThat(this.browser.page(this.recruiter, this.page)).contains(this.page + "?tab=messages");
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=messages")).contains(form(),
				"Write this letter yourself");
		String date = "You will hear from us by";
		assertThat(this.browser.page(this.recruiter, form())).contains("Application received", "<textarea")
			.doesNotContain("??");

		MvcTestResult look = act("look", SUBJECT, TEXT);
		assertThat(look).hasStatusOk();
		assertThat(look.getResponse().getContentAsString()).contains(SUBJECT, TEXT, date, "Send letter")
			.doesNotContain("??");
		assertThat(letter().state()).as("a look sends nothing").isEqualTo(MessageState.BLOCKED);
		assertThat(act("change", SUBJECT, TEXT).getResponse().getContentAsString()).contains(TEXT, "<textarea");

		assertThat(act("send", SUBJECT, TEXT)).hasRedirectedUrl(this.page + "?tab=messages&done=message-written");
		assertThat(openTasks()).isEmpty();
		this.time.only("messages").by(Duration.ofHours(1));
		assertThat(letter().state()).isEqualTo(MessageState.ACCEPTED);
		assertThat(this.mail.handedTo(this.address)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo(SUBJECT);
			assertThat(sent.text()).contains("Hi Li Lei", TEXT, date);
			assertThat(sent.headers()).doesNotContainKey("Auto-Submitted");
		});
		assertThat(this.messages.timelineForCandidate(this.id)).hasSize(1);
		assertThat(audited()).isOne();

		MvcTestResult again = act("send", SUBJECT, TEXT);
		assertThat(again).hasStatus(409);
		assertThat(this.browser.page(this.recruiter, this.page + "?tab=messages")).doesNotContain(form());
		assertThat(this.mail.handedTo(this.address)).hasSize(1);
	}

	@Test
	void keepsWhatWasTypedWhenItWillNotDo() throws Exception {
		assertThat(act("send", "", TEXT)).hasStatus(422);
		assertThat(act("send", SUBJECT, " ")).hasStatus(422);
		assertThat(act("look", "Hello\r\nBcc: x@y.example", TEXT)).hasStatus(422);
		assertThat(act("look", SUBJECT, "x".repeat(2001))).hasStatus(422);
		MvcTestResult unfair = act("send", SUBJECT, "We look for somebody younger now.");
		assertThat(unfair).hasStatus(422);
		assertThat(unfair.getResponse().getContentAsString()).contains("We look for somebody younger now.");
		assertThat(letter().state()).isEqualTo(MessageState.BLOCKED);
	}

	@Test
	void printsWhatWasTypedLiterally() {
		assertThat(act("send", "{{candidate.greeting}} <b>", "{{#x}} ${y} <script>")).hasStatus3xxRedirection();
		this.time.only("messages").by(Duration.ofHours(1));
		assertThat(this.mail.handedTo(this.address)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("{{candidate.greeting}} <b>");
			assertThat(sent.html()).contains("{{#x}} ${y} &lt;script&gt;");
		});
	}

	@Test
	void tellsNothingThatWasTypedToWhoMayBeSomebodyElse() {
		this.readers.mustProve();
		assertThat(act("send", SUBJECT, TEXT)).hasStatus3xxRedirection();
		this.time.only("messages").by(Duration.ofHours(1));
		assertThat(this.mail.handedTo(this.address)).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("News about your application: Developer");
			assertThat(sent.text()).contains("You will hear from us by").doesNotContain(TEXT);
		});
	}

	@Test
	void writesNothingWithADateThatIsOver() throws Exception {
		this.clock.moveTo(this.promises.active(this.id).orElseThrow().deadlineAt().plus(Duration.ofHours(1)));
		assertThat(this.browser.page(this.recruiter, form())).contains("write to them with a new date")
			.doesNotContain("<textarea");
		assertThat(act("send", SUBJECT, TEXT)).hasStatus(409);
		assertThat(letter().state()).isEqualTo(MessageState.BLOCKED);
	}

	@Test
	void isForThoseWhoMayWriteAndForNoOtherLetter() {
		StaffMember stranger = this.hiring.recruiter(this.hiring.company());
		assertThat(this.browser.get(stranger, form())).hasStatus(404);
		assertThat(this.browser.get(this.recruiter, this.page + "/messages/" + UUID.randomUUID() + "/write"))
			.hasStatus(404);
	}

	private void title(PositionId position, String title) {
		this.jdbc.sql("update job_position set title_en = ? where code = ?")
			.params(title, this.positions.summary(position).code())
			.update();
	}

	private MessageRecord letter() {
		return this.messages.forStaff(this.id)
			.stream()
			.filter((one) -> one.kind() == MessageKind.RECEIVED)
			.findFirst()
			.orElseThrow();
	}

	private List<String> openTasks() {
		return this.tasks.open(this.id).stream().map(Task::kind).toList();
	}

	private long audited() {
		return this.jdbc
			.sql("select count(*) from audit_entry where action = 'message.written-by-hand' and subject_id = ?")
			.param(this.id.toString())
			.query(Long.class)
			.single();
	}

	private String form() {
		return this.page + "/messages/" + letter().id() + "/write";
	}

	private MvcTestResult act(String step, String subject, String text) {
		return this.browser.post(this.recruiter, form(), Map.of("step", step, "subject", subject, "text", text));
	}

}

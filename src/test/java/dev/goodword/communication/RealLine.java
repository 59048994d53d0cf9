package dev.goodword.communication;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.SmtpSink;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Applications;
import dev.goodword.communication.pace.MailPace;
import dev.goodword.communication.pace.PaceRows;
import dev.goodword.communication.pace.PaceSettings;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Chance;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailTransport;
import dev.goodword.shared.Transactions;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A worker of its own with the real transport, joined to a mail server that misbehaves on
 * command, and a position to apply for.
 */
class RealLine {

	/**
	 * How many of them its crew has; all but the first work only where a test says so.
	 */
	static final int WORKERS = 4;

	private static final String READ_MILLIS = "250";

	@Autowired
	Messages messages;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	MailProperties settings;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private HiringFixture hiring;

	@Autowired
	OutboxRows rows;

	@Autowired
	private OutboxDues dues;

	@Autowired
	private MailPace pace;

	@Autowired
	private MessageRepository repository;

	@Autowired
	private MailAuthority authority;

	@Autowired
	@Qualifier("smtpTransport")
	private MailTransport smtp;

	@Autowired
	private Applying applying;

	@Autowired
	private Tasks tasks;

	@Autowired
	private Transactions transactions;

	@Autowired
	private Chance chance;

	SmtpSink sink = new SmtpSink();

	Outbox outbox;

	Receipt receipt;

	StaffMember recruiter;

	private PositionId position;

	void join() {
		this.jdbc.sql("update message set state = 'CANCELLED' where state <> 'ACCEPTED'").update();
		this.settings.setHost("127.0.0.1");
		this.settings.setPort(this.sink.port());
		this.settings.getProperties().put("mail.smtp.timeout", READ_MILLIS);
		this.outbox = another();
		HiringFixture.Company company = this.hiring.company();
		this.position = this.hiring.openPosition(company);
		this.recruiter = this.hiring.member(company.recruiter());
	}

	void leave() throws IOException {
		this.jdbc.sql("delete from mail_pace").update();
		this.settings.setHost(null);
		this.settings.setPort(null);
		this.settings.setUsername(null);
		this.settings.setPassword(null);
		this.settings.getProperties().clear();
		this.sink.close();
		this.jdbc.sql("update message set state = 'CANCELLED' where state <> 'ACCEPTED'").update();
	}

	/**
	 * The worker keeps to a provider's limit in a second, and to those of domains in a
	 * minute.
	 */
	void limit(BeanFactory beans, int perSecond, Map<String, Integer> domains) {
		MailPace limits = new MailPace(beans.getBean(PaceRows.class), new PaceSettings(perSecond, 0, domains));
		OutboxRows limited = new OutboxRows(this.repository, beans.getBean(LetterLocks.class),
				beans.getBean(FollowUps.class), beans.getBean(MessageStore.class), beans.getBean(Guarding.class),
				new Pacing(limits), beans.getBean(Envelopes.class), beans.getBean(Aftermath.class),
				beans.getBean(Companions.class), beans.getBean(Overdue.class), this.transactions);
		this.outbox = new Outbox(limited, this.dues, limits, this.repository, this.smtp, this.authority,
				this.transactions, this.chance, this.clock, WORKERS);
	}

	/** The workers of another node at the same queue and server. */
	Outbox another() {
		return new Outbox(this.rows, this.dues, this.pace, this.repository, this.smtp, this.authority,
				this.transactions, this.chance, this.clock, WORKERS);
	}

	/** The worker signs in with this password. */
	void signInWith(String password) {
		this.settings.setUsername("goodword");
		this.settings.setPassword(password);
	}

	/** Turns the worker until it takes the server for lost. */
	void failUntilOpen() {
		for (int i = 0; i < 5; i++) {
			this.outbox.runDue();
			this.clock.moveBy(Duration.ofSeconds((i < 4) ? 3 : 0));
		}
		assertThat(this.outbox.circuit().isOpen()).isTrue();
	}

	void pass(Duration time) {
		this.clock.moveBy(time);
		this.outbox.runDue();
	}

	JobApplicationId apply() {
		this.receipt = this.applying
			.handIn(this.hiring.application(this.position, "Mei Lin", "mei-" + UUID.randomUUID() + "@mail.example"));
		return this.receipt.application();
	}

	void decline(JobApplicationId id) {
		this.clock.moveBy(Duration.ofHours(49));
		this.endings.decline(id, new Ending(this.applications.summary(id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
	}

	/** Where the acknowledgement stands. */
	MessageState state(JobApplicationId id) {
		return record(id, MessageKind.RECEIVED).state();
	}

	MessageRecord record(JobApplicationId id, MessageKind kind) {
		return this.messages.forStaff(id).stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

	List<String> taskKinds(JobApplicationId id) {
		return this.tasks.open(id).stream().map(Task::kind).toList();
	}

	/** How many tries of the acknowledgement the server used up or left in doubt. */
	int used(JobApplicationId id) {
		UUID message = record(id, MessageKind.RECEIVED).id().value();
		return this.jdbc.sql("select deferrals + full_mailboxes + doubts from message where message_id = ?")
			.param(Columns.bytes(message))
			.query(Integer.class)
			.single();
	}

	static String messageId(String mail) {
		return mail.lines().filter((text) -> text.startsWith("Message-ID: ")).findFirst().orElseThrow().substring(12);
	}

}

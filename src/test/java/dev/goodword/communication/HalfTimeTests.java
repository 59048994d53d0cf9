package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A word with a deadline that no mail server takes becomes a call at half of its time.
 */
@GoodwordTest
class HalfTimeTests {

	private static final Change ILL = new Change(Side.COMPANY, "Zhao Min is ill.");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	EndingApplications endings;

	@Autowired
	Interviews interviews;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	Tasks tasks;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private String candidate;

	private JobApplicationId id;

	@BeforeEach
	void somebodyHasATalkTomorrow() {
		this.database.sql("update message set state = 'CANCELLED', half_at = null where state <> 'ACCEPTED'").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.candidate = "mia-" + company.id() + "@half.example";
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company), "Mia O’Neill", this.candidate))
			.application();
		this.time.runDue();
	}

	@Test
	void asksForACallAndTellsTheOwnerAtHalfOfTheTimeUntilTheTalk() {
		InterviewId talk = book("2026-11-24T14:00");
		busy();
		callOff(talk);
		Instant half = this.clock.instant().plus(untilTheTalk().dividedBy(2));

		this.time.until(half.minusMillis(1));
		assertThat(calls()).isEmpty();
		this.time.until(half);
		assertThat(calls()).singleElement().satisfies((task) -> {
			assertThat(task.assignee()).isEqualTo(this.recruiter.id());
			assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
		});
		assertThat(state(MessageKind.INTERVIEW_CANCELLED)).isIn(MessageState.DEFERRED, MessageState.WAITING);
		assertThat(record(MessageKind.INTERVIEW_CANCELLED).chip())
			.isEqualTo(new MessageRecord.Chip("communication.chip.turned", half));
		assertThat(alerts()).singleElement().satisfies((sent) -> {
			assertThat(sent.subject()).isEqualTo("Mia O’Neill: please call, our mail does not get through");
			assertThat(sent.text()).contains("Backend developer", "24 Nov, 14:00", "/applications/" + this.id);
		});
	}

	@Test
	void doesItOnceForEachMessage() {
		InterviewId talk = book("2026-11-24T14:00");
		busy();
		callOff(talk);
		this.time.until(Instant.parse("2026-11-24T05:00:00Z"));
		Task task = calls().get(0);
		this.tasks.done(this.id, task.id(), this.recruiter);
		this.time.until(Instant.parse("2026-11-24T05:50:00Z"));
		assertThat(calls()).isEmpty();
		assertThat(alerts()).hasSize(1);
	}

	@Test
	void theCallIsAnsweredWhenAMailServerTakesItAfterAll() {
		InterviewId talk = book("2026-11-24T14:00");
		busy();
		callOff(talk);
		this.time.until(Instant.parse("2026-11-24T01:00:00Z"));
		assertThat(calls()).hasSize(1);
		this.mail.answerWith((sent) -> RecordingMail.ACCEPTED);
		this.time.by(Duration.ofHours(4));
		assertThat(state(MessageKind.INTERVIEW_CANCELLED)).isEqualTo(MessageState.ACCEPTED);
		assertThat(calls()).isEmpty();
		assertThat(this.tasks.of(this.id)).allSatisfy((task) -> assertThat(task.doneBy()).isNull());
	}

	@Test
	void asksNobodyWhenTheMailWasTaken() {
		callOff(book("2026-11-24T14:00"));
		this.time.until(Instant.parse("2026-11-24T06:00:00Z"));
		assertThat(calls()).isEmpty();
		assertThat(alerts()).isEmpty();
	}

	/** They would come at the old hour, so that is when the time ends. */
	@Test
	void countsAMoveToAnotherDayByTheHourAtWhichTheyWouldCome() {
		InterviewId talk = book("2026-11-24T14:00");
		this.time.runDue();
		busy();
		this.arranging.move(this.id, talk, plan("2026-12-01T14:00"), ILL, version(talk), this.recruiter);
		Duration rest = untilTheTalk();
		this.time.by(rest.dividedBy(2));
		assertThat(calls()).singleElement()
			.satisfies((task) -> assertThat(task.dueAt()).isEqualTo(Instant.parse("2026-11-24T06:00:00Z")));
	}

	/** Its time begins with its own hour, not with the undo and the night before it. */
	@Test
	void givesADecisionHalfOfTheTimeBetweenItsHourAndItsDay() {
		busy();
		this.time.by(Duration.ofHours(49));
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		Instant hour = record(MessageKind.NOT_SELECTED_EARLY).times().notBefore();
		Instant half = HalfTimePolicy.half(hour, promise.deadlineAt());

		this.time.until(half.minusMillis(1));
		assertThat(calls()).isEmpty();
		this.time.until(half);
		assertThat(calls()).hasSize(1);

		this.tasks.done(this.id, calls().get(0).id(), this.recruiter);
		assertThat(this.promises.history(this.id)).as("they were told by the call")
			.last()
			.satisfies((told) -> assertThat(told.state()).isEqualTo(PromiseState.KEPT_DECISION));
	}

	@Test
	void worksWhileNoServerIsThereAndIsQuietAboutWhatIsTakenBack() {
		InterviewId talk = book("2026-11-24T14:00");
		this.time.runDue();
		this.mail.setConfigured(false);
		callOff(talk);
		this.time.by(Duration.ofMinutes(10));
		this.database.sql("update message set half_at = ? where state = 'QUEUED' and kind = 'INTERVIEW_CANCELLED'")
			.param(Columns.utc(this.clock.instant()))
			.update();
		this.time.runDue();
		assertThat(calls()).hasSize(1);
		assertThat(alerts()).as("until mail can leave, the page of today says so").isEmpty();
		this.mail.setConfigured(true);
		this.time.by(Duration.ofHours(1));
		assertThat(alerts()).as("no longer true").isEmpty();
		assertThat(calls()).isEmpty();
	}

	private void busy() {
		this.mail.answerWith((sent) -> sent.to().value().equals(this.candidate)
				? new MailOutcome(MailOutcome.Kind.DEFERRED, 451, "4.3.0", "later", true) : RecordingMail.ACCEPTED);
	}

	private Duration untilTheTalk() {
		return Duration.between(this.clock.instant(), Instant.parse("2026-11-24T06:00:00Z"));
	}

	private InterviewId book(String local) {
		return this.arranging.book(this.id, plan(local), this.applications.summary(this.id).version(), this.recruiter);
	}

	private void callOff(InterviewId talk) {
		this.time.runDue();
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
	}

	private InterviewPlan plan(String local) {
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
	}

	private int version(InterviewId talk) {
		return this.interviews.interview(this.id, talk).version();
	}

	private List<Task> calls() {
		return this.tasks.open(this.id).stream().filter((task) -> task.kind().equals(Aftermath.CALL_TASK)).toList();
	}

	private List<OutgoingMail> alerts() {
		return this.mail.handedTo(this.recruiter.email().value())
			.stream()
			.filter((sent) -> sent.subject().contains("please call"))
			.toList();
	}

	private MessageState state(MessageKind kind) {
		return record(kind).state();
	}

	private MessageRecord record(MessageKind kind) {
		return this.messages.forStaff(this.id).stream().filter((item) -> item.kind() == kind).findFirst().orElseThrow();
	}

}

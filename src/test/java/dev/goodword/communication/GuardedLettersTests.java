package dev.goodword.communication;

import java.time.Duration;
import java.util.UUID;

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
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter is written, one fact changes under it in the database, and it does not leave:
 * the rules of {@code communication.md} 4.2, by their numbers. G3 is broken by real
 * appointments in the tests about those.
 */
@GoodwordTest
class GuardedLettersTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	MovingStages moving;

	@Autowired
	EndingApplications endings;

	@Autowired
	AskingQuestions asking;

	@Autowired
	Positions positions;

	@Autowired
	Messages messages;

	@Autowired
	MailAuthority authority;

	@Autowired
	ReleasingMail releasing;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private String address;

	private PositionId position;

	private StaffMember recruiter;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
		this.address = "guarded-" + UUID.randomUUID() + "@mail.example";
		this.id = this.applying.handIn(this.hiring.application(this.position, "Mei Lin", this.address)).application();
		this.time.runDue();
		assertThat(this.mail.handedTo(this.address)).hasSize(1);
		this.clock.moveBy(Duration.ofHours(49));
	}

	@AfterEach
	void mailWorks() {
		this.releasing.release(this.authority.holder(), null);
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	@DisplayName("G1 the application is back behind the step the letter tells of")
	void theStep() {
		goesOn();
		change("update job_application set stage_id = ? where application_id = ?",
				Columns.bytes(this.positions.pipeline(this.position).get(0).id().value()));
		staysHere(MessageKind.NEXT_STEP, "CANCELLED moved");
	}

	@Test
	@DisplayName("G2 the person has withdrawn")
	void theirLeaving() {
		goesOn();
		change("update job_application set state = 'ENDED', outcome = 'WITHDRAWN', live = null"
				+ " where application_id = ?");
		staysHere(MessageKind.NEXT_STEP, "CANCELLED withdrawn");
	}

	@Test
	@DisplayName("G4 a newer decision says otherwise")
	void theDecision() {
		goesOn();
		change("update job_application set state = 'ENDED', outcome = 'NOT_SELECTED', live = null"
				+ " where application_id = ?");
		staysHere(MessageKind.NEXT_STEP, "SUPERSEDED decided");
	}

	@Test
	@DisplayName("G5 the address is theirs no more")
	void theAddress() {
		goesOn();
		this.jdbc.sql("update candidate_contact set state = 'OUTDATED' where raw_value = ?")
			.param(this.address)
			.update();
		staysHere(MessageKind.NEXT_STEP, "SUPPRESSED address");
	}

	@Test
	@DisplayName("G6 its words were recalled")
	void theWords() {
		goesOn();
		change("update template_version set recalled_at = '2026-11-23 09:00:00' where kind = 'next_step'"
				+ " and number = (select template_number from message where kind = 'NEXT_STEP' and application_id = ?)");
		try {
			staysHere(MessageKind.NEXT_STEP, "CANCELLED recalled");
		}
		finally {
			this.jdbc.sql("update template_version set recalled_at = null where kind = 'next_step'").update();
		}
	}

	@Test
	@DisplayName("G7 its time is over")
	void itsTime() {
		goesOn();
		change("update message set expires_at = '2026-11-23 09:00:00' where kind = 'NEXT_STEP' and application_id = ?");
		staysHere(MessageKind.NEXT_STEP, "EXPIRED expired");
	}

	@Test
	@DisplayName("G8 it is night where they live now")
	void theirHours() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
		change("update candidate set zone = 'America/Los_Angeles' where candidate_id ="
				+ " (select candidate_id from job_application where application_id = ?)");
		staysHere(MessageKind.NOT_SELECTED_EARLY, "WAITING window");
	}

	@Test
	@DisplayName("G9 this installation may not send")
	void theAuthority() {
		goesOn();
		this.jdbc.sql("update mail_authority set environment = 'elsewhere'").update();
		staysHere(MessageKind.NEXT_STEP, "QUEUED authority", "QUEUED ", "WAITING undo");
	}

	@Test
	@DisplayName("G10 what it says is not so any more")
	void itsFacts() {
		this.asking.ask(this.id, "May I work from home?");
		PassingTime delays = this.time.only("questions");
		for (int day = 0; day < 5 && standing(MessageKind.QUESTION_DELAYED).isEmpty(); day++) {
			this.clock.moveBy(Duration.ofDays(1));
			delays.runDue();
		}
		assertThat(standing(MessageKind.QUESTION_DELAYED)).as("written").isNotEmpty();
		change("update candidate_question set state = 'ANSWERED' where application_id = ?");
		staysHere(MessageKind.QUESTION_DELAYED, "SUPERSEDED replaced");
	}

	private void goesOn() {
		this.moving.move(this.id, new Move(this.positions.pipeline(this.position).get(2).id(),
				this.applications.summary(this.id).version(), "Asked by the team", false, "Clear and complete."),
				this.recruiter);
		assertThat(standing(MessageKind.NEXT_STEP)).isEqualTo("WAITING undo");
	}

	private void change(String fact, Object... values) {
		Object[] all = new Object[values.length + 1];
		System.arraycopy(values, 0, all, 0, values.length);
		all[values.length] = Columns.bytes(this.id.value());
		assertThat(this.jdbc.sql(fact).params(all).update()).isPositive();
	}

	/** Its hour comes, and it does not leave. */
	private void staysHere(MessageKind kind, String... expected) {
		int before = this.mail.handedTo(this.address).size();
		MessageRecord letter = this.messages.forStaff(this.id)
			.stream()
			.filter((one) -> one.kind() == kind)
			.findFirst()
			.orElseThrow();
		if (letter.times().notBefore().isAfter(this.clock.instant())) {
			this.clock.moveTo(letter.times().notBefore());
		}
		this.time.only("messages").runDue();
		assertThat(expected).contains(standing(kind));
		assertThat(this.mail.handedTo(this.address)).hasSize(before);
	}

	private String standing(MessageKind kind) {
		return this.jdbc
			.sql("select concat(state, ' ', coalesce(reason, '')) from message where kind = ? and application_id = ?")
			.params(kind.name(), Columns.bytes(this.id.value()))
			.query(String.class)
			.optional()
			.orElse("");
	}

}

package dev.goodword.surveys;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Role;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.Messages;
import dev.goodword.communication.TimelineItem;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.Columns;
import dev.goodword.shared.MailOutcome;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.surveys.Questionnaire.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is asked, when, and who is left in peace. */
@GoodwordTest
class AskingTests {

	private static final Duration WEEKS = Duration.ofDays(12);

	@Autowired
	HiringFixture hiring;

	@Autowired
	SurveyFixture people;

	@Autowired
	Surveys surveys;

	@Autowired
	Applications applications;

	@Autowired
	Messages messages;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient jdbc;

	private Company company;

	private PositionId position;

	@BeforeEach
	void aCompanyHires() {
		this.company = this.hiring.company();
		this.position = this.hiring.openPosition(this.company);
	}

	@Test
	void asksDaysAfterTellingInTheHoursOfSurveys() {
		Instant told = declined("asked@survey.example");
		assertThat(this.people.asked("asked@survey.example")).isEmpty();
		this.time.by(WEEKS);
		assertThat(this.people.asked("asked@survey.example")).hasSize(2);
		ZonedDateTime sent = sentAt("asked@survey.example", 0);
		assertThat(sent.toInstant()).isAfter(told.plus(Duration.ofHours(48)));
		assertThat(sent.getHour()).isBetween(10, 17);
		assertThat(sent.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.THURSDAY);
	}

	@Test
	@DisplayName("answers and closings are counted by the same days: those of the company")
	void countsByTheMonthOfTheCompany() {
		this.jdbc.sql("update job_position set zone = 'Pacific/Pago_Pago' where position_id = :id")
			.param("id", Columns.bytes(this.position.value()))
			.update();
		declined("month@survey.example");
		this.jdbc.sql("update job_application set ended_at = '2026-11-30 20:00:00' where position_id = :id")
			.param("id", Columns.bytes(this.position.value()))
			.update();
		this.time.by(WEEKS);
		assertThat(this.jdbc.sql("select distinct closing_month from survey_invitation where company_id = :company")
			.param("company", Columns.bytes(this.company.id().value()))
			.query(Integer.class)
			.list()).as("1 December in Shanghai, 30 November at the position").containsExactly(202612);
	}

	@Test
	void writesAsTheCompanyAndOffersAWayOutInTheHeader() {
		declined("header@survey.example");
		this.time.by(WEEKS);
		OutgoingMail sent = this.people.asked("header@survey.example").get(0);
		String link = "http://localhost:8080/survey/" + this.people.link("header@survey.example");
		assertThat(sent.subject()).isEqualTo("Tell us how we treated you (one minute)");
		assertThat(sent.fromName()).startsWith("Firm").doesNotContain("Chen");
		assertThat(sent.text()).contains(link).contains("totals of at least 10 people").doesNotContain("Chen");
		assertThat(sent.headers()).containsEntry("List-Unsubscribe", "<" + link + "/unsubscribe>")
			.containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
			.containsEntry("Auto-Submitted", "auto-generated")
			.doesNotContainKey("References");
	}

	@Test
	void remindsOnceAfterFourDaysByTheSameLink() {
		declined("remind@survey.example");
		this.time.by(WEEKS);
		List<OutgoingMail> sent = this.people.asked("remind@survey.example");
		assertThat(sent).hasSize(2);
		assertThat(sent.get(1).text()).contains("the only time we remind you")
			.contains(this.people.link("remind@survey.example"));
		assertThat(Duration.between(sentAt("remind@survey.example", 0), sentAt("remind@survey.example", 1)))
			.isGreaterThanOrEqualTo(Duration.ofDays(4));
		this.time.by(Duration.ofDays(40));
		assertThat(this.people.asked("remind@survey.example")).hasSize(2);
	}

	@Test
	void remindsNobodyWhoHasAnswered() {
		askedOnce("answered@survey.example");
		this.surveys.submit(this.people.link("answered@survey.example"), SurveyFixture.rating(9));
		this.time.by(Duration.ofDays(30));
		assertThat(this.people.asked("answered@survey.example")).hasSize(1);
	}

	@Test
	void letsTheLinkDieAfterTwentyOneDays() {
		askedOnce("late@survey.example");
		String link = this.people.link("late@survey.example");
		assertThat(this.surveys.open(link).orElseThrow().state()).isEqualTo(State.OPEN);
		this.time.by(Duration.ofDays(21));
		assertThat(this.surveys.open(link).orElseThrow()).satisfies((page) -> {
			assertThat(page.state()).isEqualTo(State.EXPIRED);
			assertThat(page.items()).isEmpty();
		});
		assertThat(this.surveys.submit(link, SurveyFixture.rating(3))).isEmpty();
	}

	@Test
	void remembersForEverWhoDoesNotWantToBeAsked() {
		askedOnce("never@survey.example");
		this.surveys.leaveAlone(this.people.link("never@survey.example"));
		this.time.by(Duration.ofDays(20));
		assertThat(this.people.asked("never@survey.example")).hasSize(1);
		this.time.by(Duration.ofDays(100));
		this.people.decline(this.company, this.position, List.of("never@survey.example"));
		this.time.by(Duration.ofDays(30));
		assertThat(this.people.asked("never@survey.example")).hasSize(1);
	}

	@Test
	void waitsWhileThePersonIsActiveAtAnotherPosition() {
		PositionId other = this.hiring.openPosition(this.company);
		JobApplicationId open = this.people.apply(other, "busy@survey.example");
		declined("busy@survey.example");
		this.time.by(WEEKS);
		assertThat(this.people.asked("busy@survey.example")).isEmpty();
		this.people.decline(this.company, open);
		this.time.by(Duration.ofDays(20));
		assertThat(this.people.asked("busy@survey.example")).hasSize(2);
		assertThat(this.jdbc.sql("select count(*) from survey_invitation i where i.application_id = ?")
			.param(bytes(open))
			.query(Integer.class)
			.single()).as("about the latest application").isEqualTo(1);
	}

	@Test
	void asksAPersonOnceForAllTheirApplicationsOfAQuarter() {
		askedOnce("once@survey.example");
		this.time.by(Duration.ofDays(30));
		this.people.decline(this.company, this.position, List.of("once@survey.example"));
		this.time.by(Duration.ofDays(20));
		assertThat(this.people.asked("once@survey.example")).hasSize(2);
	}

	@Test
	void asksNobodyWhoseMailNeverArrived() {
		this.mail.answerWith((sent) -> sent.text().contains("Others fit more closely.")
				? new MailOutcome(MailOutcome.Kind.FAILED, 550, "5.1.1", "no", true) : RecordingMail.ACCEPTED);
		this.people.decline(this.company, this.position, List.of("untold@survey.example"));
		this.mail.answerWith((sent) -> RecordingMail.ACCEPTED);
		this.time.by(Duration.ofDays(30));
		assertThat(this.people.asked("untold@survey.example")).isEmpty();
	}

	@Test
	void looksOnceMoreBeforeTheMailLeaves() {
		JobApplicationId id = this.people.decline(this.company, this.position, List.of("reopened@survey.example"))
			.get(0);
		for (int hours = 0; hours < 24 * 14 && invitations(id) == 0; hours++) {
			this.time.by(Duration.ofHours(1));
		}
		assertThat(invitations(id)).isEqualTo(1);
		int before = this.people.asked("reopened@survey.example").size();
		this.jdbc.sql("update job_application set told = 'FAILED' where application_id = ?").param(bytes(id)).update();
		this.time.by(Duration.ofDays(20));
		assertThat(this.people.asked("reopened@survey.example")).hasSize(before);
		assertThat(this.jdbc
			.sql("select distinct reason from message where kind = 'SURVEY' and application_id = ?"
					+ " and state = 'CANCELLED'")
			.param(bytes(id))
			.query(String.class)
			.list()).containsExactly("notTold");
	}

	@Test
	void asksAfterATalkWithAnotherQuestionnaire() {
		JobApplicationId id = this.people.apply(this.position, "met@survey.example");
		this.time.by(Duration.ofHours(30));
		this.applications.recordInterviewHeld(id, this.clock.instant().minus(Duration.ofHours(2)), true,
				this.hiring.recruiter(this.company));
		this.time.by(Duration.ofHours(30));
		this.people.decline(this.company, id);
		this.time.by(Duration.ofDays(14));
		assertThat(this.surveys.open(this.people.link("met@survey.example")).orElseThrow().items()).contains(Item.EXP);
	}

	@Test
	void keepsConfidentialPositionsOutOfSurveys() {
		PositionId secret = this.hiring.openPosition(this.company, true,
				Map.of(this.company.recruiter(), HiringFixture.roles(Role.RECRUITER)));
		this.people.decline(this.company, secret, List.of("secret@survey.example"));
		this.time.by(Duration.ofDays(20));
		assertThat(this.people.asked("secret@survey.example")).isEmpty();
	}

	@Test
	void showsTheCandidateThatALinkWasSentAndStaffNothing() {
		JobApplicationId id = askedOnce("seen@survey.example");
		assertThat(this.messages.timelineForCandidate(id)).filteredOn((item) -> item.kind() == MessageKind.SURVEY)
			.singleElement()
			.satisfies((item) -> assertThat(item.isSecret()).isTrue())
			.extracting(TimelineItem::paragraphs)
			.isEqualTo(List.of());
		assertThat(this.messages.forStaff(id)).noneMatch((message) -> message.kind() == MessageKind.SURVEY);
	}

	private Instant declined(String email) {
		this.people.decline(this.company, this.position, List.of(email));
		return this.mail.handedTo(email)
			.stream()
			.filter((sent) -> sent.text().contains("Others fit more closely."))
			.map((sent) -> SurveyFixture.sentAt(sent).toInstant())
			.findFirst()
			.orElseThrow();
	}

	private JobApplicationId askedOnce(String email) {
		JobApplicationId id = this.people.decline(this.company, this.position, List.of(email)).get(0);
		for (int hours = 0; hours < 24 * 14 && this.people.asked(email).isEmpty(); hours += 6) {
			this.time.by(Duration.ofHours(6));
		}
		assertThat(this.people.asked(email)).hasSize(1);
		return id;
	}

	private ZonedDateTime sentAt(String email, int number) {
		return SurveyFixture.sentAt(this.people.asked(email).get(number));
	}

	private int invitations(JobApplicationId id) {
		return this.jdbc.sql("select count(*) from survey_invitation where application_id = ?")
			.param(bytes(id))
			.query(Integer.class)
			.single();
	}

	private static byte[] bytes(JobApplicationId id) {
		return Columns.bytes(id.value());
	}

}

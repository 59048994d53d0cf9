package dev.goodword.portal.tracking;

import java.time.Duration;
import java.util.List;

import dev.goodword.CountedStatements;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.CandidateSessions;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.portal.Visitor;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing shows on the page before the message that tells it. */
@GoodwordTest
class ToldBeforeShownTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Positions positions;

	@Autowired
	private Applications applications;

	@Autowired
	private MovingStages moving;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private CandidateSessions sessions;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private JobApplicationId application;

	private PositionId position;

	private StaffMember recruiter;

	private Visitor person;

	private Visitor holder;

	private String page;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
		Receipt receipt = this.hiring.apply(this.position, "Mia O’Neill");
		this.application = new JobApplicationId(receipt.subject());
		this.page = "/a/" + this.links.token(receipt.candidate(), receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		this.person = new Visitor(this.mvc, "en");
		this.person.accept(new Cookie("person", this.sessions.open(receipt.candidate(), null, true)));
		this.mailbox.mails(receipt.candidate());
	}

	@Test
	void tellsTheNextStepFirst() {
		assertThat(this.person.open(this.page)).contains("We confirmed it and named the date", "Read the message",
				"Hi Mia O’Neill");
		this.moving.move(this.application,
				new Move(stage(StageKind.INTERVIEW).id(), version(), "fits", false, "the way you explain things"),
				this.recruiter);
		assertThat(this.person.open(this.page)).contains("We have your application", "30 November 2026")
			.doesNotContain("We would like to go on with you");
		this.mailbox.letPass(this.clock.instant().plus(Duration.ofHours(3)));
		assertThat(this.person.open(this.page)).contains(
				"We would like to go on with you. Next: A first talk of 30 minutes", "Step 3 of 5: Interview",
				"We told you the next step", "the way you explain things");
		assertThat(this.holder.open(this.page)).contains("Step 3 of 5: Interview")
			.doesNotContain("explain", "First talk<");
	}

	@Test
	void staysAtTheToldStepWhenItIsMovedSilently() {
		this.moving.move(this.application,
				new Move(stage(StageKind.INTERVIEW).id(), version(), "fits", false, "the way you explain things"),
				this.recruiter);
		this.mailbox.letPass(this.clock.instant().plus(Duration.ofHours(3)));
		for (StageKind silent : List.of(StageKind.DECISION, StageKind.SCREEN)) {
			this.moving.move(this.application, new Move(stage(silent).id(), version(), "an error", true, null),
					this.recruiter);

			assertThat(this.person.open(this.page)).contains(
					"We would like to go on with you. Next: A first talk of 30 minutes", "Step 3 of 5: Interview");
		}
	}

	@Test
	void showsTheDateAfterATalkWithTheThanks() {
		this.applications.recordInterviewHeld(this.application, this.clock.instant(), false, this.recruiter);
		assertThat(this.person.open(this.page)).contains("30 November 2026").doesNotContain("26 November 2026");
		this.mailbox.letPass(this.clock.instant().plus(Duration.ofHours(3)));
		assertThat(this.person.open(this.page)).contains("26 November 2026");
	}

	@Test
	void tellsADecisionFirst() {
		this.applications.recordRead(this.application, this.recruiter);
		this.endings.decline(this.application, new Ending(version(), this.endings.reasons().get(0).name(),
				"INTERNAL-NOTE", "this position needs two years with Kafka", null, null), this.recruiter);
		assertThat(this.person.open(this.page)).contains("A person has read your application")
			.doesNotContain("not to go further", "Kafka");
		this.mailbox.letPass(this.clock.instant().plus(Duration.ofDays(3)));
		assertThat(this.person.open(this.page))
			.contains("We decided not to go further with this application.", "this position needs two years with Kafka",
					"Step 5 of 5: Done", "Look at other positions")
			.doesNotContain("INTERNAL-NOTE", "You will hear from us by");
		assertThat(this.holder.open(this.page))
			.contains("We have decided about your application.", "Ask for a code to open it")
			.doesNotContain("not to go further", "Kafka");
	}

	@Test
	void answersWithFewQuestionsToTheDatabase() {
		assertThat(questions(this.holder)).isLessThanOrEqualTo(6);
		assertThat(questions(this.person)).as("and in the hour after applying, whether they are asked how it was")
			.isLessThanOrEqualTo(7);
	}

	private int questions(Visitor reader) {
		reader.open(this.page);
		CountedStatements.begin();
		assertThat(reader.open(this.page)).contains("Step 1 of 5");
		return CountedStatements.end();
	}

	private PipelineStage stage(StageKind kind) {
		return this.positions.pipeline(this.position)
			.stream()
			.filter((stage) -> stage.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private int version() {
		return this.applications.summary(this.application).version();
	}

}

package dev.goodword.portal.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.portal.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page says of a talk to whoever only holds the link. */
@GoodwordTest
class TalkNewsTests {

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private ArrangingInterviews arranging;

	@Autowired
	private StatusLinks links;

	@Autowired
	private EndingApplications endings;

	@Autowired
	private MovableClock clock;

	@Autowired
	private PassingTime time;

	@Autowired
	private MockMvcTester mvc;

	private StaffMember recruiter;

	private Receipt receipt;

	private String page;

	@BeforeEach
	void agreeATalk() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
	}

	@Test
	void namesTheTalkAndNothingAboutIt() {
		book();
		assertThat(new Visitor(this.mvc, "en").open(this.page))
			.contains("Our talk is agreed", "When and where stands on your page", "Step 3 of 5: Interview")
			.doesNotContain("Room 4", "14:00", "reads your application");
	}

	@Test
	void owesAnotherTimeOnceTheTalkIsCalledOff() {
		InterviewId talk = book();
		this.arranging.callOff(this.receipt.application(), talk, new Change(Side.COMPANY, "Zhao Min is ill."), 0,
				this.recruiter);
		this.time.by(Duration.ofMinutes(30));
		assertThat(new Visitor(this.mvc, "en").open(this.page))
			.contains("Our talk was called off. We look for another time.", "One of us gets in touch with you")
			.doesNotContain("We have your application.", "reads your application");
	}

	@Test
	void letsATalkStandUntilTheLetterThatCallsItOffIsOnItsWay() {
		InterviewId talk = book();
		Visitor herself = new Visitor(this.mvc, "en");
		this.arranging.callOff(this.receipt.application(), talk, new Change(Side.COMPANY, "Zhao Min is ill."), 0,
				this.recruiter);
		assertThat(herself.open(this.page)).contains("Our talk is agreed").doesNotContain("called off");
		this.time.by(Duration.ofMinutes(30));
		assertThat(herself.open(this.page)).contains("Our talk was called off.").doesNotContain("Our talk is agreed");
		InterviewPlan other = new InterviewPlan(
				new Appointment(LocalDateTime.parse("2026-12-07T14:00"), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 5", Set.of(this.recruiter.id()), null, false);
		this.arranging.book(this.receipt.application(), other,
				this.applications.summary(this.receipt.application()).version(), this.recruiter);
		assertThat(herself.open(this.page)).as("the next one is told by its own letter")
			.contains("Our talk was called off.")
			.doesNotContain("Our talk is agreed");
	}

	@Test
	void saysThatSomebodyReadItOnlyWhenSomebodyDid() {
		InterviewId talk = book();
		this.clock.moveTo(Instant.parse("2026-11-23T15:00:00Z"));
		this.arranging.callOff(this.receipt.application(), talk, new Change(Side.COMPANY, "Zhao Min is ill."), 0,
				this.recruiter);
		assertThat(new Visitor(this.mvc, "en").open(this.page)).contains("Our talk is agreed")
			.doesNotContain("A person has read your application.");
	}

	@Test
	void ticksNoStepThatDidNotHappenOnceItHasEnded() {
		InterviewId talk = book();
		this.arranging.callOff(this.receipt.application(), talk, new Change(Side.COMPANY, "Zhao Min is ill."), 0,
				this.recruiter);
		this.endings.decline(this.receipt.application(),
				new Ending(this.applications.summary(this.receipt.application()).version(), "COMPARED_CLOSER", null,
						"Others were closer to the tasks.", null, null),
				this.recruiter);
		this.time.by(Duration.ofDays(3));
		String page = new Visitor(this.mvc, "en").open(this.page);
		assertThat(page).contains("Step 5 of 5: Done");
		assertThat(page.split("ax-track__done", -1)).as("received, decided and done, but neither read nor met")
			.hasSize(4);
	}

	private InterviewId book() {
		InterviewPlan plan = new InterviewPlan(
				new Appointment(LocalDateTime.parse("2026-12-03T14:00"), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
		int seen = this.applications.summary(this.receipt.application()).version();
		InterviewId talk = this.arranging.book(this.receipt.application(), plan, seen, this.recruiter);
		this.time.by(Duration.ofSeconds(10));
		return talk;
	}

}

package dev.goodword.portal.tracking;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Receipt;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.portal.Visitor;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The candidate's own side of a talk: what the page says, the file, and nobody there. */
@GoodwordTest
class TalkControllerTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	@Autowired
	private HiringFixture hiring;

	@Autowired
	private Applications applications;

	@Autowired
	private ArrangingInterviews arranging;

	@Autowired
	private Interviews interviews;

	@Autowired
	private StatusLinks links;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private PassingTime time;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private StaffMember recruiter;

	private Receipt receipt;

	private JobApplicationId id;

	private String page;

	private Visitor holder;

	@BeforeEach
	void apply() {
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.receipt = this.hiring.apply(this.hiring.openPosition(company), "Mia O’Neill");
		this.id = new JobApplicationId(this.receipt.subject());
		this.page = "/a/" + this.links.token(this.receipt.candidate(), this.receipt.subject());
		this.holder = new Visitor(this.mvc, "en");
		pass(this.clock.instant());
	}

	@Test
	void showsATalkOnlyOnceItsLetterWasTakenAndOnlyAfterACode() {
		this.clock.moveTo(Instant.parse("2026-11-23T14:00:00Z"));
		InterviewId talk = book("2026-12-03T14:00", HiringFixture.SHANGHAI);
		signIn();
		assertThat(this.holder.open(this.page)).doesNotContain("Our talk", "Room 4");
		pass(Instant.parse("2026-11-24T00:30:00Z"));
		signIn();
		assertThat(this.holder.open(this.page)).contains("Our talk is agreed", "aria-labelledby=\"talk\"",
				"Thursday, 3 December 2026, 14:00", "Room 4", "You will meet Chen Yu", "Step 3 of 5: Interview");
		assertThat(new Visitor(this.mvc, "en").open(this.page)).doesNotContain("Room 4").doesNotContain("Chen Yu</p>");
		this.clock.moveTo(Instant.parse("2026-11-24T14:00:00Z"));
		this.arranging.move(this.id, talk, plan("2026-12-04T09:00", HiringFixture.SHANGHAI),
				new Change(Side.COMPANY, "Ill."), version(talk), this.recruiter);
		signIn();
		assertThat(this.holder.open(this.page)).as("an hour that is wrong is not shown")
			.doesNotContain("aria-labelledby=\"talk\"");
	}

	/** A7: agreed in summer time, ten in the morning also in the calendar file. */
	@Test
	void a7PutsTheHourOfTheClockIntoTheCalendarFile() throws Exception {
		InterviewId talk = book("2027-04-05T10:00", LONDON);
		pass(this.clock.instant().plusSeconds(10));
		signIn();
		this.holder.open(this.page + "/talks/" + talk + ".ics");
		assertThat(this.holder.response().getContentType()).startsWith("text/calendar");
		Calendar file = new CalendarBuilder()
			.build(new StringReader(this.holder.response().getContentAsString(StandardCharsets.UTF_8)));
		Component event = file.getComponents(Component.VEVENT).get(0);
		assertThat(value(event, Property.DTSTART)).isEqualTo("20270405T100000");
		assertThat(value(event, Property.DTEND)).isEqualTo("20270405T110000");
		assertThat(file.getComponents(Component.VTIMEZONE)).hasSize(1);
		assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
		assertThat(value(event, Property.UID)).startsWith(talk.toString());
		assertThat(value(event, Property.LOCATION)).isEqualTo("Room 4");
	}

	@Test
	void leadsNobodyElseToIt() {
		InterviewId talk = book("2026-12-03T14:00", HiringFixture.SHANGHAI);
		pass(this.clock.instant().plusSeconds(10));
		Visitor link = new Visitor(this.mvc, "en");
		link.open(this.page + "/talks/" + talk + ".ics");
		assertThat(link.status()).isEqualTo(303);
		Receipt other = this.hiring.apply(this.hiring.openPosition(this.hiring.company()), "Tom Reed");
		pass(this.clock.instant());
		String theirs = "/a/" + this.links.token(other.candidate(), other.subject());
		Visitor tom = new Visitor(this.mvc, "en");
		tom.open(theirs);
		tom.post(theirs + "/open");
		tom.post(theirs + "/code", "code", this.mailbox.code(other.candidate()));
		tom.open(theirs + "/talks/" + talk + ".ics");
		assertThat(tom.status()).isEqualTo(404);
		tom.post(theirs + "/talks/" + talk + "/nobody-here");
		assertThat(tom.status()).isEqualTo(404);
	}

	@Test
	void hearsThatNobodyIsThereFromTheHourOnAndOnce() {
		InterviewId talk = book("2026-12-03T14:00", HiringFixture.SHANGHAI);
		pass(Instant.parse("2026-12-03T05:50:00Z"));
		signIn();
		assertThat(this.holder.open(this.page)).contains("Our talk").doesNotContain("Nobody is here");
		this.holder.post(this.page + "/talks/" + talk + "/nobody-here");
		assertThat(this.holder.follow()).contains("can no longer be noted");
		assertThat(state(talk)).isEqualTo(InterviewState.BOOKED);
		this.clock.moveTo(Instant.parse("2026-12-03T06:01:00Z"));
		assertThat(this.holder.open(this.page)).contains("Nobody is here");
		this.holder.post(this.page + "/talks/" + talk + "/nobody-here");
		assertThat(this.holder.follow()).contains("Thank you for telling us");
		assertThat(state(talk)).isEqualTo(InterviewState.COMPANY_ABSENT);
		this.holder.post(this.page + "/talks/" + talk + "/nobody-here");
		assertThat(this.holder.status()).as("what is not shown any more").isEqualTo(404);
	}

	private void signIn() {
		this.holder.open(this.page);
		this.holder.post(this.page + "/open");
		this.holder.post(this.page + "/code", "code", this.mailbox.code(this.receipt.candidate()));
	}

	private void pass(Instant until) {
		this.time.only("promises", "messages").until(until);
	}

	private InterviewId book(String local, ZoneId zone) {
		return this.arranging.book(this.id, plan(local, zone), this.applications.summary(this.id).version(),
				this.recruiter);
	}

	private InterviewPlan plan(String local, ZoneId zone) {
		return new InterviewPlan(
				new Appointment(LocalDateTime.parse(local), zone, (int) Duration.ofHours(1).toMinutes()),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
	}

	private int version(InterviewId talk) {
		return this.interviews.interview(this.id, talk).version();
	}

	private InterviewState state(InterviewId talk) {
		return this.interviews.interview(this.id, talk).state();
	}

	private static String value(Component event, String name) {
		return event.getProperty(name).orElseThrow().getValue();
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.positions.PositionId;
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.Columns;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What letters about talks bring for the candidate's calendar. */
@GoodwordTest
class TalkInvitesTests {

	private static final Change ILL = new Change(Side.COMPANY, "Zhao Min is ill.");

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	Applying applying;

	@Autowired
	WithdrawingApplications withdrawing;

	@Autowired
	Interviews interviews;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	RecordingMail mail;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private HiringFixture.Company company;

	private StaffMember recruiter;

	private StaffMember zhao;

	private String address;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@invites.example";
		this.company = this.hiring.company();
		this.recruiter = this.hiring.member(this.company.recruiter());
		this.zhao = this.hiring.member(this.hiring.account("Zhao Min", Grant.in(this.company.id(), Role.INTERVIEWER)));
		PositionId position = this.hiring.openPosition(this.company, false,
				Map.of(this.zhao.id(), HiringFixture.roles(Role.INTERVIEWER)));
		this.id = this.applying.handIn(this.hiring.application(position, "Mia O'Neill", this.address)).application();
		this.time.by(Duration.ofSeconds(10));
	}

	@Test
	void invitesTheCandidateAloneAndMovesTheSameEntry() {
		InterviewId talk = book("2026-12-03T14:00");
		this.time.by(Duration.ofMinutes(1));
		VEvent first = event("REQUEST");
		assertThat(first.getUid().getValue()).isEqualTo(talk + "@localhost");
		assertThat(first.getSequence().getValue()).isZero();
		assertThat(first.getSummary().getValue()).endsWith("talk about Backend developer");
		assertThat(first.getLocation().getValue()).isEqualTo("Room 4");
		assertThat(first.getDescription().getValue()).contains("in person, 60 minutes", "You will meet Chen Yu.",
				"http://localhost:8080/a/");
		assertThat(first.getOrganizer().getCommonName()).isEqualTo("Chen Yu");
		assertThat(first.getOrganizer().getEmail()).endsWith("@goodword.example");
		assertThat(first.getAttendees()).singleElement().satisfies((guest) -> {
			assertThat(guest.getEmail()).isEqualTo(this.address);
			assertThat(guest.getCommonName()).isEqualTo("Mia O'Neill");
		});

		move(talk, "2026-12-07T09:30");
		this.time.by(Duration.ofMinutes(1));
		VEvent second = event("REQUEST");
		assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
		assertThat(second.getSequence().getValue()).isEqualTo(1);
		assertThat(second.getDateStart().getValue().toInstant()).isEqualTo("2026-12-07T01:30:00Z");
		assertThat(second.getOrganizer().getEmail()).as("programs take changes of the same organizer only")
			.isEqualTo(first.getOrganizer().getEmail());
		this.time.until(Instant.parse("2026-12-06T02:00:00Z"));
		assertThat(newest().subject()).startsWith("Tomorrow");
		assertThat(newest().calendars()).as("a reminder changes nothing in a calendar").isEmpty();
	}

	@Test
	@DisplayName("D8 moved twice and cancelled within 1 min: one CANCEL with the highest SEQUENCE, no reminder")
	void d8CancelsOnceWithTheHighestSequenceAndRemindsOfNothing() {
		InterviewId talk = book("2026-12-03T14:00");
		this.time.by(Duration.ofMinutes(1));
		move(talk, "2026-12-07T09:30");
		this.clock.moveBy(Duration.ofSeconds(20));
		move(talk, "2026-12-08T09:30");
		this.clock.moveBy(Duration.ofSeconds(20));
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.time.until(Instant.parse("2026-12-09T12:00:00Z"));

		List<CalendarPart> parts = received().stream().flatMap((letter) -> letter.calendars().stream()).toList();
		assertThat(parts).extracting(CalendarPart::method).containsExactly("REQUEST", "CANCEL");
		VEvent cancelled = read(parts.get(1)).getEvents().get(0);
		assertThat(cancelled.getSequence().getValue()).isEqualTo(3)
			.isEqualTo(this.interviews.interview(this.id, talk).sequence());
		assertThat(cancelled.getUid().getValue()).isEqualTo(talk + "@localhost");
		assertThat(received()).extracting(OutgoingMail::subject).noneMatch((subject) -> subject.startsWith("Tomorrow"));
	}

	@Test
	@DisplayName("D8 both inboxes agree: the panel gets the same state of the talk, each once")
	void d8WhoLeadsTheTalkFindsInTheirCalendarWhatTheCandidateFinds() {
		StaffMember zhao = this.zhao;
		InterviewId talk = book("2026-12-03T14:00");
		this.time.by(Duration.ofMinutes(1));
		assertThat(panel(this.recruiter)).singleElement().satisfies((entry) -> {
			assertThat(entry.method()).isEqualTo("REQUEST");
			VEvent event = read(entry).getEvents().get(0);
			assertThat(event.getUid().getValue()).isEqualTo("panel-" + talk + "@localhost");
			assertThat(event.getSummary().getValue()).isEqualTo("Mia O'Neill: talk about Backend developer");
			assertThat(event.getAttendees()).singleElement()
				.satisfies((one) -> assertThat(one.getEmail()).isEqualTo(this.recruiter.email().value()));
			assertThat(event.getAttendees().get(0).getRsvp()).isFalse();
			assertThat(event.getDescription().getValue()).contains("/applications/" + this.id);
		});
		move(talk, "2026-12-07T09:30", this.recruiter, zhao);
		this.clock.moveBy(Duration.ofSeconds(20));
		move(talk, "2026-12-08T09:30", zhao);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(this.recruiter)).as("led by somebody else").containsExactly("REQUEST 0", "CANCEL 2");
		assertThat(states(zhao)).as("the last of two changes").containsExactly("REQUEST 2");
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(zhao)).containsExactly("REQUEST 2", "CANCEL 3");
		assertThat(states(this.recruiter)).as("out of it, they hear no more").containsExactly("REQUEST 0", "CANCEL 2");
		assertThat(received().stream().flatMap((letter) -> letter.calendars().stream()).toList()).last()
			.satisfies((part) -> assertThat(part.method() + " " + sequence(part)).isEqualTo("CANCEL 3"));
		assertThat(this.mail.handedTo(zhao.email().value())).extracting(OutgoingMail::subject)
			.anyMatch((subject) -> subject.startsWith("Talk with Mia O'Neill: "))
			.anyMatch((subject) -> subject.startsWith("No talk with Mia O'Neill for you: "));
	}

	@Test
	void whoWasNeverToldOfATalkHearsNothingOfItsEnd() {
		InterviewId talk = book("2026-12-03T14:00");
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(panel(this.recruiter)).isEmpty();
		book("2026-12-04T14:00");
		this.time.by(Duration.ofMinutes(1));
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(this.recruiter)).containsExactly("REQUEST 0", "CANCEL 1");
	}

	@Test
	void whoMayNotSeeTheApplicationAnyMoreReadsNoNamesAndLosesTheEntry() {
		InterviewId talk = this.arranging.book(this.id, plan("2026-12-03T14:00", this.recruiter, this.zhao),
				this.applications.summary(this.id).version(), this.recruiter);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(this.zhao)).containsExactly("REQUEST 0");
		leavesTheTeam(this.zhao);
		move(talk, "2026-12-07T09:30", this.recruiter, this.zhao);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(this.recruiter)).containsExactly("REQUEST 0", "REQUEST 1");
		assertThat(states(this.zhao)).as("still on the panel").containsExactly("REQUEST 0", "CANCEL 1");
		OutgoingMail last = this.mail.handedTo(this.zhao.email().value()).get(1);
		assertThat(last.subject()).startsWith("No talk for you: ");
		assertThat(last.text() + last.html() + last.calendars().get(0).text()).contains("/today")
			.doesNotContain("Mia", "Backend", this.recruiter.name(), "Room 4", "/applications/");
		assertThat(read(last.calendars().get(0)).getEvents().get(0).getUid().getValue())
			.isEqualTo("panel-" + talk + "@localhost");
		assertThat(last.subject()).as("the time they were told").contains("3 Dec").doesNotContain("7 Dec");
		move(talk, "2026-12-08T09:30", this.recruiter, this.zhao);
		this.time.by(Duration.ofMinutes(1));
		assertThat(states(this.recruiter)).hasSize(3);
		assertThat(states(this.zhao)).as("said once").containsExactly("REQUEST 0", "CANCEL 1");
	}

	@Test
	void whoLostSightBeforeTheyWereInvitedHearsNothing() {
		InterviewId talk = this.arranging.book(this.id, plan("2026-12-03T14:00", this.zhao),
				this.applications.summary(this.id).version(), this.recruiter);
		leavesTheTeam(this.zhao);
		this.time.by(Duration.ofMinutes(1));
		move(talk, "2026-12-07T09:30", this.zhao);
		this.time.by(Duration.ofMinutes(1));
		assertThat(this.mail.handedTo(this.zhao.email().value())).isEmpty();
	}

	private void leavesTheTeam(StaffMember person) {
		this.database.sql("delete from hiring_team_member where account_id = :id")
			.param("id", Columns.bytes(person.id().value()))
			.update();
	}

	private List<CalendarPart> panel(StaffMember person) {
		return this.mail.handedTo(person.email().value())
			.stream()
			.flatMap((letter) -> letter.calendars().stream())
			.toList();
	}

	private List<String> states(StaffMember person) {
		return panel(person).stream().map((part) -> part.method() + " " + sequence(part)).toList();
	}

	private static int sequence(CalendarPart part) {
		return read(part).getEvents().get(0).getSequence().getValue();
	}

	@Test
	void whoeverWithdrawsFindsTheirCalendarEmpty() {
		InterviewId first = book("2026-12-03T14:00");
		this.time.by(Duration.ofHours(1));
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).contains("withdrawn");
		VEvent cancelled = event("CANCEL");
		assertThat(cancelled.getUid().getValue()).isEqualTo(first + "@localhost");
		assertThat(cancelled.getSequence().getValue()).isEqualTo(1)
			.isEqualTo(this.interviews.interview(this.id, first).sequence());
		assertThat(cancelled.getStatus().isCancelled()).isTrue();
	}

	private VEvent event(String method) {
		assertThat(newest().calendars()).hasSize(1);
		ICalendar calendar = read(newest().calendars().get(0));
		assertThat(calendar.getMethod().getValue()).isEqualTo(method);
		return calendar.getEvents().get(0);
	}

	private static ICalendar read(CalendarPart part) {
		return Biweekly.parse(part.text()).first();
	}

	private InterviewId book(String local) {
		return this.arranging.book(this.id, plan(local), this.applications.summary(this.id).version(), this.recruiter);
	}

	private void move(InterviewId talk, String local, StaffMember... panel) {
		this.arranging.move(this.id, talk, plan(local, panel), ILL, version(talk), this.recruiter);
	}

	private InterviewPlan plan(String local, StaffMember... panel) {
		Set<AccountId> people = (panel.length == 0) ? Set.of(this.recruiter.id())
				: Arrays.stream(panel).map(StaffMember::id).collect(Collectors.toSet());
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 4", people, null, false);
	}

	private int version(InterviewId talk) {
		return this.interviews.interview(this.id, talk).version();
	}

	private OutgoingMail newest() {
		return received().get(received().size() - 1);
	}

	private List<OutgoingMail> received() {
		return this.mail.handedTo(this.address);
	}

}

package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
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
import dev.goodword.shared.CalendarPart;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;

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

	private StaffMember recruiter;

	private String address;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@invites.example";
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.id = this.applying
			.handIn(this.hiring.application(this.hiring.openPosition(company), "Mia O'Neill", this.address))
			.application();
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

	private void move(InterviewId talk, String local) {
		this.arranging.move(this.id, talk, plan(local), ILL, version(talk), this.recruiter);
	}

	private InterviewPlan plan(String local) {
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), HiringFixture.SHANGHAI, 60),
				MeetingMode.ON_SITE, "Room 4", Set.of(this.recruiter.id()), null, false);
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

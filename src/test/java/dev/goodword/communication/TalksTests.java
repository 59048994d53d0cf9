package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.RecordingMail;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.ChangedMeanwhile;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.NotAllowed;
import dev.goodword.applications.Refused;
import dev.goodword.applications.Task;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewChangedMeanwhile;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.InterviewState;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.SettlingInterviews;
import dev.goodword.interviews.Side;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.promises.spans.PromiseSpans;
import dev.goodword.promises.spans.Span;
import dev.goodword.promises.spans.SpanScope;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Talks from the agreement to what became of them, as the candidate hears of them. */
@Tag("long-on-mysql")
@GoodwordTest
class TalksTests {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final ZoneId SHANGHAI = HiringFixture.SHANGHAI;

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
	EndingApplications endings;

	@Autowired
	Interviews interviews;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	SettlingInterviews settling;

	@Autowired
	Promises promises;

	@Autowired
	PromiseSpans spans;

	@Autowired
	Positions positions;

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

	private StaffMember recruiter;

	private String address;

	private PositionId position;

	private JobApplicationId id;

	@BeforeEach
	void somebodyApplies(TestInfo test) {
		this.address = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT) + "@talks.example";
		Company company = this.hiring.company();
		this.recruiter = this.hiring.member(company.recruiter());
		this.position = this.hiring.openPosition(company);
		this.id = apply(SHANGHAI, "CN");
	}

	@Test
	void tellsTheHourThePeopleAndTheDateOfOurAnswer() {
		book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofSeconds(10));
		assertThat(newest().subject()).isEqualTo("Confirmed: Thu 3 Dec, 14:00, Backend developer");
		assertThat(newest().text())
			.contains("Thursday, 3 December 2026, 14:00", "You will meet Chen Yu (in person, 60 minutes).",
					"Where: Room 4", "Tuesday, 8 December 2026")
			.doesNotContain("On your clock");
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		assertThat(promise.kind()).isEqualTo(PromiseKind.INTERVIEW_BOOKED);
		assertThat(promise.toldDate()).isEqualTo(LocalDate.of(2026, 12, 8));
		assertThat(this.promises.history(this.id)).extracting(PromiseSummary::state)
			.containsExactly(PromiseState.KEPT_DECISION, PromiseState.MADE);
	}

	@Test
	void remindsAtTheSameHourOfTheDayBefore() {
		book("2026-12-03T14:00", SHANGHAI);
		this.time.until(Instant.parse("2026-12-02T05:59:59Z"));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Tomorrow"));
		this.time.until(Instant.parse("2026-12-02T06:00:00Z"));
		assertThat(newest().subject()).isEqualTo("Tomorrow 14:00: our conversation");
	}

	@Test
	void doesNotRemindOfWhatWasAgreedJustNow() {
		book("2026-11-24T14:00", SHANGHAI);
		this.time.until(Instant.parse("2026-11-24T05:30:00Z"));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Tomorrow"));
	}

	/** A7: agreed in summer time for a day in winter time, and told on both clocks. */
	@Test
	void a7TellsTenInTheMorningAlsoAfterTheClocksChange() {
		this.clock.moveTo(Instant.parse("2026-08-03T09:00:00Z"));
		this.address = "london@talks.example";
		this.id = apply(LONDON, "GB");
		InterviewId talk = book("2026-10-26T10:00", LONDON);
		this.time.runDue();
		assertThat(newest().text()).contains("Monday, 26 October 2026, 10:00").doesNotContain("On your clock");
		assertThat(this.interviews.interview(this.id, talk).plan().appointment().startsAt())
			.isEqualTo("2026-10-26T10:00:00Z");
		this.time.until(Instant.parse("2026-10-25T09:59:59Z"));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Tomorrow"));
		this.time.until(Instant.parse("2026-10-25T10:00:00Z"));
		assertThat(newest().subject()).isEqualTo("Tomorrow 10:00: our conversation");
		assertThat(newest().text()).contains("Monday, 26 October 2026, 10:00");
	}

	@Test
	void tellsTheHourOnTheirClockToo() {
		this.address = "tokyo@talks.example";
		this.id = apply(ZoneId.of("Asia/Tokyo"), "JP");
		book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofSeconds(10));
		assertThat(newest().text()).contains("Thursday, 3 December 2026, 14:00 (Shanghai time)",
				"On your clock that is Thursday, 3 December 2026, 15:00 (Tokyo time)");
	}

	@Test
	void movesWithOldAndNewHourAndForgetsTheOldReminder() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofHours(1));
		move(talk, "2026-12-07T09:30", ILL);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().subject()).isEqualTo("New time: Mon 7 Dec, 09:30 (was Thu 3 Dec, 14:00)");
		assertThat(newest().text()).contains("Zhao Min is ill. We are sorry for the trouble.",
				"Thursday, 10 December 2026");
		this.time.until(Instant.parse("2026-12-04T02:00:00Z"));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Tomorrow"));
		this.time.until(Instant.parse("2026-12-06T02:00:00Z"));
		assertThat(newest().subject()).isEqualTo("Tomorrow 09:30: our conversation");
		assertThat(this.interviews.interview(this.id, talk).sequence()).isEqualTo(1);
	}

	@Test
	void tellsOnlyWhatStandsWhenItChangesBeforeTheLetterLeft() {
		this.clock.moveTo(Instant.parse("2026-11-23T14:00:00Z"));
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		move(talk, "2026-12-07T09:30", ILL);
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.time.by(Duration.ofDays(1));
		assertThat(subjects()).containsExactly("We have your application for Backend developer",
				"Our conversation on Mon 7 Dec, 09:30 is cancelled");
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.NEW_TIME);
	}

	@Test
	void sendsShortNoticeAtAnyHour() {
		this.clock.moveTo(Instant.parse("2026-11-23T15:30:00Z"));
		book("2026-11-24T08:30", SHANGHAI);
		this.time.by(Duration.ofSeconds(10));
		assertThat(newest().subject()).startsWith("Confirmed: Tue 24 Nov, 08:30");
	}

	@Test
	void callsOffWithADateForWhatFollows() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofDays(1));
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.time.by(Duration.ofSeconds(10));
		assertThat(newest().text()).contains("Thursday, 3 December 2026, 14:00", "Zhao Min is ill.", "goes on",
				"Friday, 27 November 2026");
		this.time.until(Instant.parse("2026-12-03T12:00:00Z"));
		assertThat(subjects()).noneMatch((subject) -> subject.startsWith("Tomorrow"));
		assertThat(this.interviews.next(this.id)).isEmpty();
	}

	/** Also when they are declined before the hour at which news of a talk may leave. */
	@Test
	void tellsThatATalkIsOffWhateverIsDecidedAfterwards() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofHours(1));
		this.clock.moveTo(Instant.parse("2026-11-23T15:00:00Z"));
		this.arranging.callOff(this.id, talk, ILL, version(talk), this.recruiter);
		this.clock.moveBy(Duration.ofSeconds(30));
		decline();
		this.time.until(Instant.parse("2026-11-24T01:00:00Z"));
		assertThat(newest().subject()).isEqualTo("Our conversation on Thu 3 Dec, 14:00 is cancelled");
		assertThat(newest().calendars()).singleElement()
			.satisfies((calendar) -> assertThat(calendar.method()).isEqualTo("CANCEL"));
		this.time.until(Instant.parse("2026-11-25T06:00:00Z"));
		assertThat(subjects()).filteredOn((subject) -> subject.contains("cancelled")).hasSize(1);
		assertThat(subjects()).as("the decision is told after it").hasSize(4);
	}

	@Test
	void holdsTheDateThatWasToldOnceTheTalkTookPlace() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.until(Instant.parse("2026-12-03T07:05:00Z"));
		LocalDate told = this.promises.active(this.id).orElseThrow().toldDate();
		this.settling.held(this.id, talk, this.recruiter);
		this.settling.held(this.id, talk, this.recruiter);
		this.time.by(Duration.ofHours(3));
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		assertThat(promise.kind()).isEqualTo(PromiseKind.INTERVIEW_HELD);
		assertThat(promise.toldDate()).isEqualTo(told);
		assertThat(this.applications.summary(this.id).interviewHeldAt()).isEqualTo("2026-12-03T07:00:00Z");
		assertThat(newest().subject()).startsWith("Thank you for your time");
		assertThat(state(talk)).isEqualTo(InterviewState.HELD);
	}

	@Test
	void aLongerSettingMovesNoDateThatWasToldForATalk() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofMinutes(1));
		LocalDate told = this.promises.active(this.id).orElseThrow().toldDate();
		PositionSummary summary = this.positions.summary(this.position);
		this.spans.change(SpanScope.of(summary), Map.of(Span.AFTER_TALK, 4), 0, this.recruiter);
		this.time.until(Instant.parse("2026-12-03T07:05:00Z"));
		this.settling.held(this.id, talk, this.recruiter);
		PromiseSummary promise = this.promises.active(this.id).orElseThrow();
		assertThat(promise.kind()).isEqualTo(PromiseKind.INTERVIEW_HELD);
		assertThat(promise.toldDate()).isEqualTo(told);
	}

	@Test
	void writesKindlyToWhoeverDidNotCome() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.until(Instant.parse("2026-12-03T06:10:00Z"));
		assertRefused("interviews.refused.grace",
				() -> this.settling.missed(this.id, talk, InterviewAct.CANDIDATE_ABSENT, null, this.recruiter));
		this.time.by(Duration.ofMinutes(5));
		this.settling.missed(this.id, talk, InterviewAct.CANDIDATE_ABSENT, null, this.recruiter);
		this.time.by(Duration.ofSeconds(10));
		assertThat(newest().subject()).isEqualTo("We missed you today. Is everything all right?");
		assertThat(this.promises.active(this.id).orElseThrow().kind()).isEqualTo(PromiseKind.NEW_TIME);
		assertThat(this.tasks.open(this.id)).isEmpty();
	}

	/** C6: nobody of ours comes, and the candidate says so. */
	@Test
	void c6ApologisesAtOnceAndHasSomebodyCall() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.until(Instant.parse("2026-12-03T05:59:59Z"));
		assertRefused("interviews.refused.notBegun", () -> this.settling.nobodyThere(this.id, talk));
		this.time.until(Instant.parse("2026-12-03T06:10:00Z"));
		this.settling.nobodyThere(this.id, talk);
		this.settling.nobodyThere(this.id, talk);
		assertThat(this.tasks.open(this.id)).extracting(Task::kind)
			.containsExactly(InterviewLetters.APOLOGY_TASK, InterviewLetters.INCIDENT_TASK);
		assertThat(this.tasks.open(this.id).get(0).dueAt()).isEqualTo("2026-12-03T07:10:00Z");
		this.time.by(Duration.ofMinutes(1));
		assertThat(subjects()).filteredOn((subject) -> subject.startsWith("We let you down")).hasSize(1);
		assertThat(newest().text()).contains("You were there at 14:00, and we were not", "One of us calls you today");
		assertThat(this.interviews.log(this.id)).extracting(InterviewEntry::act)
			.containsExactly(InterviewAct.BOOKED, InterviewAct.COMPANY_ABSENT);
		assertThat(this.interviews.log(this.id).get(1).actor()).isNull();
	}

	@Test
	void whoeverWithdrawsIsToldWhatFallsAway() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		this.time.by(Duration.ofHours(1));
		this.withdrawing.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofMinutes(1));
		assertThat(newest().text()).contains("That includes our talk on Thu 3 Dec, 14:00.");
		this.time.by(Duration.ofDays(20));
		assertThat(newest().subject()).startsWith("Your application for Backend developer is withdrawn");
		assertThat(state(talk)).isEqualTo(InterviewState.CANCELLED);
		assertThat(this.messages.forStaff(this.id)).noneMatch((message) -> message.state().isStoppable());
	}

	@Test
	void nobodyIsDeclinedBeforeATalkIsCalledOffOrSettled() {
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		assertRefused("interviews.refused.ahead", this::decline);
		this.time.until(Instant.parse("2026-12-03T06:30:00Z"));
		assertRefused("interviews.refused.unsettled", this::decline);
		this.settling.missed(this.id, talk, InterviewAct.CANDIDATE_ABSENT, null, this.recruiter);
		decline();
		assertThat(this.applications.summary(this.id).isOpen()).isFalse();
	}

	@Test
	void onlyWhoMayAndSawWhatStandsChangesIt() {
		StaffMember interviewer = this.hiring.member(this.hiring.account("Zhao Min", Grant.everywhere(Role.ADMIN)));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.arranging.book(this.id, plan("2026-12-03T14:00", SHANGHAI), 0, interviewer))
			.isInstanceOfAny(NotAllowed.class, dev.goodword.applications.UnknownApplication.class);
		InterviewId talk = book("2026-12-03T14:00", SHANGHAI);
		move(talk, "2026-12-04T14:00", ILL);
		assertThatExceptionOfType(InterviewChangedMeanwhile.class)
			.isThrownBy(() -> this.arranging.callOff(this.id, talk, ILL, 0, this.recruiter));
		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.arranging.book(this.id, plan("2026-12-09T14:00", SHANGHAI), 99, this.recruiter));
		assertThat(this.interviews.of(this.id)).singleElement()
			.extracting(InterviewSummary::state)
			.isEqualTo(InterviewState.BOOKED);
	}

	private void decline() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others were closer to the tasks.", null, null), this.recruiter);
	}

	private JobApplicationId apply(ZoneId zone, String country) {
		ContactDetails contact = new ContactDetails("Mia O’Neill", null, new EmailAddress(this.address), null,
				LocaleTag.EN, zone, country);
		JobApplicationId applied = this.applying
			.handIn(new NewApplication(this.position, contact, null, null, List.of(), Map.of(), null, null,
					Map.of("notice", "2026-11"), this.clock.instant().minusSeconds(600), null, "key-" + this.address))
			.application();
		this.time.runDue();
		return applied;
	}

	private InterviewId book(String local, ZoneId zone) {
		return this.arranging.book(this.id, plan(local, zone), this.applications.summary(this.id).version(),
				this.recruiter);
	}

	private void move(InterviewId talk, String local, Change change) {
		this.arranging.move(this.id, talk, plan(local, SHANGHAI), change, version(talk), this.recruiter);
	}

	private InterviewPlan plan(String local, ZoneId zone) {
		return new InterviewPlan(new Appointment(LocalDateTime.parse(local), zone, 60), MeetingMode.ON_SITE, "Room 4",
				Set.of(this.recruiter.id()), null, false);
	}

	private int version(InterviewId talk) {
		return this.interviews.interview(this.id, talk).version();
	}

	private InterviewState state(InterviewId talk) {
		return this.interviews.interview(this.id, talk).state();
	}

	private static void assertRefused(String why, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessage(why);
	}

	private List<String> subjects() {
		return received().stream().map(OutgoingMail::subject).toList();
	}

	private OutgoingMail newest() {
		return received().get(received().size() - 1);
	}

	private List<OutgoingMail> received() {
		return this.mail.handedTo(this.address);
	}

}

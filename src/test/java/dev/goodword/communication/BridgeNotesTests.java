package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

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
import dev.goodword.applications.NewApplication;
import dev.goodword.calendars.CalendarRows;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A firm in Shanghai closes from 24 to 31 December and before Spring Festival. */
@GoodwordTest
class BridgeNotesTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applying applying;

	@Autowired
	Applications applications;

	@Autowired
	Candidates candidates;

	@Autowired
	EndingApplications endings;

	@Autowired
	Promises promises;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	RecordingMail mail;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private PositionId position;

	@BeforeEach
	void closes() {
		this.database.sql("""
				insert into calendar_closure (calendar_id, first_date, last_date, name_en, name_zh_hans)
				select calendar_id, '2026-12-24', '2026-12-31', 'Winter break', '年末休假' from calendar
				where code = 'cn'""").update();
		this.database.sql("update calendar set version = version + 1 where code = 'cn'").update();
	}

	@AfterEach
	void restore() {
		CalendarRows.restore(this.database);
		this.database.sql("delete from bridge_round").update();
	}

	@Test
	void writesOnceToWhomWaitsInSilenceAndLeavesTheToldDate() {
		begin("2026-12-18T02:00:00Z");
		JobApplicationId id = this.hiring.apply(this.position, "Mia O'Neill").application();
		PromiseSummary told = promise(id);
		assertThat(told.toldDate()).isEqualTo("2027-01-05");

		until("2026-12-23T06:59:00Z");
		assertThat(notes(id)).isEmpty();
		until("2026-12-23T07:30:00Z");
		assertThat(notes(id)).singleElement().satisfies((note) -> {
			assertThat(note.subject()).isEqualTo("We are closed from Thu 24 Dec to Sun 3 Jan; your date stays");
			assertThat(note.text()).contains("Tuesday, 5 January 2027", "Winter break", "Mon 4 Jan");
		});
		until("2027-01-03T10:00:00Z");

		assertThat(notes(id)).as("once").hasSize(1);
		assertThat(promise(id)).satisfies((after) -> {
			assertThat(after.id()).isEqualTo(told.id());
			assertThat(after.toldDate()).isEqualTo(told.toldDate());
			assertThat(after.holds().sent()).as("no hold").isZero();
		});
	}

	@Test
	void writesToNobodyWhoHeardOfUsOrIsDecided() {
		begin("2026-12-18T02:00:00Z");
		JobApplicationId decided = this.hiring.apply(this.position, "Early Bird").application();
		until("2026-12-22T02:00:00Z");
		JobApplicationId fresh = this.hiring.apply(this.position, "Later Bird").application();
		until("2026-12-23T02:00:00Z");
		this.endings.decline(decided, new Ending(this.applications.summary(decided).version(), "COMPARED_CLOSER", null,
				"Others were closer", null, null), this.recruiter);
		until("2026-12-23T10:00:00Z");
		assertThat(notes(decided)).isEmpty();
		assertThat(notes(fresh)).isEmpty();
	}

	@Test
	void keepsToTheHoursOfTheCandidate() {
		begin("2026-12-18T02:00:00Z");
		ContactDetails far = new ContactDetails("Ann Lee", null, new EmailAddress("ann.lee.bridge@mail.example"), null,
				LocaleTag.EN, ZoneId.of("America/New_York"), "US");
		JobApplicationId id = this.applying
			.handIn(new NewApplication(this.position, far, null, null, List.of(), Map.of(), null, null, Map.of(),
					this.clock.instant().minus(Duration.ofMinutes(10)), null, "bridge-far"))
			.application();
		until("2026-12-23T12:59:00Z");
		assertThat(notes(id)).as("before eight in the morning in New York").isEmpty();
		until("2026-12-23T13:30:00Z");
		assertThat(notes(id)).hasSize(1);
	}

	@Test
	void catchesUpOnAnHourThatWasMissedButNotLater() {
		begin("2026-12-18T02:00:00Z");
		JobApplicationId id = this.hiring.apply(this.position, "Mia O'Neill").application();
		until("2026-12-23T06:00:00Z");
		this.clock.moveTo(Instant.parse("2026-12-24T02:00:00Z"));
		until("2026-12-24T02:30:00Z");
		assertThat(notes(id)).hasSize(1);
		this.database.sql("delete from bridge_round").update();
		JobApplicationId other = this.hiring.apply(this.position, "Too Late").application();
		this.clock.moveTo(Instant.parse("2026-12-28T02:00:00Z"));
		until("2026-12-28T02:30:00Z");
		assertThat(notes(other)).isEmpty();
		assertThat(notes(id)).as("never twice about one closure").hasSize(1);
	}

	@Test
	void a4SendsABridgeNoteOnTheWorkedSaturdayBeforeSpringFestival() {
		begin("2026-02-09T02:00:00Z");
		JobApplicationId id = this.hiring.apply(this.position, "Zhang Wei").application();
		until("2026-02-12T08:30:00Z");
		this.applications.recordInterviewHeld(id, Instant.parse("2026-02-12T08:00:00Z"), false, this.recruiter);
		assertThat(promise(id)).satisfies((promise) -> {
			assertThat(promise.teamDueAt()).isEqualTo("2026-02-14T10:00:00Z");
			assertThat(promise.toldDate()).isEqualTo("2026-02-24");
		});
		until("2026-02-14T06:59:00Z");
		assertThat(notes(id)).isEmpty();
		until("2026-02-14T07:30:00Z");
		assertThat(notes(id)).singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("Sun 15 Feb", "Mon 23 Feb", "24 February 2026"));
		assertThat(promise(id).toldDate()).isEqualTo(LocalDate.parse("2026-02-24"));
	}

	@Test
	@DisplayName("A1 applied on Tue 22 Sep 2026, 10:00: the mail says Wed 30 Sep")
	void a1TellsTheDayInTheMail() {
		begin("2026-09-22T02:00:00Z");
		JobApplicationId id = this.hiring.apply(this.position, "Zhang Wei").application();
		until("2026-09-22T02:01:00Z");
		assertThat(promise(id).teamDueAt()).isEqualTo("2026-09-29T10:00:00Z");
		assertThat(received(id).text()).contains("Wednesday, 30 September 2026").doesNotContain("closed from");
	}

	@Test
	@DisplayName("A3 applied on Wed 30 Sep 2026, 15:00: the mail says Tue 13 Oct and names the closure")
	void a3NamesTheClosureInTheMail() {
		begin("2026-09-30T07:00:00Z");
		JobApplicationId id = this.hiring.apply(this.position, "Zhang Wei").application();
		until("2026-09-30T07:01:00Z");
		assertThat(promise(id).teamDueAt()).isEqualTo("2026-10-12T10:00:00Z");
		assertThat(received(id).text()).contains("Tuesday, 13 October 2026", "closed from 1 Oct to 7 Oct");
	}

	private OutgoingMail received(JobApplicationId id) {
		EmailAddress address = this.candidates.profile(this.applications.summary(id).candidate()).email();
		return this.mail.handed()
			.stream()
			.filter((sent) -> sent.to().equals(address) && sent.subject().startsWith("We have your application"))
			.findFirst()
			.orElseThrow();
	}

	private void begin(String at) {
		this.clock.moveTo(Instant.parse(at));
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		this.position = this.hiring.openPosition(company);
	}

	private void until(String at) {
		this.time.only("bridges", "messages").until(Instant.parse(at));
	}

	private PromiseSummary promise(JobApplicationId id) {
		return this.promises.active(id).orElseThrow();
	}

	/** Those that have left, by the address of whoever applied. */
	private List<OutgoingMail> notes(JobApplicationId id) {
		EmailAddress address = this.candidates.profile(this.applications.summary(id).candidate()).email();
		return this.mail.handed()
			.stream()
			.filter((sent) -> sent.to().equals(address) && sent.subject().startsWith("We are closed"))
			.toList();
	}

}

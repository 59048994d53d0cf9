package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.ArrangingInterviews;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewId;
import dev.goodword.interviews.InterviewPlan;
import dev.goodword.interviews.MeetingMode;
import dev.goodword.interviews.Side;
import dev.goodword.interviews.proposing.ProposedTimes;
import dev.goodword.interviews.proposing.ProposingTimes;
import dev.goodword.positions.PositionId;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.shared.Columns;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule is broken past the product, by plain SQL, and the auditor sees it. */
@GoodwordTest
class AuditorTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Applications applications;

	@Autowired
	EndingApplications endings;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	ArrangingInterviews arranging;

	@Autowired
	ProposingTimes proposing;

	@Autowired
	AskingQuestions asking;

	@Autowired
	Auditor auditor;

	@Autowired
	SilenceWatch watch;

	@Autowired
	SilenceHealth health;

	@Autowired
	MeterRegistry meters;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	CalendarRows calendars;

	@Autowired
	JdbcClient database;

	private StaffMember recruiter;

	private JobApplicationId id;

	private Report before;

	@BeforeEach
	void somebodyApplies() {
		this.database.sql("delete from auditor_finding").update();
		this.database.sql("delete from auditor_run").update();
		HiringFixture.Company company = this.hiring.company();
		this.recruiter = this.hiring.recruiter(company);
		PositionId position = this.hiring.openPosition(company);
		this.id = this.hiring.apply(position, "Mia O'Neill").application();
		this.time.runDue();
		this.before = this.auditor.look();
		forget();
	}

	@Test
	void countsWithDaysThatWereSetByHand() {
		UUID china = this.database.sql("select calendar_id from calendar where code = 'cn'")
			.query((row, number) -> Columns.uuid(row, "calendar_id"))
			.single();
		Instant monday = Instant.parse("2026-11-23T02:00:00Z");
		Instant friday = Instant.parse("2026-11-27T02:00:00Z");
		assertThat(this.calendars.of(china).between(monday, friday)).isEqualTo(4);
		this.database.sql("""
				insert into calendar_override (calendar_id, on_date, kind, name_en, name_zh_hans, set_by, set_at)
				select calendar_id, '2026-11-25', 'OFF', 'Storm', '台风', calendar_id, created_at from calendar
				where code = 'cn'""").update();
		assertThat(this.calendars.of(china).between(monday, friday)).isEqualTo(3);
		this.database.sql("delete from calendar_override").update();
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from auditor_finding").update();
		this.database.sql("delete from auditor_run").update();
		this.watch.latest();
	}

	@Test
	void findsNothingWhereEverythingIsAsItShouldBe() {
		assertThat(found()).isEmpty();
		this.time.by(Duration.ofDays(3));
		assertThat(found()).isEmpty();
		assertThat(this.auditor.look().open()).isPositive();
	}

	@Test
	void whoLeftWaitsForNothingAndWhoCameBackDoes() {
		int open = this.auditor.look().open();
		this.withdrawals.withdraw(this.id, Withdrawal.UNEXPLAINED);
		assertThat(found()).isEmpty();
		assertThat(this.auditor.look().open()).isEqualTo(open - 1);
		this.withdrawals.reopen(this.id);
		assertThat(found()).isEmpty();
		assertThat(this.auditor.look().open()).isEqualTo(open);
	}

	@Test
	void countsSilenceFromAnAgreedTalkAndNotBefore() {
		ZoneId shanghai = HiringFixture.SHANGHAI;
		InterviewId talk = this.arranging.book(this.id,
				new InterviewPlan(new Appointment(LocalDateTime.parse("2026-12-21T14:00"), shanghai, 60),
						MeetingMode.VIDEO, "Room 4", Set.of(this.recruiter.id()), null, false),
				this.applications.summary(this.id).version(), this.recruiter);
		this.time.until(Instant.parse("2026-12-18T04:00:00Z"));
		assertThat(found()).isEmpty();
		this.arranging.callOff(this.id, talk, new Change(Side.COMPANY, "Ill."), 0, this.recruiter);
		assertThat(found()).containsExactly(Rule.SILENT);
		this.time.by(Duration.ofMinutes(1));
		assertThat(found()).isEmpty();
	}

	@Test
	void seesAnOpenApplicationWithoutAPromise() {
		change("update message set promise_id = null where application_id = ?");
		change("delete from promise where application_id = ?");

		assertThat(found()).containsExactly(Rule.UNDATED);
	}

	@Test
	void seesAPromiseThatWasSwitchedOff() {
		change("update promise set active = null where application_id = ?");

		assertThat(found()).containsExactly(Rule.UNDATED);
	}

	@Test
	void seesTwoPromisesAtOnce() {
		change("insert into promise (promise_id, application_id, chain, kind, state, active, stage_epoch, hold_no,"
				+ " cause_id, owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at,"
				+ " provisional, neutral_only, next_step_at, version) select cause_id, application_id, chain, kind,"
				+ " state, 2, stage_epoch, hold_no, cause_id, owner_id, made_at, due_soon_at, team_due_at, told_date,"
				+ " told_zone, deadline_at, provisional, neutral_only, next_step_at, 0 from promise"
				+ " where application_id = ?");

		assertThat(found()).containsExactly(Rule.TWICE_DATED);
	}

	@Test
	void seesADateThatPassedWithoutAnIncident() {
		this.database.sql("update promise set deadline_at = ? where application_id = ?")
			.params(utc(this.clock.instant().minus(Duration.ofMinutes(2))), Columns.bytes(this.id.value()))
			.update();

		assertThat(found()).containsExactly(Rule.OVERDUE);
	}

	@Test
	void seesAnEngineThatStandsStillBeforeTheDateIsOver() {
		this.clock.moveTo(Instant.parse("2026-11-25T01:41:00Z"));

		assertThat(found()).containsExactly(Rule.ENGINE_LATE);
		this.time.runDue();
		assertThat(found()).isEmpty();
	}

	@Test
	void seesADeadEngineWithinAQuarterOfAnHour() {
		this.clock.moveTo(Instant.parse("2026-11-30T10:01:00.000001Z"));

		assertThat(found()).contains(Rule.OVERDUE, Rule.ENGINE_LATE);
		assertThat(Auditor.EVERY.plus(AuditQueries.STANDSTILL)).isLessThanOrEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void seesABrokenPromiseWithoutAnApology() {
		change("update promise set hold_at = null where application_id = ?");
		this.time.until(Instant.parse("2026-11-30T10:30:00Z"));
		assertThat(found()).isEmpty();
		change("update message set kind = 'UNDER_REVIEW' where kind = 'BROKEN_PROMISE' and application_id = ?");
		change("delete from touch where kind = 'BROKEN_PROMISE' and application_id = ?");

		assertThat(found()).containsExactly(Rule.NO_APOLOGY, Rule.HIDDEN);
	}

	@Test
	void bearsOneWorkingDayMoreWhileItIsHeldForTheLaw() {
		this.database.sql(
				"update promise set kind = 'LEGAL_HOLD', deadline_at = ?, next_step_at = null where application_id = ?")
			.params(utc(Instant.parse("2027-11-30T10:00:00Z")), Columns.bytes(this.id.value()))
			.update();
		this.clock.moveTo(Instant.parse("2026-12-08T02:00:00Z"));
		assertThat(found()).isEmpty();

		this.clock.moveTo(Instant.parse("2026-12-09T02:00:00Z"));

		assertThat(found()).containsExactly(Rule.SILENT);
	}

	@Test
	void seesASilenceOfMoreThanTenWorkingDays() {
		this.database.sql("update promise set deadline_at = ?, next_step_at = null where application_id = ?")
			.params(utc(Instant.parse("2027-11-30T10:00:00Z")), Columns.bytes(this.id.value()))
			.update();
		this.clock.moveTo(Instant.parse("2026-12-07T10:00:00Z"));
		assertThat(found()).isEmpty();

		this.clock.moveTo(Instant.parse("2026-12-08T02:00:00Z"));

		assertThat(found()).containsExactly(Rule.SILENT);
	}

	@Test
	void takesAnApplicationForOpenUntilItsEndWasTold() {
		this.time.by(Duration.ofHours(49));
		decline();
		assertThat(found()).isEmpty();
		change("update promise set active = null where application_id = ?");
		assertThat(found()).containsExactly(Rule.UNDATED);
		change("update promise set active = 1 where application_id = ?");

		this.time.by(Duration.ofHours(4));

		assertThat(found()).isEmpty();
		change("delete from touch where application_id = ?");
		this.clock.moveBy(Duration.ofDays(60));
		assertThat(found()).isEmpty();
	}

	@Test
	void seesADecisionNobodyIsToldOf() {
		decline();
		this.time.by(Duration.ofMinutes(6));
		assertThat(found()).isEmpty();
		change("update message set state = 'CANCELLED' where kind like 'NOT_SELECTED%' and application_id = ?");

		assertThat(found()).containsExactly(Rule.UNTOLD);
	}

	@Test
	void seesSomebodyLeftAtAClosedPosition() {
		change("update job_position set status = 'CLOSED' where position_id ="
				+ " (select position_id from job_application where application_id = ?)");

		assertThat(found()).containsExactly(Rule.ORPHAN);
	}

	@Test
	void seesAMessageThatWasTakenTwice() {
		change("insert into message_event (message_event_id, message_id, state, happened_at, version)"
				+ " select m.message_id, m.message_id, 'ACCEPTED', m.accepted_at, 0 from message m"
				+ " where m.application_id = ?");

		assertThat(found()).containsExactly(Rule.SAID_TWICE);
	}

	@Test
	void seesOneWordInTwoMessages() {
		JobApplicationId other = this.hiring.apply(this.applications.summary(this.id).position(), "Ben Adeyemi")
			.application();
		this.time.runDue();
		assertThat(found()).isEmpty();
		this.database
			.sql("update message set application_id = ?, candidate_id = (select candidate_id from job_application"
					+ " where application_id = ?), occasion = (select x.occasion from (select occasion from message"
					+ " where application_id = ?) x) where application_id = ?")
			.params(bytes(this.id), bytes(this.id), bytes(this.id), bytes(other))
			.update();

		assertThat(found()).containsExactly(Rule.SAID_TWICE);
	}

	@Test
	void seesAWordThatWasSaidAfterTheEnd() {
		this.withdrawals.withdraw(this.id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofMinutes(10));
		assertThat(found()).isEmpty();
		this.database.sql("update message set handed_at = ? where kind = 'RECEIVED' and application_id = ?")
			.params(utc(this.clock.instant()), bytes(this.id))
			.update();

		assertThat(found()).containsExactly(Rule.SAID_AFTER_END);
	}

	@Test
	void seesAMailThatIsNotOnThePage() {
		change("delete from touch where application_id = ?");

		assertThat(found()).containsExactly(Rule.HIDDEN);
	}

	@Test
	void seesALetterToSomebodyElse() {
		JobApplicationId other = this.hiring.apply(this.applications.summary(this.id).position(), "Ben Adeyemi")
			.application();
		this.database
			.sql("update message set candidate_id = (select candidate_id from job_application"
					+ " where application_id = ?) where application_id = ?")
			.params(bytes(other), bytes(this.id))
			.update();

		assertThat(found()).containsExactly(Rule.WRONG_PERSON);
	}

	@Test
	void seesALostLetterThatNobodyCallsAbout() {
		this.database
			.sql("update message set state = 'FAILED', accepted_at = null, settled_at = ? where application_id = ?")
			.params(utc(this.clock.instant()), bytes(this.id))
			.update();
		assertThat(found()).isEmpty();

		this.time.by(Duration.ofMinutes(6));

		assertThat(found()).containsExactly(Rule.NOBODY_CALLS);
	}

	@Test
	void seesAQuestionThatNobodyAnsweredByItsDay() {
		this.asking.ask(this.id, "Where is the office?");
		assertThat(found()).isEmpty();
		this.database.sql("update candidate_question set told_date = ? where application_id = ?")
			.params(LocalDate.parse("2026-11-20"), bytes(this.id))
			.update();
		assertThat(found()).containsExactly(Rule.UNANSWERED);
		this.database.sql("update candidate_question set state = 'ANSWERED' where application_id = ?")
			.params(bytes(this.id))
			.update();
		assertThat(found()).isEmpty();
	}

	@Test
	void seesSomebodyWhoIsToChooseATimeAndWasNotReminded() {
		this.proposing.propose(this.id,
				new ProposedTimes(
						List.of(LocalDateTime.parse("2026-12-01T10:00"), LocalDateTime.parse("2026-12-02T15:00")),
						HiringFixture.SHANGHAI, 60, MeetingMode.VIDEO, "Room 4", Set.of(this.recruiter.id()), null,
						false),
				LocalDate.parse("2026-11-30"), null, this.recruiter);
		this.time.until(Instant.parse("2026-11-30T09:30:00Z"));
		assertThat(found()).isEmpty();
		change("update message set state = 'CANCELLED' where kind = 'INVITATION_REMINDER' and application_id = ?");

		assertThat(found()).containsExactly(Rule.UNREMINDED);
	}

	@Test
	void looksEveryFewMinutesAndOneNodeAtATime() {
		assertThat(this.auditor.lookIfDue()).isTrue();
		assertThat(this.auditor.lookIfDue()).isFalse();
		this.clock.moveBy(Auditor.EVERY);
		lease(new UUID(4, 4), this.clock.instant().plus(Duration.ofMinutes(1)));
		assertThat(this.auditor.lookIfDue()).isFalse();

		this.clock.moveBy(Duration.ofMinutes(1));

		assertThat(this.auditor.lookIfDue()).isTrue();
		assertThat(this.watch.recent(10)).hasSize(2);
	}

	/** What no stamp tells of is for the night. */
	@Test
	void seesWhatWasChangedWithoutATraceAtNight() {
		this.time.by(Duration.ofHours(2));
		this.before = this.auditor.look();
		change("update promise set active = null where application_id = ?");
		assertThat(found(this.auditor.lookSince(this.before))).isEmpty();
		assertThat(found(this.auditor.look())).containsExactly(Rule.UNDATED);
		this.database.sql("delete from auditor_finding").update();
		this.database.sql("delete from auditor_run").update();
		this.auditor.lookIfDue();
		assertThat(this.watch.latest().orElseThrow().atEverything()).isTrue();
		this.clock.moveBy(Auditor.EVERY);
		this.auditor.lookIfDue();
		assertThat(this.watch.latest().orElseThrow().atEverything()).isFalse();

		this.clock.moveTo(Instant.parse("2026-11-23T19:00:00Z"));

		this.auditor.lookIfDue();
		assertThat(this.watch.latest().orElseThrow().atEverything()).isTrue();
		assertThat(found(this.watch.latest().orElseThrow())).contains(Rule.UNDATED);
	}

	@Test
	void looksAtEverythingWhenSomebodyWantsIt() {
		this.auditor.lookIfDue();
		this.clock.moveBy(Duration.ofMinutes(1));
		assertThat(this.auditor.lookIfDue()).isFalse();
		this.watch.lookAtEverything();

		assertThat(this.auditor.lookIfDue()).isTrue();
		assertThat(this.watch.latest().orElseThrow().atEverything()).isTrue();
		assertThat(this.auditor.lookIfDue()).isFalse();
	}

	@Test
	void findsAgainWhatStillDoesNotHold() {
		change("update promise set active = null where application_id = ?");
		Report first = this.auditor.lookSince(this.before);
		this.clock.moveBy(Duration.ofHours(1));

		Report second = this.auditor.lookSince(first);

		assertThat(found(second)).containsExactly(Rule.UNDATED);
		change("update promise set active = 1 where application_id = ?");
		assertThat(found(this.auditor.lookSince(second))).isEmpty();
	}

	@Test
	void seesASilenceWhenDaysPassAndNothingMoves() {
		this.database.sql("update promise set deadline_at = ?, next_step_at = null where application_id = ?")
			.params(utc(Instant.parse("2027-11-30T10:00:00Z")), Columns.bytes(this.id.value()))
			.update();
		this.clock.moveTo(Instant.parse("2026-12-07T10:00:00Z"));
		Report quiet = this.auditor.look();
		this.clock.moveTo(Instant.parse("2026-12-07T15:59:59Z"));
		quiet = this.auditor.lookSince(quiet);
		assertThat(found(quiet)).isEmpty();

		this.clock.moveTo(Instant.parse("2026-12-07T16:00:00Z"));

		assertThat(found(this.auditor.lookSince(quiet))).containsExactly(Rule.SILENT);
	}

	@Test
	void goesThroughEverythingInSlicesOfAnySize() {
		for (String name : List.of("Ben Adeyemi", "Ida Berg", "Jo Park")) {
			this.hiring.apply(this.applications.summary(this.id).position(), name);
		}
		decline();
		change("update promise set active = null where application_id = ?");
		Instant later = this.clock.instant().plus(Duration.ofDays(30));
		Set<UUID> written = Set.of(this.id.value());
		Suspects whole = new Sweep(this.database, 1000).all(later, written);

		assertThat(whole.of(Rule.UNDATED)).contains(this.id.value());
		assertThat(whole.of(Rule.UNTOLD)).contains(this.id.value());
		assertThat(whole.of(Rule.SAID_AFTER_END)).containsExactly(this.id.value());
		assertThat(whole.of(Rule.SILENT)).hasSize(whole.open());
		assertThat(new Sweep(this.database, 4).all(later, written)).isEqualTo(whole);
		assertThat(new Sweep(this.database, 5).all(later, written)).isEqualTo(whole);
	}

	@Test
	void showsOnTheHealthPageWhatItFoundAndWhetherItLives() {
		change("update promise set active = null where application_id = ?");
		this.auditor.lookIfDue();
		assertThat(this.health.health().getStatus().getCode()).isEqualTo("SILENCE_FOUND");
		assertThat(this.health.health().getDetails()).containsKeys("lookedAt", "open", "found");
		assertThat(this.meters.get("goodword.auditor.found").tag("rule", "UNDATED").gauge().value()).isPositive();

		this.watch.begin();
		this.clock.moveBy(SilenceWatch.LONGEST_PAUSE.plusSeconds(1));

		assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
		this.auditor.lookIfDue();
		assertThat(this.health.health().getStatus()).isNotEqualTo(Status.DOWN);
	}

	@Test
	void waitsForTheNextLookWhenSomebodyMovesTheClock() {
		this.auditor.lookIfDue();
		this.watch.begin();
		this.clock.shiftTo(this.clock.shift().plus(Duration.ofDays(7)));

		assertThat(this.watch.isLate()).isFalse();
		this.clock.moveBy(SilenceWatch.LONGEST_PAUSE.plusSeconds(1));

		assertThat(this.watch.isLate()).isTrue();
	}

	private void decline() {
		this.endings.decline(this.id, new Ending(this.applications.summary(this.id).version(), "COMPARED_CLOSER", null,
				"Others fit more closely.", null, null), this.recruiter);
	}

	private static byte[] bytes(JobApplicationId id) {
		return Columns.bytes(id.value());
	}

	/** What both looks find: the one at everything, and the one at what has moved. */
	private List<Rule> found() {
		List<Rule> moved = found(this.auditor.lookSince(this.before));
		List<Rule> all = found(this.auditor.look());
		assertThat(moved).isEqualTo(all);
		return all;
	}

	private List<Rule> found(Report report) {
		return report.findings()
			.stream()
			.filter((finding) -> finding.application().equals(this.id.value()))
			.map(Finding::rule)
			.toList();
	}

	private void change(String sql) {
		assertThat(this.database.sql(sql).param(Columns.bytes(this.id.value())).update()).isPositive();
	}

	private void lease(UUID token, Instant until) {
		this.database.sql("update auditor_lease set token = ?, until_at = ?")
			.params(Columns.bytes(token), utc(until))
			.update();
	}

	private static LocalDateTime utc(Instant at) {
		return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
	}

}

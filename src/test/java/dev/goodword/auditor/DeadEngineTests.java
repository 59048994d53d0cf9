package dev.goodword.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.MovableClock;
import dev.goodword.PassingTime;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.MessageRecord;
import dev.goodword.communication.Messages;
import dev.goodword.positions.PositionId;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The promise engine dead, or passed by: {@code communication.md} 10, B7 and B9. Mail and
 * auditor go on, as on a machine where one thread has died.
 */
@GoodwordTest
class DeadEngineTests {

	private static final int PEOPLE = 5;

	/** The told day is 30 November; holds leave from 09:30 to 11:30 in Shanghai. */
	private static final Instant DIES = Instant.parse("2026-11-30T01:00:00Z");

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(21, 0);

	@Autowired
	HiringFixture hiring;

	@Autowired
	WithdrawingApplications withdrawals;

	@Autowired
	Promises promises;

	@Autowired
	Messages messages;

	@Autowired
	Auditor auditor;

	@Autowired
	SilenceWatch watch;

	@Autowired
	PassingTime time;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	private final List<JobApplicationId> people = new ArrayList<>();

	@BeforeEach
	void somePeopleWait() {
		forget();
		PositionId position = this.hiring.openPosition(this.hiring.company());
		for (int number = 0; number < PEOPLE; number++) {
			this.people.add(this.hiring.apply(position, "Mia O'Neill " + number).application());
		}
		this.time.runDue();
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from auditor_finding").update();
		this.database.sql("delete from auditor_run").update();
		this.watch.latest();
	}

	@Test
	@DisplayName("B7 the scheduler is dead for 6 h: alarm within 15 min; then every due hold leaves once, in its window")
	void b7AlarmsInTimeAndSendsEveryHoldOnceWhenItLivesAgain() {
		this.time.until(DIES);
		assertThat(alarmed()).isEmpty();

		Instant alarm = dead(Duration.ofHours(6));

		Instant first = this.people.stream()
			.map((id) -> this.promises.active(id).orElseThrow().holds().nextAt())
			.min(Instant::compareTo)
			.orElseThrow();
		assertThat(Duration.between(first, alarm)).isLessThanOrEqualTo(Duration.ofMinutes(15));
		assertThat(this.people).allSatisfy((id) -> assertThat(sent(id, MessageKind.HOLDING)).isEmpty());

		this.time.until(Instant.parse("2026-12-01T01:00:00Z"));

		assertThat(this.people).allSatisfy((id) -> {
			assertThat(sent(id, MessageKind.HOLDING)).singleElement().satisfies(DeadEngineTests::inItsWindow);
			assertThat(states(id)).startsWith(PromiseState.KEPT_UPDATE);
			assertThat(sent(id, MessageKind.BROKEN_PROMISE)).isEmpty();
		});
		assertThat(alarmed()).isEmpty();
	}

	@Test
	@DisplayName("B7 dead until the day is over: every promise is an incident with one apology, and no hold comes late")
	void b7MakesIncidentsOfWhatIsTooLate() {
		this.time.until(DIES);
		dead(Duration.ofHours(12));

		this.time.until(Instant.parse("2026-12-01T09:00:00Z"));

		assertThat(this.people).allSatisfy((id) -> {
			assertThat(sent(id, MessageKind.HOLDING)).isEmpty();
			assertThat(states(id)).startsWith(PromiseState.BROKEN);
			assertThat(sent(id, MessageKind.BROKEN_PROMISE)).singleElement().satisfies(DeadEngineTests::inItsWindow);
			assertThat(this.promises.active(id).orElseThrow().kind()).isEqualTo(PromiseKind.REPAIR);
		});
		assertThat(alarmed()).isEmpty();
	}

	@Test
	@DisplayName("B9 a second active promise by SQL is refused by the database")
	void b9RefusesASecondActivePromise() {
		byte[] id = Columns.bytes(this.people.get(0).value());
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database
			.sql("insert into promise (promise_id, application_id, chain, kind, state, active, stage_epoch, hold_no,"
					+ " cause_id, owner_id, made_at, due_soon_at, team_due_at, told_date, told_zone, deadline_at,"
					+ " provisional, neutral_only, next_step_at, version) select cause_id, application_id, chain, kind,"
					+ " state, active, stage_epoch, hold_no, cause_id, owner_id, made_at, due_soon_at, team_due_at,"
					+ " told_date, told_zone, deadline_at, provisional, neutral_only, next_step_at, 0 from promise"
					+ " where application_id = ?")
			.param(id)
			.update());
		assertThat(this.database.sql("select count(*) from promise where application_id = ? and active = 1")
			.param(id)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	@DisplayName("B9 a stage move without a promise by SQL is reported by the auditor")
	void b9ReportsAStageMoveWithoutAPromise() {
		JobApplicationId id = this.people.get(0);
		this.withdrawals.withdraw(id, Withdrawal.UNEXPLAINED);
		this.time.by(Duration.ofMinutes(1));
		assertThat(alarmed()).isEmpty();
		this.database
			.sql("insert into stage_move (move_id, application_id, cause, from_stage_id, to_stage_id, to_name_en,"
					+ " to_name_zh_hans, to_kind, stage_epoch, happened_at, silent, correlation, version)"
					+ " select ?, application_id, 'MOVED', from_stage_id, to_stage_id, to_name_en, to_name_zh_hans,"
					+ " to_kind, 9, happened_at, silent, correlation, 0 from stage_move where application_id = ?"
					+ " and cause = 'RECEIVED'")
			.params(Columns.bytes(new UUID(9, id.value().getLeastSignificantBits())), Columns.bytes(id.value()))
			.update();

		assertThat(this.auditor.look().findings()).filteredOn((finding) -> finding.application().equals(id.value()))
			.extracting(Finding::rule)
			.contains(Rule.UNDATED);
	}

	/**
	 * Time passes without the engine, and the auditor looks as often as in production.
	 * @return when the auditor first found something about these people
	 */
	private Instant dead(Duration howLong) {
		Instant end = this.clock.instant().plus(howLong);
		while (!this.auditor.lookIfDue() || ours(this.watch.latest().orElseThrow()).isEmpty()) {
			assertThat(this.clock.instant()).as("no alarm").isBefore(end);
			this.time.only("messages").by(Duration.ofMinutes(1));
		}
		Instant alarm = this.clock.instant();
		this.time.only("messages").until(end);
		return alarm;
	}

	private Set<UUID> alarmed() {
		return ours(this.auditor.look());
	}

	private Set<UUID> ours(Report report) {
		Set<UUID> found = new HashSet<>();
		report.findings().forEach((finding) -> found.add(finding.application()));
		found.retainAll(this.people.stream().map(JobApplicationId::value).toList());
		return found;
	}

	private List<MessageRecord> sent(JobApplicationId id, MessageKind kind) {
		return this.messages.forStaff(id)
			.stream()
			.filter((message) -> message.kind() == kind && message.times().acceptedAt() != null)
			.toList();
	}

	private List<PromiseState> states(JobApplicationId id) {
		return this.promises.history(id).stream().map(PromiseSummary::state).toList();
	}

	private static void inItsWindow(MessageRecord message) {
		assertThat(LocalTime.ofInstant(message.times().acceptedAt(), HiringFixture.SHANGHAI)).isBetween(OPENS, CLOSES);
	}

}

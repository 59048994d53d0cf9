package dev.goodword.positions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.goodword.GoodwordTest;
import dev.goodword.HiringFixture;
import dev.goodword.HiringFixture.Company;
import dev.goodword.MovableClock;
import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.shared.Transactions;
import dev.goodword.shared.LocalizedText;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GoodwordTest
@RecordApplicationEvents
class RunningPositionsTests {

	@Autowired
	HiringFixture hiring;

	@Autowired
	Positions positions;

	@Autowired
	RunningPositions running;

	@Autowired
	Transactions transactions;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient database;

	@Test
	void givesEachPositionItsOwnCopyOfThePipeline() {
		Company company = this.hiring.company();
		PositionId one = this.hiring.openPosition(company);
		PositionId other = this.hiring.openPosition(company);

		List<PipelineStage> pipeline = this.positions.pipeline(one);

		assertThat(pipeline).extracting(PipelineStage::kind)
			.containsExactly(StageKind.NEW, StageKind.SCREEN, StageKind.INTERVIEW, StageKind.ASSESS, StageKind.DECISION,
					StageKind.OFFER, StageKind.HIRED);
		assertThat(pipeline).extracting(PipelineStage::order).containsExactly(1, 2, 3, 4, 5, 6, 7);
		assertThat(pipeline).allSatisfy((stage) -> assertThat(stage.position()).isEqualTo(one));
		assertThat(pipeline.get(2).name().zhHans()).isEqualTo("初次面谈");
		assertThat(pipeline).extracting(PipelineStage::id)
			.doesNotContainAnyElementsOf(this.positions.pipeline(other).stream().map(PipelineStage::id).toList());
		assertThat(this.positions.stage(pipeline.get(3).id())).isEqualTo(pipeline.get(3));
	}

	@Test
	void keepsTeamAndQuestions() {
		Company company = this.hiring.company();
		AccountId lin = this.hiring.account("Lin", Grant.in(company.id(), Role.HIRING_MANAGER));
		NewPosition wanted = this.hiring.position(company, false,
				Map.of(lin, HiringFixture.roles(Role.HIRING_MANAGER, Role.INTERVIEWER)), null);

		PositionId id = this.running.draft(wanted);

		assertThat(this.positions.team(id, Role.HIRING_MANAGER)).containsExactly(lin);
		assertThat(this.positions.team(id, Role.INTERVIEWER)).containsExactly(lin);
		assertThat(this.positions.team(id, Role.RECRUITER)).isEmpty();
		assertThat(this.positions.questions(id)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
			.isEqualTo(wanted.questions());
	}

	@Test
	void saysWhenAPositionOpensAndCloses(ApplicationEvents events) {
		PositionId id = this.hiring.openPosition(this.hiring.company());
		this.running.pause(id, new Pause(new LocalizedText("Budget", "预算"), LocalDate.parse("2026-12-01")));
		this.running.close(id, "Filled");

		assertThat(events.stream(PositionOpened.class)).containsExactly(new PositionOpened(id, MovableClock.START));
		assertThat(events.stream(PositionClosed.class)).containsExactly(new PositionClosed(id, MovableClock.START));
		assertThatExceptionOfType(PositionStatusConflict.class).isThrownBy(() -> this.running.open(id));
	}

	@Test
	void knowsNoTwoPositionsOfOneCode() {
		NewPosition wanted = this.hiring.position(this.hiring.company(), false, Map.of(), null);
		this.running.draft(wanted);

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.running.draft(wanted));
	}

	@Test
	void saysThatThereIsNoSuchPosition() {
		PositionId nothing = new PositionId(new UUID(0, 404));

		assertThatExceptionOfType(UnknownPosition.class).isThrownBy(() -> this.running.open(nothing));
		assertThatExceptionOfType(UnknownPosition.class).isThrownBy(() -> this.positions.summary(nothing));
		assertThatExceptionOfType(UnknownPosition.class)
			.isThrownBy(() -> this.positions.stage(new StageId(new UUID(0, 404))));
	}

	@Test
	void takesApplicationsToTheLastMinuteOfTheClosingDateInItsZone() {
		PositionId id = this.running
			.draft(this.hiring.position(this.hiring.company(), false, Map.of(), LocalDate.parse("2026-11-30")));
		this.running.open(id);

		this.clock.moveTo(Instant.parse("2026-11-30T15:59:59.999999Z"));
		assertThat(lock(id).id()).isEqualTo(id);

		this.clock.moveTo(Instant.parse("2026-11-30T16:00:00Z"));
		assertThatExceptionOfType(PositionNotOpen.class).isThrownBy(() -> lock(id))
			.satisfies((refused) -> assertThat(refused.position()).isEqualTo(id));
	}

	@Test
	void locksWithinATransactionOnly() {
		PositionId id = this.hiring.openPosition(this.hiring.company());

		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.positions.lockForApplication(id));
	}

	@Test
	void storesASalaryThatIsNotStatedAsNothing() {
		Company company = this.hiring.company();
		NewPosition with = this.hiring.position(company, false, Map.of(), null);
		PositionId id = this.running.draft(new NewPosition(with.code(), with.title(), with.company(), with.department(),
				with.site(), with.owner(), with.calendar(), with.zone(), 1, false, true, null, null, "FULL_TIME",
				"REMOTE", with.postings(), Map.of(), List.of()));
		this.running.open(id);

		assertThat(this.database.sql("select salary_from from job_position where code = ?")
			.param(with.code())
			.query()
			.singleRow()).containsEntry("salary_from", null);
		assertThat(this.positions.questions(id)).isEmpty();
	}

	private PositionSummary lock(PositionId id) {
		return this.transactions.alone(() -> this.positions.lockForApplication(id));
	}

}

package dev.goodword.applications;

import java.util.List;

import dev.goodword.AtOnce;
import dev.goodword.Rows;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordApplicationEvents
class MovingStagesTests extends HiringTest {

	@Test
	void movesAndWritesDownWhoWhyAndWhat(ApplicationEvents events) {
		StageMoveId move = this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);

		assertThat(now().stageKind()).isEqualTo(StageKind.INTERVIEW);
		assertThat(now().stageEpoch()).isEqualTo(2);
		assertThat(this.applications.logEntry(move)).isEqualTo(new StageMoveEntry(move, this.id,
				StageMoveEntry.Cause.MOVED, stage(StageKind.NEW).id(), stage(StageKind.INTERVIEW).id(),
				stage(StageKind.INTERVIEW).name(), StageKind.INTERVIEW, 2, this.recruiter.id(), this.clock.instant(),
				false, "Asked by the team", "Your work with queues", false));
		assertThat(events.stream(StageEntered.class)).containsExactly(new StageEntered(this.id, move,
				stage(StageKind.INTERVIEW).id(), StageKind.INTERVIEW, 2, false, this.clock.instant()));
		assertThat(this.database.sql("select count(*) from audit_entry where subject_id = ?")
			.param(this.id.toString())
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void tellsNothingWhereNothingIsToBeTold(ApplicationEvents events) {
		this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);
		this.moving.move(this.id, silentlyTo(StageKind.INTERVIEW), this.recruiter);

		assertThat(events.stream(StageEntered.class)).extracting(StageEntered::silent).containsExactly(true, true);
		assertThat(this.applications.log(this.id)).extracting(StageMoveEntry::silent)
			.containsExactly(false, true, true);
		assertThat(this.moving.tellsCandidate(to(StageKind.INTERVIEW))).isTrue();
		assertThat(this.moving.tellsCandidate(silentlyTo(StageKind.INTERVIEW))).isFalse();
	}

	@Test
	void takesTheLatestMoveBackAndKeepsTheLog(ApplicationEvents events) {
		StageMoveId move = this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);

		this.moving.undoMove(this.id, move, this.recruiter);

		assertThat(now().stageKind()).isEqualTo(StageKind.NEW);
		assertThat(now().stageEpoch()).isEqualTo(3);
		assertThat(causes()).containsExactly(StageMoveEntry.Cause.RECEIVED, StageMoveEntry.Cause.MOVED,
				StageMoveEntry.Cause.UNDONE);
		assertThat(this.applications.log(this.id)).extracting(StageMoveEntry::undone)
			.containsExactly(false, true, false);
		assertThat(this.applications.logEntry(move).undone()).isTrue();
		assertThat(events.stream(StageMoveUndone.class))
			.containsExactly(new StageMoveUndone(this.id, move, stage(StageKind.NEW).id(), 3, this.clock.instant()));
	}

	@Test
	void undoesNothingTwiceAndOnlyTheLatest() {
		StageMoveId first = this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);
		StageMoveId second = this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);
		StageMoveId received = this.applications.log(this.id).get(0).id();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.moving.undoMove(this.id, first, this.recruiter))
			.withMessage(refused("notUndoable"));
		this.moving.undoMove(this.id, second, this.recruiter);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.moving.undoMove(this.id, second, this.recruiter));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.moving.undoMove(this.id, received, this.recruiter));
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
	}

	@Test
	void neverChangesAnEntryOfTheLog() {
		StageMoveId move = this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);
		String before = Rows.text(this.database, "stage_move", "move_id", move.value());
		this.moving.undoMove(this.id, move, this.recruiter);
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);
		this.ending.undo(this.id, end, this.recruiter);

		assertThat(Rows.text(this.database, "stage_move", "move_id", move.value())).isEqualTo(before);
		assertThat(this.database.sql("select max(version) from stage_move where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.applications.log(this.id)).extracting(StageMoveEntry::stageEpoch)
			.containsExactly(1, 2, 3, 4, 5);
	}

	@Test
	void keepsTheNameAStageHadThen() {
		StageMoveId move = this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);

		this.database.sql("update stage set name_en = 'Coffee' where stage_id = ?")
			.param(Columns.bytes(stage(StageKind.INTERVIEW).id().value()))
			.update();

		assertThat(stage(StageKind.INTERVIEW).name().en()).isEqualTo("Coffee");
		assertThat(this.applications.logEntry(move).toName().en()).isEqualTo("First talk");
	}

	@Test
	void showsTheSecondOfTwoWhatTheFirstDid() {
		Move mine = to(StageKind.INTERVIEW);
		this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);

		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.moving.move(this.id, mine, this.recruiter))
			.satisfies((changed) -> {
				assertThat(changed.latest().toKind()).isEqualTo(StageKind.SCREEN);
				assertThat(changed.latest().actor()).isEqualTo(this.recruiter.id());
			});
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
	}

	@RepeatedTest(3)
	void letsOneOfTwoWinWhoMoveAtOnce() {
		Move interview = to(StageKind.INTERVIEW);
		Move screen = to(StageKind.SCREEN);
		Ending end = early();

		List<Object> outcomes = AtOnce.run(() -> this.moving.move(this.id, interview, this.recruiter),
				() -> this.moving.move(this.id, screen, this.recruiter),
				() -> this.ending.decline(this.id, end, this.recruiter));

		assertThat(outcomes).filteredOn(StageMoveId.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(2);
		assertThat(this.applications.log(this.id)).hasSize(2);
	}

	@Test
	void doesNotCallReadingAChange() {
		Move mine = to(StageKind.INTERVIEW);
		this.applications.recordRead(this.id, this.recruiter);

		this.moving.move(this.id, mine, this.recruiter);

		assertThat(now().stageKind()).isEqualTo(StageKind.INTERVIEW);
		assertThat(now().reader()).isEqualTo(this.recruiter.id());
	}

	@Test
	void saysBeforehandWhatItWouldRefuse() {
		assertThat(this.moving.objection(now(), to(StageKind.INTERVIEW))).isEmpty();
		assertThat(this.moving.objection(now(), to(StageKind.HIRED))).map(Refusal::messageKey)
			.contains(refused("hiredNeedsOffer"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.moving.move(this.id, to(StageKind.HIRED), this.recruiter))
			.satisfies((refused) -> assertThat(refused.refusal().messageKey()).isEqualTo(refused("hiredNeedsOffer")));
		assertThat(causes()).containsExactly(StageMoveEntry.Cause.RECEIVED);
	}

}

package dev.goodword.promises;

import java.time.Duration;

import dev.goodword.accounts.Grant;
import dev.goodword.accounts.Role;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.StageMoveId;
import dev.goodword.applications.Tasks;
import dev.goodword.positions.ChangingOwners;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What runs again after a position changed hands is not the former owner's. */
@Tag("mysql")
class PromisesOfOwnersTests extends PromisedTest {

	@Autowired
	private ChangingOwners owners;

	@Autowired
	private LostWords words;

	@Autowired
	private PromiseKeeping keeping;

	@Autowired
	private PromiseRepository rows;

	@Autowired
	private Tasks tasks;

	@Autowired
	private PersonalWords personal;

	@Autowired
	private HeadTakesNoneOver none;

	private StaffMember next;

	@BeforeEach
	void somebodyElseIsThere() {
		this.next = colleague(Role.RECRUITER);
	}

	@Test
	void anEndingThatIsTakenBackLeavesTheirsWithTheNewOwner() {
		StageMoveId end = decline();
		handOver();
		this.ending.undo(this.id, end, this.recruiter);
		assertThat(active().people().owner()).isEqualTo(this.next.id());
	}

	@Test
	void aMoveThatIsTakenBackRestoresTheirsForTheNewOwner() {
		PromiseId first = active().id();
		StageMoveId move = move(StageKind.INTERVIEW, false);
		handOver();
		this.moving.undoMove(this.id, move, this.recruiter);
		assertThat(active().id()).isEqualTo(first);
		assertThat(active().people().owner()).isEqualTo(this.next.id());
	}

	@Test
	void aLostWordThatIsSaidRestoresTheirsForTheNewOwner() {
		PromiseId first = active().id();
		this.words.lost(this.id, this.clock.instant());
		this.clock.moveBy(Duration.ofMinutes(5));
		handOver();
		this.words.said(this.id, this.clock.instant());
		assertThat(active().id()).isEqualTo(first);
		assertThat(active().people().owner()).isEqualTo(this.next.id());
	}

	@Test
	void whoHasToAnswerIsTheNewOwnerToo() {
		Promise before = this.rows.findById(active().id()).orElseThrow();
		handOver();
		this.keeping.leaveToPerson(before, this.clock.instant());
		assertThat(this.tasks.open(this.id)).singleElement()
			.satisfies((task) -> assertThat(task.assignee()).isEqualTo(this.next.id()));
	}

	@Test
	void whatGoesOnFromAHeadsStaysTheHeads() {
		StaffMember head = colleague(Role.HR_HEAD);
		PromiseId first = active().id();
		move(StageKind.INTERVIEW, false);
		this.database.sql("update promise set kind = 'AFTER_RELEASE' where promise_id = ?")
			.param(Columns.bytes(first.value()))
			.update();
		this.database.sql("update promise set kind = 'PAUSE', owner_id = ? where application_id = ? and active = 1")
			.param(Columns.bytes(head.id().value()))
			.param(Columns.bytes(this.id.value()))
			.update();
		this.database.sql("update job_position set owner_id = ? where position_id = ?")
			.param(Columns.bytes(head.id().value()))
			.param(Columns.bytes(this.position.value()))
			.update();
		assertThat(this.owners.change(this.position, head.id(), this.next.id(), this.recruiter)).isEmpty();
		assertThat(active().people().owner()).isEqualTo(head.id());
	}

	@Test
	void aSecondUpdateAfterAReleaseStaysTheHeadsToo() {
		StaffMember head = colleague(Role.HR_HEAD);
		cameTo(head);
		for (int update = 0; update < 2; update++) {
			this.personal.promise(this.id, 2, head);
			assertThat(active().kind()).isEqualTo(PromiseKind.AFTER_UPDATE);
			assertThat(active().people().owner()).as("update %s", update).isEqualTo(head.id());
		}
	}

	@Test
	void aHeadTakesNoneOverWhileALegalHoldCoversWhatCameToThem() {
		StaffMember head = colleague(Role.HR_HEAD);
		PromiseId first = active().id();
		move(StageKind.INTERVIEW, false);
		this.database.sql("update promise set kind = 'LEGAL_HOLD' where application_id = ? and active = 1")
			.param(Columns.bytes(this.id.value()))
			.update();
		assertThat(this.none.objection(this.positions.summary(this.position), head)).isEmpty();
		this.database.sql("update promise set kind = 'AFTER_RELEASE' where promise_id = ?")
			.param(Columns.bytes(first.value()))
			.update();
		assertThat(this.none.objection(this.positions.summary(this.position), head))
			.contains("promises.refused.headTakesOver");
		assertThat(this.none.objection(this.positions.summary(this.position), this.next)).isEmpty();
		assertThat(this.owners.change(this.position, this.recruiter.id(), head.id(), this.recruiter))
			.contains("promises.refused.headTakesOver");
	}

	private void cameTo(StaffMember head) {
		this.database.sql("update promise set kind = 'AFTER_RELEASE', owner_id = ? where promise_id = ?")
			.param(Columns.bytes(head.id().value()))
			.param(Columns.bytes(active().id().value()))
			.update();
	}

	private StaffMember colleague(Role role) {
		return this.hiring.staff(Grant.in(this.positions.summary(this.position).company(), role));
	}

	private void handOver() {
		assertThat(this.owners.change(this.position, this.recruiter.id(), this.next.id(), this.recruiter)).isEmpty();
	}

}

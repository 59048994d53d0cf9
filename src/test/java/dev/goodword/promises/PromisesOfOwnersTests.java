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
		this.owners.change(this.position, this.recruiter.id(), head.id(), this.recruiter);
		this.owners.change(this.position, head.id(), this.next.id(), this.recruiter);
		assertThat(active().people().owner()).isEqualTo(head.id());
	}

	private StaffMember colleague(Role role) {
		return this.hiring.staff(Grant.in(this.positions.summary(this.position).company(), role));
	}

	private void handOver() {
		assertThat(this.owners.change(this.position, this.recruiter.id(), this.next.id(), this.recruiter)).isEmpty();
	}

}

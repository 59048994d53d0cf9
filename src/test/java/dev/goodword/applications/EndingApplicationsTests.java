package dev.goodword.applications;

import java.time.Duration;

import dev.goodword.positions.StageKind;
import dev.goodword.shared.Columns;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RecordApplicationEvents
class EndingApplicationsTests extends HiringTest {

	@Test
	void endsAndKeepsTheStage(ApplicationEvents events) {
		this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);

		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);

		assertThat(now().state()).isEqualTo(ApplicationState.ENDED);
		assertThat(now().outcome()).isEqualTo(Outcome.NOT_SELECTED);
		assertThat(now().told()).isIn(Told.PENDING, Told.SCHEDULED);
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
		assertThat(now().endedAt()).isEqualTo(this.clock.instant());
		assertThat(now().isOpen()).isFalse();
		assertThat(events.stream(ApplicationEnded.class)).containsExactly(
				new ApplicationEnded(this.id, end, Outcome.NOT_SELECTED, "COMPARED_CLOSER", 3, this.clock.instant()));
	}

	@Test
	void keepsInternalReasonAndWordsForTheCandidateApart() {
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);

		Disposition disposition = new Disposition(end, Outcome.NOT_SELECTED, "COMPARED_CLOSER", "Weak on SQL",
				"Others were closer", null, null, this.recruiter.id(), this.clock.instant());
		assertThat(this.applications.disposition(end)).isEqualTo(disposition);
		assertThat(this.applications.disposition(this.id)).contains(disposition);
		StageMoveId received = this.applications.log(this.id).get(0).id();
		assertThatExceptionOfType(UnknownApplication.class).isThrownBy(() -> this.applications.disposition(received));
	}

	@Test
	void takesBackWhatNobodyWasTold(ApplicationEvents events) {
		this.moving.move(this.id, to(StageKind.INTERVIEW), this.recruiter);
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);
		this.ending.told(this.id, Told.SCHEDULED, this.clock.instant());

		this.ending.undo(this.id, end, this.recruiter);

		assertThat(now()).satisfies((application) -> {
			assertThat(application.state()).isEqualTo(ApplicationState.ACTIVE);
			assertThat(application.stageKind()).isEqualTo(StageKind.INTERVIEW);
			assertThat(application.outcome()).isNull();
			assertThat(application.endedAt()).isNull();
			assertThat(application.told()).isEqualTo(Told.NOTHING_TO_TELL);
			assertThat(application.stageEpoch()).isEqualTo(4);
		});
		assertThat(this.applications.disposition(this.id)).isEmpty();
		assertThat(this.applications.disposition(end).reasonCode()).isEqualTo("COMPARED_CLOSER");
		assertThat(events.stream(EndingUndone.class))
			.containsExactly(new EndingUndone(this.id, end, 4, this.clock.instant()));
	}

	@Test
	void declinesAgainAfterAnUndo() {
		this.ending.undo(this.id, this.ending.decline(this.id, early(), this.recruiter), this.recruiter);

		StageMoveId second = this.ending.decline(this.id, early(), this.recruiter);

		assertThat(this.applications.disposition(this.id).orElseThrow().move()).isEqualTo(second);
		assertThat(causes()).containsExactly(StageMoveEntry.Cause.RECEIVED, StageMoveEntry.Cause.ENDED,
				StageMoveEntry.Cause.UNDONE, StageMoveEntry.Cause.ENDED);
	}

	@Test
	void refusesASecondDecline() {
		this.ending.decline(this.id, early(), this.recruiter);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.decline(this.id, early(), this.recruiter))
			.withMessage(refused("ended"));
		assertThat(this.ending.objection(now(), early())).map(Refusal::messageKey).contains(refused("ended"));
	}

	@Test
	void refusesToTakeBackWhatTheCandidateKnows() {
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);
		this.ending.told(this.id, Told.SENT, this.clock.instant());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.undo(this.id, end, this.recruiter))
			.withMessage(refused("notUndoable"));
		this.ending.told(this.id, Told.FAILED, this.clock.instant());
		assertThat(now().told()).isEqualTo(Told.SENT);
	}

	@Test
	void refusesToUndoAMoveAsAnEnding() {
		StageMoveId move = this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.undo(this.id, move, this.recruiter));
	}

	@Test
	void refusesToTakeBackOnceTheyHaveAppliedAgain() {
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);
		this.ending.told(this.id, Told.SENT, this.clock.instant());
		NewApplication form = this.hiring.application(this.position, "Mia O'Neill", "mia-anew@mail.example");
		Receipt second = this.applying
			.handIn(new NewApplication(form.position(), form.contact(), now().candidate(), null, form.attachments(),
					form.answers(), null, null, form.consents(), form.formStartedAt(), null, "anew-" + this.id));

		assertThat(this.applications.summary(second.application()).attempt()).isEqualTo(2);
		assertThat(now().attempt()).isEqualTo(1);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.undo(this.id, end, this.recruiter))
			.withMessage(refused("appliedAgain"));
	}

	@Test
	void asksForOtherWordsAfterATalk() {
		this.clock.moveBy(Duration.ofHours(2));
		this.applications.recordInterviewHeld(this.id, this.clock.instant(), false, this.recruiter);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.ending.decline(this.id, early(), this.recruiter))
			.withMessage(refused("strengthAndPointNeeded"));
		this.ending.decline(this.id, new Ending(now().version(), "COMPARED_CLOSER", null, null, "Clear", "Depth"),
				this.recruiter);
		assertThat(this.applications.disposition(this.id)).get()
			.extracting(Disposition::strength, Disposition::point)
			.containsExactly("Clear", "Depth");
	}

	@Test
	void saysThatItChangedMeanwhile() {
		Ending mine = early();
		this.moving.move(this.id, to(StageKind.SCREEN), this.recruiter);

		assertThatExceptionOfType(ChangedMeanwhile.class)
			.isThrownBy(() -> this.ending.decline(this.id, mine, this.recruiter));
	}

	@Test
	void countsAsLiveWhileItGoesOnOnly() {
		assertThat(live()).isOne();
		StageMoveId end = this.ending.decline(this.id, early(), this.recruiter);
		assertThat(live()).isZero();
		this.ending.undo(this.id, end, this.recruiter);
		assertThat(live()).isOne();
	}

	private int live() {
		return this.database.sql("select count(live) from job_application where application_id = ?")
			.param(Columns.bytes(this.id.value()))
			.query(Integer.class)
			.single();
	}

}

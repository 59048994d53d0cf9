package dev.goodword.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.desk.model.Ball;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Rows of the read model for tests of pure decisions. */
final class DeskRowFixture {

	private static final UUID ID = new UUID(1, 2);

	private StageKind kind = StageKind.NEW;

	private Ball ball = Ball.US;

	private Instant due = DueClockTests.instant("2026-12-10T18:00");

	private boolean read;

	private boolean held;

	private @Nullable Instant talk;

	private boolean failed;

	private boolean hired;

	private Told told = Told.NOTHING_TO_TELL;

	static DeskRowFixture aRow() {
		return new DeskRowFixture();
	}

	DeskRowFixture at(StageKind stage) {
		this.kind = stage;
		return this;
	}

	DeskRowFixture with(Ball owner) {
		this.ball = owner;
		return this;
	}

	DeskRowFixture due(String local) {
		this.due = DueClockTests.instant(local);
		return this;
	}

	DeskRowFixture read() {
		this.read = true;
		return this;
	}

	DeskRowFixture held() {
		this.held = true;
		return this;
	}

	DeskRowFixture talk(String local) {
		this.talk = DueClockTests.instant(local);
		return this;
	}

	DeskRowFixture mailFailed() {
		this.failed = true;
		return this;
	}

	DeskRowFixture told(Told what) {
		this.told = what;
		return this;
	}

	DeskRowFixture hired() {
		this.hired = true;
		return this;
	}

	DeskRow row() {
		Instant received = DueClockTests.instant("2026-11-20T10:00");
		return new DeskRow(new JobApplicationId(ID), new CandidateId(ID), new PositionId(ID),
				new DeskRow.Step(new StageId(ID), this.kind, 1, new LocalizedText("Step", "步骤")),
				this.hired ? ApplicationState.ENDED : ApplicationState.ACTIVE, this.hired ? Outcome.HIRED : null,
				this.told, this.ball,
				new DeskRow.Owed(PromiseState.MADE, this.due, LocalDate.of(2026, 12, 11), this.due, null, null),
				received, received, this.read ? received : null, this.held ? received : null, this.talk, null,
				LocaleTag.EN, "Mia", this.failed, false, 0);
	}

}

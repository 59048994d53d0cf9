package dev.goodword.promises;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

import dev.goodword.Rows;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invariant I1 on random courses: an application nobody has been told the end of has
 * exactly one active promise, and its day is not over once the ladder has run.
 */
class AlwaysDatedTests extends PromisedTest {

	private static final EnumSet<PromiseState> RUNNING = EnumSet.of(PromiseState.MADE, PromiseState.DUE_SOON,
			PromiseState.AT_RISK);

	private static final int STEPS = 40;

	private final List<String> course = new ArrayList<>();

	private boolean closed;

	@BeforeEach
	void settleWhatOtherTestsLeft() {
		this.database.sql("update promise set active = null where application_id <> ?")
			.param(Rows.bytes(this.id.value()))
			.update();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void openApplicationsHaveExactlyOnePromiseWhateverHappens(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < STEPS && !this.closed; i++) {
			step(random);
			assertDated(seed);
		}
	}

	private void step(Random random) {
		switch (random.nextInt(9)) {
			case 0, 1 -> attempt("move", () -> move(stage(random), false));
			case 2 -> attempt("silent move", () -> move(stage(random), true));
			case 3 -> attempt("undo", this::undoLatest);
			case 4 -> attempt("interview", () -> this.applications.recordInterviewHeld(this.id, this.clock.instant(),
					random.nextBoolean(), this.recruiter));
			case 5 -> attempt("decline", this::decline);
			case 6 -> attempt("told", this::tellLatest);
			default -> pass(Duration.ofHours(1 + random.nextInt(72)));
		}
	}

	private void undoLatest() {
		StageMoveEntry latest = latest();
		if (latest.cause() == StageMoveEntry.Cause.ENDED) {
			this.ending.undo(this.id, latest.id(), this.recruiter);
		}
		else {
			this.moving.undoMove(this.id, latest.id(), this.recruiter);
		}
	}

	/** The message about the latest entry reaches the candidate. */
	private void tellLatest() {
		StageMoveEntry latest = latest();
		boolean told = latest.cause() == StageMoveEntry.Cause.ENDED
				|| (latest.cause() == StageMoveEntry.Cause.MOVED && !latest.silent());
		if (told) {
			this.promises.decisionEffective(this.id, latest.id(), this.clock.instant());
			this.closed = latest.cause() == StageMoveEntry.Cause.ENDED;
		}
	}

	private void pass(Duration duration) {
		this.course.add("pass " + duration);
		this.clock.moveBy(duration);
		this.ladder.runDue();
		assertThat(this.ladder.nextDue()).get().satisfies((next) -> assertThat(next).isAfter(this.clock.instant()));
		assertThat(active().deadlineAt()).isAfterOrEqualTo(this.clock.instant());
	}

	private void attempt(String what, Runnable act) {
		try {
			act.run();
			this.course.add(what);
		}
		catch (Refused ex) {
			this.course.add(what + " (" + ex.getMessage() + ")");
		}
	}

	private void assertDated(long seed) {
		assertThat(activeRows()).as("seed %d: %s", seed, this.course).isEqualTo(this.closed ? 0 : 1);
		if (!this.closed) {
			assertThat(RUNNING).contains(active().state());
		}
	}

	private StageMoveEntry latest() {
		List<StageMoveEntry> log = this.applications.log(this.id);
		return log.get(log.size() - 1);
	}

	private static StageKind stage(Random random) {
		return StageKind.values()[random.nextInt(StageKind.values().length)];
	}

}

package dev.goodword.promises;

import java.util.List;

import dev.goodword.AtOnce;
import dev.goodword.positions.StageKind;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The clock and a person change one promise at the same moment. */
class LadderAgainstPersonTests extends PromisedTest {

	@RepeatedTest(5)
	void letsThePersonsMoveThroughWhileThePromiseClimbs() {
		this.clock.moveTo(this.ladder.nextDue().orElseThrow());
		this.ladder.runDue();
		this.clock.moveTo(active().teamDueAt());

		List<Object> outcomes = AtOnce.run(this.ladder::runDue, () -> move(StageKind.SCREEN, false));

		assertThat(outcomes).noneMatch(Throwable.class::isInstance);
		assertThat(activeRows()).isOne();
		assertThat(now().stageKind()).isEqualTo(StageKind.SCREEN);
	}

	@RepeatedTest(5)
	void keepsOnePromiseWhenItBreaksWhileAPersonDecides() {
		this.clock.moveTo(active().deadlineAt().plusSeconds(1));

		List<Object> outcomes = AtOnce.run(this.ladder::runDue, this::decline);

		assertThat(outcomes).noneMatch(Throwable.class::isInstance);
		assertThat(activeRows()).isOne();
		assertThat(now().isOpen()).isFalse();
	}

}

package dev.goodword.portal.tracking;

import java.time.Instant;
import java.util.UUID;

import dev.goodword.applications.ApplicationState;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Told;
import dev.goodword.candidates.CandidateId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageId;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PublicStepTests {

	private static final Instant READ = Instant.parse("2026-11-23T02:00:00Z");

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "false,false,-,RECEIVED", "true,false,-,READ", "false,false,SCREEN,READ",
					"false,false,ASSESS,INTERVIEW", "true,false,INTERVIEW,INTERVIEW", "true,true,-,INTERVIEW",
					"true,true,INTERVIEW,INTERVIEW", "true,true,DECISION,DECISION", "true,false,OFFER,DECISION",
					"true,true,SCREEN,INTERVIEW", "false,false,NEW,RECEIVED" })
	void followsWhatWasToldAndWhatHappened(boolean read, boolean held, @Nullable StageKind told, PublicStep step) {
		assertThat(PublicStep.of(read, held, told, false)).isEqualTo(step);
	}

	@Test
	void ticksAStepOfTheEndOnlyWhenItHappened() {
		ApplicationSummary untouched = closed(null, null, Outcome.POSITION_CLOSED);
		assertThat(PublicStep.values()).filteredOn((step) -> step.hasHappened(untouched, null))
			.containsExactly(PublicStep.RECEIVED, PublicStep.DONE);
		ApplicationSummary declined = closed(READ, null, Outcome.NOT_SELECTED);
		assertThat(PublicStep.values()).filteredOn((step) -> step.hasHappened(declined, null))
			.containsExactly(PublicStep.RECEIVED, PublicStep.READ, PublicStep.DECISION, PublicStep.DONE);
		ApplicationSummary met = closed(READ, READ, Outcome.RELEASED);
		assertThat(PublicStep.values()).filteredOn((step) -> step.hasHappened(met, StageKind.INTERVIEW))
			.containsExactly(PublicStep.RECEIVED, PublicStep.READ, PublicStep.INTERVIEW, PublicStep.DONE);
	}

	private static ApplicationSummary closed(@Nullable Instant readAt, @Nullable Instant metAt, Outcome outcome) {
		return new ApplicationSummary(new JobApplicationId(new UUID(0, 1)), new CandidateId(new UUID(0, 2)),
				new PositionId(new UUID(0, 3)), 1, "AX-1111-11", new StageId(new UUID(0, 4)), StageKind.SCREEN, 1,
				ApplicationState.ENDED, outcome, Told.NOTHING_TO_TELL, READ, readAt, null, READ, metAt, 0);
	}

	@Test
	void isDoneOnceTheOutcomeWasTold() {
		assertThat(PublicStep.of(false, false, null, true)).isEqualTo(PublicStep.DONE);
	}

}

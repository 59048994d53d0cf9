package dev.goodword.applications;

import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EndingPolicyTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			early, COMPARED_CLOSER, internal, reason, -,        -,     -
			early, COMPARED_CLOSER, -,        reason, -,        -,     -
			early, COMPARED_CLOSER, internal, -,      -,        -,     reasonForCandidateNeeded
			early, COMPARED_CLOSER, internal, ' ',    strength, point, reasonForCandidateNeeded
			early, BECAUSE,         internal, reason, -,        -,     reasonNeeded
			early, '',              internal, reason, -,        -,     reasonNeeded
			met,   COMPARED_CLOSER, internal, -,      strength, point, -
			met,   COMPARED_CLOSER, internal, reason, strength, -,     strengthAndPointNeeded
			met,   COMPARED_CLOSER, internal, reason, -,        point, strengthAndPointNeeded
			met,   COMPARED_CLOSER, internal, reason, ' ',      point, strengthAndPointNeeded
			ended, COMPARED_CLOSER, internal, reason, strength, point, ended
			""")
	void asksForTheWordsTheCandidateReads(String where, String code, @Nullable String internal, @Nullable String reason,
			@Nullable String strength, @Nullable String point, @Nullable String refused) {
		Ending wanted = new Ending(0, code, internal, reason, strength, point);

		assertThat(EndingPolicy.objection(summary(where), wanted).map(Refusal::messageKey).orElse(null))
			.isEqualTo((refused != null) ? "applications.refused." + refused : null);
	}

	@Test
	void refusesTextsThatCannotBeStored() {
		Ending tooLong = new Ending(0, "COMPARED_CLOSER", "a".repeat(4001), "reason", null, null);
		Ending control = new Ending(0, "COMPARED_CLOSER", null, "a\u0007", null, null);

		assertThat(EndingPolicy.objection(summary("early"), tooLong)).isPresent();
		assertThat(EndingPolicy.objection(summary("early"), control)).isPresent();
	}

	private static ApplicationSummary summary(String where) {
		return switch (where) {
			case "met" -> Summaries.met();
			case "ended" -> Summaries.ended(StageKind.SCREEN);
			default -> Summaries.at(StageKind.SCREEN);
		};
	}

}
